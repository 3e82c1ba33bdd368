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

/** Goes through the lines of one file, which is open until the last one or {@link #close}. */
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

  private final Path file;
  private final Meaning meaning;
  private JsonLines lines;
  private ReadResult next;

  LineIterator(Path file, Meaning meaning) {
    this.file = file;
    this.meaning = meaning;
    try {
      lines = JsonLines.open(file);
    } catch (IOException e) {
      next = ExtractionFolders.unreadable(file, "cannot be read: " + Reasons.of(e));
    }
  }

  @Override
  public boolean hasNext() {
    while (next == null && lines != null) {
      next = line();
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
