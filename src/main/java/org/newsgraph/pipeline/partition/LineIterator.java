package org.newsgraph.pipeline.partition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.newsgraph.model.Reasons;
import org.newsgraph.source.ReadResult;

/** Goes through the lines of files, of which one is open at a time. */
final class LineIterator implements Iterator<ReadResult> {

  /** Tells what a line means. */
  interface Meaning {

    /**
     * Returns what a line tells, or {@code null} if that is nothing.
     *
     * @param root the line
     * @param outcome whether it is one of a file of outcomes
     * @param place file and line, for messages
     */
    ReadResult of(JsonNode root, boolean outcome, String place);
  }

  private final Iterator<Path> files;
  private final Meaning meaning;
  private Path file;
  private JsonLines lines;
  private ReadResult next;

  LineIterator(Iterator<Path> files, Meaning meaning) {
    this.files = files;
    this.meaning = meaning;
  }

  @Override
  public boolean hasNext() {
    while (next == null && (lines != null || files.hasNext())) {
      next = lines == null ? opened() : line();
    }
    return next != null;
  }

  @Override
  public ReadResult next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ReadResult out = next;
    next = null;
    return out;
  }

  private ReadResult opened() {
    file = files.next();
    try {
      lines = JsonLines.open(file);
      return null;
    } catch (IOException e) {
      return ExtractionFolders.unreadable(file, "cannot be read: " + Reasons.of(e));
    }
  }

  private ReadResult line() {
    String place = lines.place();
    try {
      byte[] bytes = lines.next();
      place = lines.place();
      if (bytes == null) {
        close();
        return null;
      }
      boolean outcome = file.toString().endsWith(PartitionNames.OUTCOMES);
      return meaning.of(JsonLines.parse(bytes), outcome, place);
    } catch (JsonProcessingException e) {
      return ExtractionFolders.invalid(place, place, "not valid JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      String broken = lines.place();
      close();
      return ExtractionFolders.unreadable(
          Path.of(broken), "cannot be read from here on: " + Reasons.of(e));
    }
  }

  /** Closes the file that is open, if one is. */
  void close() {
    if (lines == null) {
      return;
    }
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lines = null;
    }
  }
}
