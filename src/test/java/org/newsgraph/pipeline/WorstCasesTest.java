package org.newsgraph.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.reference.ReferenceData;
import org.newsgraph.source.ReadOptions;
import org.newsgraph.source.ReadResult;
import org.newsgraph.source.SourceReader;
import org.newsgraph.testing.SharedAnnotator;
import org.newsgraph.testing.WorstCases;

/**
 * Converts texts that are made to be hard, with the real models. Work that grows with the square of
 * a text would take hours here; the limit leaves room for a busy machine.
 */
@Tag("long")
class WorstCasesTest {

  private static final int PART = 10;
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final Map<String, Supplier<String>> CASES = WorstCases.all(PART);

  @TempDir Path folder;

  static Stream<String> names() {
    return CASES.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_hard_text_is_converted_in_time(String name) throws IOException {
    Path file = folder.resolve("hard.txt");
    Files.writeString(file, CASES.get(name).get(), UTF_8);
    Converter converter = new Converter(SharedAnnotator.get(), ReferenceData.load(), LIMIT);
    SourceReader reader = new SourceReader(ReadOptions.DEFAULT.withTimeLimit(LIMIT));

    try (Stream<ReadResult> read = reader.read(List.of(file))) {
      ReadResult.Loaded loaded = (ReadResult.Loaded) read.findFirst().orElseThrow();
      ExtractedDocument converted = converter.convert(loaded.document());

      assertThat(converted.extraction().document().file()).isEqualTo("hard.txt");
    }
  }
}
