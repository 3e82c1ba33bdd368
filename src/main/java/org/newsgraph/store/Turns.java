package org.newsgraph.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whose turn it is to write into a store that is shared, as one that is served: one after the
 * other, in the order in which they came. A transaction guards what lies in the storage; a turn
 * also guards what lies beside it, and what a writer has read before its transaction.
 */
public final class Turns {

  /** So long a client of a server waits for its turn. */
  public static final Duration PATIENCE = Duration.ofMinutes(1);

  private final ReentrantLock lock = new ReentrantLock(true);
  private volatile boolean shared;

  /**
   * Says that others use the store from now on while one writes: all is written in transactions,
   * and never loaded in bulk, which would take the storage away from the others.
   */
  public void share() {
    shared = true;
  }

  boolean areShared() {
    return shared;
  }

  /** Waits for a turn, which the calling thread ends. */
  public void begin() {
    lock.lock();
  }

  /**
   * Waits for a turn as long as one is ready to.
   *
   * @return whether it has come; if not, there is none to end
   */
  public boolean begin(Duration patience) {
    try {
      return lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Ends the turn of the calling thread, if it has one. */
  public void end() {
    while (lock.isHeldByCurrentThread()) {
      lock.unlock();
    }
  }
}
