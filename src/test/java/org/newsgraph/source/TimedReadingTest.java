package org.newsgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.ErrorCode;

/** Tests that a file which cannot be read in time, or at all, is a failure and not the end. */
final class TimedReadingTest {

  private static final SourceFile FILE = new SourceFile(Path.of("a.warc"), "a.warc");
  private static final ReadResult FIRST = new ReadResult.Skipped("a.warc#1", "no page");

  private static List<ReadResult> read(Duration limit, Supplier<Stream<ReadResult>> opener) {
    try (Stream<ReadResult> results = TimedReading.of(FILE, limit, opener)) {
      return results.toList();
    }
  }

  @Test
  void a_document_that_takes_too_long_ends_its_file() {
    AtomicBoolean stop = new AtomicBoolean();
    Stream<ReadResult> late = Stream.of(FIRST, FIRST).peek(result -> spin(stop, result));

    List<ReadResult> results = read(Duration.ofMillis(30), () -> late);

    stop.set(true);
    assertThat(Results.failed(results))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.error().code()).isEqualTo(ErrorCode.DOCUMENT_FAILED);
              assertThat(f.error().describe()).contains("a.warc: took more than", "--time-limit");
            });
    assertThat(results).hasSize(1);
  }

  @Test
  void what_no_format_foresees_is_a_failure_after_what_was_read() {
    Stream<ReadResult> broken =
        Stream.of(FIRST, new ReadResult.Skipped("a.warc#2", ""))
            .peek(
                result -> {
                  if (result != FIRST) {
                    throw new IllegalStateException("unforeseen");
                  }
                });

    List<ReadResult> results = read(Duration.ofMinutes(1), () -> broken);

    assertThat(results.get(0)).isSameAs(FIRST);
    assertThat(Results.failed(results))
        .singleElement()
        .satisfies(f -> assertThat(f.error().code()).isEqualTo(ErrorCode.SOURCE_INVALID));
  }

  @Test
  void a_file_is_opened_when_it_is_asked_for_and_closed_in_the_end() {
    CountDownLatch opened = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    try (Stream<ReadResult> results =
        TimedReading.of(
            FILE,
            Duration.ofMinutes(1),
            () -> {
              opened.countDown();
              return Stream.of(FIRST, FIRST).onClose(closed::countDown);
            })) {
      assertThat(opened.getCount()).isOne();
      assertThat(results.iterator().next()).isSameAs(FIRST);
      assertThat(closed.getCount()).isOne();
    }
    assertThat(closed.getCount()).isZero();
  }

  private static void spin(AtomicBoolean stop, ReadResult result) {
    while (!stop.get()) {
      Thread.onSpinWait();
    }
    assertThat(result).isNotNull();
  }
}
