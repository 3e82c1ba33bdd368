package org.newsgraph.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.newsgraph.model.Document;
import org.newsgraph.model.SourceName;

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

  /**
   * Returns the extension in lower case without dot, {@code jsonl.gz} of a compressed file, empty
   * if there is none.
   */
  public String extension() {
    return SourceName.extension(file);
  }

  /** Returns its size in bytes; 0 if that cannot be told. */
  public long size() {
    try {
      return Files.size(path);
    } catch (IOException e) {
      return 0;
    }
  }

  /** Returns a text that differs when the file or its sidecar was changed: sizes and times. */
  public String stamp() {
    return stamp(path) + " " + stamp(Sidecar.path(path));
  }

  private static String stamp(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return now.size() + "@" + now.lastModifiedTime().toMillis();
    } catch (IOException e) {
      return "-";
    }
  }

  @Override
  public int compareTo(SourceFile other) {
    int order = file.compareTo(other.file);
    return order != 0 ? order : path.compareTo(other.path);
  }
}
