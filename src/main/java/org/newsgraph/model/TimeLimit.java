package org.newsgraph.model;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Ends work on a document that takes too long. The work is interrupted, which the stages look for
 * at every sentence. Work that does not look is left behind on its thread, which keeps nobody from
 * going on and no process from ending.
 */
public final class TimeLimit {

  /** What one document may take unless told otherwise. */
  public static final Duration USUAL = Duration.ofSeconds(30);

  private static final ExecutorService WORKERS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "document");
            thread.setDaemon(true);
            return thread;
          });

  private final Duration limit;

  /**
   * Makes a limit.
   *
   * @param limit time that one piece of work may take
   */
  public TimeLimit(Duration limit) {
    this.limit = limit;
  }

  /**
   * Does work while the calling thread waits.
   *
   * @param place the document, for the message
   * @throws NewsgraphException DOCUMENT_FAILED if it took too long, or the calling thread was
   *     interrupted; else what the work throws
   */
  public <T> T within(String place, Supplier<T> work) {
    Future<T> open = WORKERS.submit(work::get);
    try {
      return open.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new NewsgraphException(
          ErrorCode.DOCUMENT_FAILED,
          place,
          "took more than " + limit.toSeconds() + " s (--time-limit raises the limit)",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NewsgraphException(ErrorCode.DOCUMENT_FAILED, place, "was interrupted", e);
    } catch (ExecutionException e) {
      throw thrown(e.getCause());
    } finally {
      open.cancel(true);
    }
  }

  private static RuntimeException thrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }
}
