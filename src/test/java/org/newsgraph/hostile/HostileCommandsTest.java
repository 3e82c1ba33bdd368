package org.newsgraph.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.hostile.Program.Said;

/** Runs the real program with hostile arguments and files, beside a store that must stay whole. */
@Tag("long")
final class HostileCommandsTest {

  private static final Set<String> WRITING = Set.of("build", "load", "restore");

  @TempDir private static Path folder;
  private static StoredNews news;
  private static List<String> facts;

  @BeforeAll
  static void build() throws IOException {
    news = StoredNews.build(folder);
    facts = news.facts();
  }

  static List<HostileCommand> commands() {
    return Commands.all();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void each_ends_as_it_must(HostileCommand command) throws IOException {
    Path here = folder.resolve(command.kind() + "/" + command.name());
    Files.createDirectories(here);
    command.maker().write(here);

    Said said = Program.run(arguments(command, here));

    assertThat(said.code()).as(said.err()).isEqualTo(command.code());
    for (String part : command.said()) {
      assertThat(said.err()).contains(part);
    }
    if (command.code() != 0) {
      assertThat(said.err()).startsWith("newsgraph");
    }
    assertThat(said.err()).doesNotContain("Exception", "\tat ", "Error:");
    assertThat(said.messages())
        .allMatch(l -> l.isEmpty() || l.startsWith("newsgraph"))
        .allMatch(l -> l.codePoints().noneMatch(Character::isISOControl));
    assertThat(folder.resolve("evil.txt")).doesNotExist();
    if (command.code() > 1) {
      assertThat(here.resolve("new")).doesNotExist();
    }
    if (command.args().contains("{db}") && WRITING.contains(command.args().get(0))) {
      assertThat(news.facts()).isEqualTo(facts);
    }
  }

  private static String[] arguments(HostileCommand command, Path here) {
    return Stream.of(command.args())
        .flatMap(List::stream)
        .map(a -> a.replace("{here}", here.toString()))
        .map(a -> a.replace("{db}", news.db().toString()))
        .map(a -> a.replace("{good}", news.articles().toString()))
        .toArray(String[]::new);
  }
}
