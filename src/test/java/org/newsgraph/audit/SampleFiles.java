package org.newsgraph.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgraph.rdf.Sample;
import org.newsgraph.store.SampleStore;

/** The source files of {@link SampleStore}, as they lay on disk when they were read. */
public final class SampleFiles {

  /** Tells of a seizure and a killing; non-BMP signs, a byte order mark and CRLF before them. */
  public static final String FIRST = "north/report one.txt";

  /** Tells another number. */
  public static final String SECOND = "second.txt";

  private SampleFiles() {}

  /** Writes both files below a folder. */
  public static Path write(Path root) throws IOException {
    write(root, FIRST, Sample.FIRST);
    write(root, SECOND, Sample.SECOND);
    return root;
  }

  /** Writes one file below a folder. */
  public static void write(Path root, String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
