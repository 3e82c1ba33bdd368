package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/** Tests that late work is interrupted, and that nothing else is. */
final class TimeLimitTest {

  @Test
  void work_that_takes_too_long_is_interrupted_and_named() {
    TimeLimit limit = new TimeLimit(Duration.ofMillis(20));

    assertThatThrownBy(() -> limit.within("slow.txt", TimeLimitTest::waitForInterruption))
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining("--time-limit");
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void an_alarm_never_reaches_the_work_that_follows() {
    TimeLimit limit = new TimeLimit(Duration.ofMillis(1));

    for (int i = 0; i < 500; i++) {
      limit.within("quick.txt", () -> spin(1_000_000));
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
  }

  private static long spin(long nanoseconds) {
    long start = System.nanoTime();
    while (System.nanoTime() - start < nanoseconds) {
      Thread.onSpinWait();
    }
    return start;
  }

  private static Object waitForInterruption() {
    try {
      new CountDownLatch(1).await();
      throw new IllegalStateException("was not interrupted");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NewsgraphException(ErrorCode.DOCUMENT_FAILED, "slow.txt", "was interrupted", e);
    }
  }
}
