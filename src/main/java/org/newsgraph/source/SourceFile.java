package org.newsgraph.source;

import java.nio.file.Path;
import org.newsgraph.model.Document;

/**
 * A file that holds one document or several.
 *
 * @param path where it lies
 * @param file path below the input root, with extension and {@code /} as separator
 */
public record SourceFile(Path path, String file) implements Comparable<SourceFile> {

  /** Returns the path below the root without extension: the id of the document. */
  public String id() {
    return Document.idOf(file);
  }

  /** Returns the extension in lower case without dot, empty if there is none. */
  public String extension() {
    String id = id();
    return id.length() == file.length()
        ? ""
        : file.substring(id.length() + 1).toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public int compareTo(SourceFile other) {
    int order = file.compareTo(other.file);
    return order != 0 ? order : path.compareTo(other.path);
  }
}
