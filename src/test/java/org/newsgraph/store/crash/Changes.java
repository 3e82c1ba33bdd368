package org.newsgraph.store.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Counts how often the files below a folder are seen to have changed. A process writes in few
 * moments of its life, which times spread evenly mostly miss.
 */
final class Changes {

  private final Path folder;
  private long last;
  private int count;

  Changes(Path folder) {
    this.folder = folder;
    this.last = state();
  }

  /** Looks, and returns how many changes have been seen so far. */
  int look() {
    long now = state();
    count += now == last ? 0 : 1;
    last = now;
    return count;
  }

  private long state() {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.mapToLong(Changes::state).sum();
    } catch (UncheckedIOException e) {
      return last;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long state(Path path) {
    try {
      BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
      return Objects.hash(path, file.size(), file.lastModifiedTime()) * 31L;
    } catch (NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
