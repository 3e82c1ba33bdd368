package org.newsgraph.source;

import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.TimeLimit;

/** Reads the documents of a file, each within a time; one that takes longer ends the file. */
final class TimedReading implements Iterator<ReadResult> {

  private final SourceFile file;
  private final TimeLimit limit;
  private final Supplier<Stream<ReadResult>> opener;
  private Stream<ReadResult> open = Stream.empty();
  private Iterator<ReadResult> documents;
  private ReadResult next;
  private boolean ended;

  private TimedReading(SourceFile file, Duration limit, Supplier<Stream<ReadResult>> opener) {
    this.file = file;
    this.limit = new TimeLimit(limit);
    this.opener = opener;
  }

  /**
   * Returns what a file holds; nothing is read before it is asked for, and nothing is thrown.
   *
   * @param limit time that reading one document may take
   * @param opener opens the file
   */
  static Stream<ReadResult> of(
      SourceFile file, Duration limit, Supplier<Stream<ReadResult>> opener) {
    TimedReading reading = new TimedReading(file, limit, opener);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(reading, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(reading::close);
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = inTime();
      ended |= next == null;
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

  private ReadResult inTime() {
    try {
      return limit.within(file.path().toString(), this::read);
    } catch (NewsgraphException e) {
      // the file is not touched again: the thread that was late may still be in it
      ended = true;
      open = Stream.empty();
      return new ReadResult.Failed(file.file(), e);
    }
  }

  private ReadResult read() {
    try {
      if (documents == null) {
        open = opener.get();
        documents = open.iterator();
      }
      return documents.hasNext() ? documents.next() : null;
    } catch (NewsgraphException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw new NewsgraphException(
          ErrorCode.SOURCE_INVALID, file.path().toString(), "cannot be read: " + e, e);
    }
  }

  private void close() {
    open.close();
  }
}
