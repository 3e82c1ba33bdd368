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
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Outcome;
import org.newsgraph.source.ReadResult;

/**
 * Converts a stream of documents on several threads. At most a few documents per thread are in
 * memory at a time, and outcomes come in the order of the inputs, whatever the number of threads.
 */
public final class Conversion {

  private static final int AHEAD = 4;

  private final int threads;
  private final Function<Document, ExtractedDocument> converter;

  /**
   * Makes a conversion.
   *
   * @param threads number of worker threads, at least 1
   * @param converter converts one document; may throw {@link NewsgraphException}
   */
  public Conversion(int threads, Function<Document, ExtractedDocument> converter) {
    this.threads = threads;
    this.converter = converter;
  }

  /**
   * Converts all documents.
   *
   * @param inputs what the reader found
   * @param sink hears of each outcome, in order, on the calling thread
   * @throws NewsgraphException if something fails that is no document's fault, such as models that
   *     cannot be loaded
   */
  public void run(Stream<ReadResult> inputs, Consumer<Outcome> sink) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    Deque<Future<Outcome>> open = new ArrayDeque<>();
    try (inputs) {
      for (Iterator<ReadResult> i = inputs.iterator(); i.hasNext(); ) {
        ReadResult input = i.next();
        open.add(workers.submit(() -> outcome(input)));
        if (open.size() >= threads * AHEAD) {
          sink.accept(await(open.remove()));
        }
      }
      while (!open.isEmpty()) {
        sink.accept(await(open.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private Outcome outcome(ReadResult input) {
    if (input instanceof ReadResult.Skipped skipped) {
      return new Outcome.Skipped(skipped.file(), skipped.reason());
    }
    if (input instanceof ReadResult.Noted noted) {
      return new Outcome.Noted(noted.file(), noted.message());
    }
    if (input instanceof ReadResult.Failed failed) {
      return new Outcome.Failed(failed.file(), failed.error());
    }
    Document document = ((ReadResult.Loaded) input).document();
    try {
      return new Outcome.Converted(document.file(), converter.apply(document));
    } catch (NewsgraphException e) {
      if (!e.code().concernsOneDocument()) {
        throw e;
      }
      return new Outcome.Failed(document.file(), e);
    }
  }

  private static Outcome await(Future<Outcome> future) {
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
