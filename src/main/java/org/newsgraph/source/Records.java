package org.newsgraph.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;

/** The records of one file, one after the other. */
final class Records {

  private Records() {}

  /**
   * Returns what becomes of records. A file that cannot be read on ends in a failure; of two
   * records with the same id, the first one stays.
   *
   * @param file the file
   * @param open what is closed in the end
   * @param next what became of the next record, or {@code null} at the end; may throw {@link
   *     UncheckedIOException}
   */
  static Stream<ReadResult> stream(
      SourceFile file, Closeable open, Supplier<Stream<ReadResult>> next) {
    Set<String> ids = new HashSet<>();
    Supplier<Stream<ReadResult>> safe =
        new Supplier<>() {
          private boolean broken;

          @Override
          public Stream<ReadResult> get() {
            try {
              return broken ? null : next.get();
            } catch (UncheckedIOException e) {
              broken = true;
              return Stream.of(broken(file, e.getCause()));
            } catch (RuntimeException | StackOverflowError e) {
              // whatever a file of unknown making holds, it must not end the run
              broken = true;
              return Stream.of(new ReadResult.Failed(file.file(), unexpected(file, e)));
            }
          }
        };
    return Stream.generate(safe)
        .takeWhile(results -> results != null)
        .flatMap(results -> results)
        .map(result -> distinct(result, file, ids))
        .onClose(() -> close(open));
  }

  private static ReadResult broken(SourceFile file, IOException e) {
    return new ReadResult.Failed(
        file.file(),
        new NewsgraphException(
            ErrorCode.SOURCE_UNREADABLE,
            file.path().toString(),
            "cannot be read to its end: " + Reasons.of(e),
            e));
  }

  /** Returns the failure of a file with which a reader cannot cope. */
  static NewsgraphException unexpected(SourceFile file, Throwable e) {
    return new NewsgraphException(
        ErrorCode.DOCUMENT_FAILED, file.path().toString(), "cannot be read: " + e, e);
  }

  private static ReadResult distinct(ReadResult result, SourceFile file, Set<String> ids) {
    if (!(result instanceof ReadResult.Loaded loaded) || ids.add(loaded.document().id())) {
      return result;
    }
    return new ReadResult.Failed(
        result.file(),
        new NewsgraphException(
            ErrorCode.DOCUMENT_CLASH,
            result.file(),
            "another record before it in " + file.path() + " has the same id"));
  }

  private static void close(Closeable open) {
    try {
      open.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
