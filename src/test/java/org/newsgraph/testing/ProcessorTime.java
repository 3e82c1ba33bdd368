package org.newsgraph.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Bounds what work takes of a processor: unlike the clock, that does not grow on a busy machine.
 */
public final class ProcessorTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int LOOK_MILLIS = 50;

  /** Work that waits for something takes no processor time, and must end, too. */
  private static final int LONGEST_WAIT = 40;

  private ProcessorTime() {}

  /**
   * Does work on a thread of its own, and returns what it returns.
   *
   * @param limit of the time of that thread on a processor
   * @throws AssertionError if it takes more, with what it was at; it is then left alone
   */
  public static <T> T within(Duration limit, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "bounded work");
    thread.setDaemon(true);
    long start = System.nanoTime();
    thread.start();
    while (true) {
      try {
        return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (THREADS.getThreadCpuTime(thread.getId()) > limit.toNanos()
            || System.nanoTime() - start > limit.toNanos() * LONGEST_WAIT) {
          throw tooLong(limit, thread);
        }
      } catch (ExecutionException e) {
        throw new AssertionError("the work failed", e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted", e);
      }
    }
  }

  private static AssertionError tooLong(Duration limit, Thread thread) {
    AssertionError error = new AssertionError("takes more than " + limit + " of a processor");
    error.setStackTrace(thread.getStackTrace());
    return error;
  }
}
