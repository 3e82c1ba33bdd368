package org.newsgraph.pipeline;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
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
    Alarm alarm = new Alarm();
    ScheduledFuture<?> due = watch.schedule(alarm, limit.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return work.get();
    } catch (NewsgraphException e) {
      if (!alarm.switchOff()) {
        throw e;
      }
      throw new NewsgraphException(
          ErrorCode.DOCUMENT_FAILED,
          place,
          "took more than " + limit.toSeconds() + " s (--time-limit raises the limit)",
          e);
    } finally {
      due.cancel(false);
      alarm.switchOff();
    }
  }

  /**
   * Interrupts the thread that made it, unless that thread has switched it off: an alarm that comes
   * when the work is done must not hit the next document.
   */
  private static final class Alarm implements Runnable {

    private final Thread worker = Thread.currentThread();
    private boolean off;
    private boolean rang;

    @Override
    public synchronized void run() {
      if (!off) {
        rang = true;
        worker.interrupt();
      }
    }

    /** Lets it ring no more, clears the interruption if it did, and returns whether it did. */
    synchronized boolean switchOff() {
      if (rang && !off) {
        Thread.interrupted();
      }
      off = true;
      return rang;
    }
  }
}
