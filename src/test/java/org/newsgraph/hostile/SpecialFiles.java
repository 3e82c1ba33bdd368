package org.newsgraph.hostile;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** Makes files that hold no bytes, or none that take room. */
final class SpecialFiles {

  private SpecialFiles() {}

  /** Makes a named pipe that nobody writes to: who reads from it waits. */
  static void pipe(Path path) throws IOException {
    Process made = new ProcessBuilder("mkfifo", path.toString()).inheritIO().start();
    try {
      if (made.waitFor() != 0) {
        throw new IOException("mkfifo cannot make " + path);
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** Makes a file of a size that takes no room on disk. */
  static void large(Path path, long bytes) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(bytes);
    }
  }
}
