package org.newsgraph.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.CleanDocument;
import org.newsgraph.source.ReadOptions;
import org.newsgraph.source.ReadResult;
import org.newsgraph.source.SourceReader;
import org.newsgraph.testing.ProcessorTime;

/** Work that grows with the square of the text would take minutes here instead of seconds. */
class LargeTextTest {

  private static final int MEGABYTES = 6;
  private static final String SENTENCE =
      "The column of about 30 trucks crossed the river at Marlo on Friday, two officials said.";
  private static final String POST =
      "Trucks on the bridge. pic.twitter.com/a1 — Ada Lindqvist (@adalindq) March 3, 2022";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n", "\n\n", "\r\n"})
  void a_large_text_takes_seconds(String separator) throws IOException {
    StringBuilder text = new StringBuilder(POST).append("\n\n");
    while (text.length() < MEGABYTES << 20) {
      text.append(SENTENCE).append(separator);
    }
    Path file = Files.writeString(folder.resolve("large.txt"), text + "\n" + POST);
    CleanDocument clean =
        ProcessorTime.within(
            Duration.ofSeconds(60),
            () ->
                new SourceReader(ReadOptions.DEFAULT)
                    .read(List.of(file))
                    .map(ReadResult.Loaded.class::cast)
                    .map(r -> new Cleaner().clean(r.document()))
                    .findFirst()
                    .orElseThrow());
    assertThat(clean.posts()).hasSize(2);
    assertThat(clean.excluded()).isEmpty();
  }
}
