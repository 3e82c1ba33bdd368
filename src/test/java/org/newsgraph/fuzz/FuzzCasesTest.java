package org.newsgraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.testing.Cases;

/**
 * Puts the inputs that a fuzzer has found into their targets again, and some that none has seen.
 */
class FuzzCasesTest {

  /** The same in each run: what fails here fails again. */
  private static final long SEED = 20211203;

  @TempDir Path folder;

  static Stream<Path> cases() {
    return Stream.of("reading", "text", "server")
        .flatMap(target -> Cases.of("fuzz/" + target).stream());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void what_was_found_stays_mended(Path found) throws IOException {
    assertThat(Files.readString(found.resolve("found.txt"))).isNotBlank();
    byte[] input = Files.readAllBytes(found.resolve("input.bin"));
    assertThat(input.length).isBetween(1, 100_000);
    String target = found.getParent().getFileName().toString();

    assertThatCode(() -> Targets.run(target, input)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"reading, 2000", "text, 250", "server, 400"})
  void inputs_that_are_changed_at_random_break_nothing(String target, int count)
      throws IOException {
    Seeds.main(new String[] {target, folder.toString()});
    Mutations mutations = new Mutations(folder, Path.of("fuzz", target + ".dict"), SEED);
    List<byte[]> inputs = Stream.generate(mutations::next).limit(count).toList();

    for (byte[] input : inputs) {
      assertThatCode(() -> Targets.run(target, input))
          .as(Base64.getEncoder().encodeToString(input))
          .doesNotThrowAnyException();
    }
  }
}
