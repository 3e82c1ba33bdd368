package org.newsgraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Tests that late work is interrupted and left behind, and that nothing else is. */
final class TimeLimitTest {

  @Test
  void work_that_takes_too_long_is_interrupted_and_named() throws InterruptedException {
    TimeLimit limit = new TimeLimit(Duration.ofMillis(20));
    CountDownLatch interrupted = new CountDownLatch(1);

    assertThatThrownBy(() -> limit.within("slow.txt", () -> waitForInterruption(interrupted)))
        .isInstanceOfSatisfying(
            NewsgraphException.class, e -> assertThat(e.place()).isEqualTo("slow.txt"))
        .hasMessageContaining("--time-limit");
    interrupted.await();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void work_that_does_not_look_for_interruption_is_left_behind() {
    AtomicBoolean stop = new AtomicBoolean();
    TimeLimit limit = new TimeLimit(Duration.ofMillis(20));

    assertThatThrownBy(() -> limit.within("deaf.txt", () -> spin(stop)))
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining("--time-limit");
    assertThat(new TimeLimit(Duration.ofMinutes(1)).within("next.txt", () -> 7)).isEqualTo(7);
    stop.set(true);
  }

  @Test
  void threads_that_are_left_behind_keep_no_process_from_ending() {
    assertThat(
            new TimeLimit(Duration.ofMinutes(1))
                .within("a.txt", () -> Thread.currentThread().isDaemon()))
        .isTrue();
  }

  @Test
  void work_never_begins_interrupted() {
    TimeLimit limit = new TimeLimit(Duration.ofMillis(1));

    for (int i = 0; i < 200; i++) {
      assertThatThrownBy(() -> limit.within("slow.txt", TimeLimitTest::sleep))
          .isInstanceOf(NewsgraphException.class);
      boolean interrupted =
          new TimeLimit(Duration.ofMinutes(1))
              .within("next.txt", () -> Thread.currentThread().isInterrupted());
      assertThat(interrupted).isFalse();
    }
  }

  @Test
  void what_work_throws_is_thrown() {
    TimeLimit limit = new TimeLimit(Duration.ofMinutes(1));
    NewsgraphException failure = new NewsgraphException(ErrorCode.SOURCE_EMPTY, "a.txt", "empty");

    assertThatThrownBy(
            () ->
                limit.within(
                    "a.txt",
                    () -> {
                      throw failure;
                    }))
        .isSameAs(failure);
  }

  @Test
  void a_caller_that_is_interrupted_waits_no_longer() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(
              () -> new TimeLimit(Duration.ofMinutes(1)).within("a.txt", TimeLimitTest::sleep))
          .isInstanceOf(NewsgraphException.class)
          .hasMessageContaining("interrupted");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private static Object spin(AtomicBoolean stop) {
    while (!stop.get()) {
      Thread.onSpinWait();
    }
    return stop;
  }

  private static Object sleep() {
    return waitForInterruption(new CountDownLatch(1));
  }

  private static Object waitForInterruption(CountDownLatch heard) {
    try {
      new CountDownLatch(1).await();
      throw new IllegalStateException("was not interrupted");
    } catch (InterruptedException e) {
      heard.countDown();
      throw new NewsgraphException(ErrorCode.DOCUMENT_FAILED, "slow.txt", "was interrupted", e);
    }
  }
}
