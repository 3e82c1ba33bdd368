package org.newsgraph.server.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsersTest {

  private static final HashedPassword SESAME = HashedPassword.of("sesame");

  @TempDir private Path folder;

  /** Returns the least time of three, which other work on the machine disturbs least. */
  private static long nanoseconds(Runnable work) {
    return LongStream.range(0, 3)
        .map(
            i -> {
              long start = processorTime();
              work.run();
              return processorTime() - start;
            })
        .min()
        .orElseThrow();
  }

  @Test
  void a_stranger_waits_as_long_as_a_wrong_password() {
    Path file = folder.resolve("users.txt");
    new PasswordFile(file).put("ann", SESAME);
    Users users = Users.of(file);
    assertThat(users.getUserPrincipal("ann").authenticate("sesame")).isTrue();
    assertThat(users.getUserPrincipal("ann").authenticate("guess")).isFalse();
    assertThat(users.getUserPrincipal("bo").authenticate("sesame")).isFalse();

    long known = Long.MAX_VALUE;
    long stranger = Long.MAX_VALUE;
    // in turn, so that what slows the machine down slows both
    for (int i = 0; i < 3; i++) {
      known =
          Math.min(known, nanoseconds(() -> users.getUserPrincipal("ann").authenticate("guess")));
      stranger =
          Math.min(stranger, nanoseconds(() -> users.getUserPrincipal("bo").authenticate("guess")));
    }
    assertThat((double) stranger / known).isBetween(0.5, 2.0);
  }

  @Test
  void a_password_that_was_right_is_known_again_for_a_while() {
    AtomicLong clock = new AtomicLong();
    RememberingCredential credential = new RememberingCredential(SESAME, clock::get);
    long slow = nanoseconds(() -> credential.check("guess"));
    assertThat(credential.check("sesame")).isTrue();
    long known = nanoseconds(() -> assertThat(credential.check("sesame")).isTrue());
    assertThat(known * 20).isLessThan(slow);
    assertThat(credential.check("guess")).isFalse();
    assertThat(credential.check("sesame ")).isFalse();

    clock.addAndGet(RememberingCredential.MEMORY.plus(Duration.ofSeconds(1)).toNanos());
    long start = processorTime();
    assertThat(credential.check("sesame".toCharArray())).isTrue();
    assertThat((processorTime() - start) * 4).as("hashed again").isGreaterThan(slow);
  }

  @Test
  void what_is_no_password_is_wrong() {
    RememberingCredential credential = new RememberingCredential(SESAME, System::nanoTime);
    assertThat(credential.check(null)).isFalse();
    assertThat(credential.check(42)).isFalse();
  }

  /** The time of this thread on a processor, which other work on the machine does not change. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
