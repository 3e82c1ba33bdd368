package org.newsgraph.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Outcome;
import org.newsgraph.source.ReadResult;

/**
 * Converts a stream of documents on several threads, or on the calling one. At most a few documents
 * per thread are in memory at a time, and outcomes come in the order of the inputs, whatever the
 * number of threads.
 *
 * @param <T> what documents are converted to
 */
public final class Conversion<T> {

  private static final int AHEAD = 4;

  private final int threads;
  private final Function<Document, T> converter;

  /**
   * Makes a conversion.
   *
   * @param threads number of threads that convert; with 1 the calling thread does all of the work,
   *     as a scheduler expects that has given one core to it
   * @param converter converts one document; may throw {@link NewsgraphException}
   */
  public Conversion(int threads, Function<Document, T> converter) {
    this.threads = threads;
    this.converter = converter;
  }

  /**
   * Converts all documents.
   *
   * @param inputs what the reader found
   * @param results gets what each document was converted to, in order, on the calling thread
   * @param sink hears of each outcome, likewise, after its result
   * @throws NewsgraphException if something fails that is no document's fault, such as models that
   *     cannot be loaded
   */
  public void run(Stream<ReadResult> inputs, Consumer<T> results, Consumer<Outcome> sink) {
    if (threads > 1) {
      runOnWorkers(inputs, results, sink);
      return;
    }
    try (inputs) {
      inputs.forEachOrdered(input -> outcome(input).tell(results, sink));
    }
  }

  private void runOnWorkers(
      Stream<ReadResult> inputs, Consumer<T> results, Consumer<Outcome> sink) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    Deque<Future<Done<T>>> open = new ArrayDeque<>();
    try (inputs) {
      for (Iterator<ReadResult> i = inputs.iterator(); i.hasNext(); ) {
        ReadResult input = i.next();
        open.add(workers.submit(() -> outcome(input)));
        if (open.size() >= threads * AHEAD) {
          await(open.remove()).tell(results, sink);
        }
      }
      while (!open.isEmpty()) {
        await(open.remove()).tell(results, sink);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  /** An outcome, with what the document was converted to if it was. */
  private record Done<T>(Outcome outcome, T result) {
    void tell(Consumer<T> results, Consumer<Outcome> sink) {
      if (result != null) {
        results.accept(result);
      }
      sink.accept(outcome);
    }
  }

  private Done<T> outcome(ReadResult input) {
    if (input instanceof ReadResult.Skipped skipped) {
      return new Done<>(new Outcome.Skipped(skipped.file(), skipped.reason()), null);
    }
    if (input instanceof ReadResult.Noted noted) {
      return new Done<>(new Outcome.Noted(noted.file(), noted.message()), null);
    }
    if (input instanceof ReadResult.Failed failed) {
      return new Done<>(new Outcome.Failed(failed.file(), failed.error()), null);
    }
    Document document = ((ReadResult.Loaded) input).document();
    try {
      return new Done<>(new Outcome.Converted(document.file()), converter.apply(document));
    } catch (NewsgraphException e) {
      if (!e.code().concernsOneDocument()) {
        throw e;
      }
      return new Done<>(new Outcome.Failed(document.file(), e), null);
    }
  }

  private static <T> Done<T> await(Future<Done<T>> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NewsgraphException(ErrorCode.DOCUMENT_FAILED, "conversion", "was interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof NewsgraphException known
          ? known
          : new IllegalStateException(e.getCause());
    }
  }
}
