package org.newsgraph.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.testing.Launcher;
import org.newsgraph.testing.Programs;
import org.newsgraph.testing.ServedSeeds;

/** Runs every example of docs/clients.md as it stands there, but for the address of the server. */
final class DocumentedClientsIT {

  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

  private static final Map<String, String> FILES =
      Map.of("sh", "ask.sh", "python", "ask.py", "js", "ask.mjs", "java", "Ask.java", "r", "ask.R");

  @TempDir private Path folder;

  static Stream<Arguments> examples() throws IOException {
    List<MatchResult> blocks =
        BLOCK
            .matcher(Files.readString(Launcher.home().resolve("docs/clients.md")))
            .results()
            .toList();
    assertThat(blocks)
        .extracting(b -> b.group(1))
        .containsAll(FILES.keySet())
        .hasSizeGreaterThan(8);
    return blocks.stream().map(b -> Arguments.of(b.group(1), b.group(2)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void the_example_runs(String language, String example) throws IOException {
    String here = example.replaceAll("http://localhost:3030/(?=sparql|data)", ServedSeeds.url());
    Path script = Files.writeString(folder.resolve(FILES.get(language)), here);
    ProcessBuilder program = new ProcessBuilder(interpreter(language), script.toString());
    Launcher.Result result = Programs.run(program.directory(Launcher.home().toFile()));
    assertThat(result.exitCode()).as(result.out() + result.err()).isZero();
    assertThat(result.out().lines()).as(example).hasSizeGreaterThanOrEqualTo(2);
  }

  private static String interpreter(String language) {
    return switch (language) {
      case "python" -> Programs.python(List.of("pandas", "rdflib", "SPARQLWrapper"));
      case "sh" -> "sh";
      case "js" -> installed("node");
      case "java" -> ProcessHandle.current().info().command().orElse("java");
      case "r" -> optional("Rscript");
      default -> throw new IllegalArgumentException("no program for " + language);
    };
  }

  private static String installed(String program) {
    if (!Programs.works(program, "--version")) {
      Programs.missing("there is no " + program + "; ./verify installs it");
    }
    return program;
  }

  /** R is large: the tests run its example where it is installed, ./verify does not install it. */
  private static String optional(String program) {
    assumeTrue(Programs.works(program, "--version"), "there is no " + program);
    return program;
  }
}
