package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.testing.RealBuild;

/** A user's judgements change the graph, stay for later builds, and leave no trace once ended. */
final class BuildIdentitiesTest {

  @TempDir private Path folder;
  private Path articles;
  private RealBuild build;

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    write("one", "Militants attacked Maiduguri on Monday, police chief Omar Idris said.");
    write("two", "Boko Haram attacked Maiduguri on Tuesday, police chief Umaru Danjuma said.");
    write("three", "Hezbollah attacked Aleppo on Tuesday, army chief Omar Idris said.");
    build = new RealBuild(folder.resolve("db"));
  }

  private void write(String name, String sentence) throws IOException {
    Files.writeString(articles.resolve(name + ".txt"), "date 2020-03-04\n" + sentence + "\n");
  }

  private Optional<Path> identities(String... lines) throws IOException {
    return Optional.of(Files.write(folder.resolve("who.txt"), List.of(lines)));
  }

  private static boolean isActor(String quad, String name) {
    return quad.contains("/actor/" + name + "> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>");
  }

  @Test
  void same_joins_and_not_same_parts_until_another_file_says_otherwise() throws IOException {
    build.run(articles);
    List<String> plain = build.facts();
    assertThat(plain)
        .anyMatch(q -> isActor(q, "boko-haram"))
        .anyMatch(q -> isActor(q, "hezbollah"))
        .noneMatch(q -> q.contains("user-judgement"));

    build.run(identities("same \"Boko Haram\" actor/hezbollah"), articles);
    List<String> joined = build.facts();
    assertThat(joined.stream().filter(q -> isActor(q, "boko-haram") || isActor(q, "hezbollah")))
        .isNotEmpty()
        .allMatch(q -> isActor(q, "boko-haram"));
    assertThat(joined).anyMatch(q -> q.contains("\"user-judgement\""));

    build.run(identities("# nothing any more"), articles);
    assertThat(build.facts()).isEqualTo(plain);
  }

  @Test
  void judgements_hold_in_later_builds_as_in_a_clean_one() throws IOException {
    Path later = Files.move(articles.resolve("three.txt"), folder.resolve("three.txt"));
    Optional<Path> who = identities("same \"Boko Haram\" Hezbollah");
    BuildReport first = build.run(who, articles);
    assertThat(first.warnings())
        .singleElement()
        .asString()
        .startsWith(who.orElseThrow() + ":1: nothing is named Hezbollah");
    Files.move(later, articles.resolve("three.txt"));
    assertThat(build.run(articles).warnings()).isEmpty();

    RealBuild clean = new RealBuild(folder.resolve("clean"));
    clean.run(who, articles);
    assertThat(build.facts()).isEqualTo(clean.facts()).noneMatch(q -> isActor(q, "hezbollah"));
  }

  @Test
  void a_file_that_is_wrong_is_told_and_changes_nothing() throws IOException {
    build.run(identities("same \"Boko Haram\" Hezbollah"), articles);
    List<String> before = build.facts();
    Optional<Path> contradicting =
        identities("not-same \"Boko Haram\" Hezbollah", "same \"Boko Haram\" Hezbollah");

    assertThatThrownBy(() -> build.run(contradicting, articles))
        .isInstanceOfSatisfying(
            NewsgraphException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.DATA_INVALID);
              assertThat(e.place()).isEqualTo(contradicting.orElseThrow() + ":2");
            });
    build.run(articles);
    assertThat(build.facts()).isEqualTo(before);
  }
}
