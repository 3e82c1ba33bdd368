package org.newsgraph.pipeline;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/**
 * Interrupts work on a document that takes too long. The stages look for the interruption at every
 * sentence.
 */
final class TimeLimit {

  private final Duration limit;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "time-limit");
            thread.setDaemon(true);
            return thread;
          });

  TimeLimit(Duration limit) {
    this.limit = limit;
  }

  /**
   * Does work on the calling thread.
   *
   * @throws NewsgraphException DOCUMENT_FAILED if it was interrupted because it took too long
   */
  <T> T within(String place, Supplier<T> work) {
    Thread worker = Thread.currentThread();
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> alarm =
        watch.schedule(
            () -> {
              late.set(true);
              worker.interrupt();
            },
            limit.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      return work.get();
    } catch (NewsgraphException e) {
      if (!late.get()) {
        throw e;
      }
      throw new NewsgraphException(
          ErrorCode.DOCUMENT_FAILED,
          place,
          "took more than " + limit.toSeconds() + " s (--time-limit raises the limit)",
          e);
    } finally {
      alarm.cancel(false);
      if (late.get()) {
        Thread.interrupted();
      }
    }
  }
}
