package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.testing.Launcher;

/**
 * Runs every {@code $ ./newsgraph …} line of the README's console blocks and compares what it
 * prints with what stands below it. With {@code -Dnewsgraph.readme.update} it writes the real
 * answers into the README instead.
 */
final class ReadmeIT {

  private static final Path README = Launcher.home().resolve("README.md");
  private static final String PROMPT = "$ ./newsgraph ";

  @TempDir private Path folder;

  @Test
  void the_readme_shows_what_the_program_prints() throws IOException {
    Files.createSymbolicLink(folder.resolve("seeds"), Launcher.home().resolve("seeds"));
    Files.createSymbolicLink(folder.resolve("docs"), Launcher.home().resolve("docs"));
    assertThat(Launcher.run(folder, "build", "seeds").exitCode()).isZero();
    String readme = Files.readString(README);

    List<String> real = new ArrayList<>();
    boolean inConsole = false;
    boolean inAnswer = false;
    int commands = 0;
    for (String line : readme.lines().toList()) {
      boolean fence = line.startsWith("```");
      inConsole = fence ? line.equals("```console") : inConsole;
      inAnswer = inAnswer && !fence && !line.startsWith("$ ");
      if (!inAnswer) {
        real.add(line);
      }
      if (inConsole && line.startsWith(PROMPT)) {
        commands++;
        inAnswer = true;
        real.addAll(answer(line.substring(PROMPT.length())));
      }
    }
    String expected = String.join("\n", real) + "\n";
    if (System.getProperty("newsgraph.readme.update") != null) {
      Files.writeString(README, expected);
    }
    assertThat(commands).isGreaterThan(3);
    assertThat(Files.readString(README)).isEqualTo(expected);
  }

  private List<String> answer(String arguments) throws IOException {
    Launcher.Result result = Launcher.run(folder, arguments.split(" "));
    assertThat(result.exitCode()).as(arguments + "\n" + result.err()).isZero();
    return result.out().lines().toList();
  }
}
