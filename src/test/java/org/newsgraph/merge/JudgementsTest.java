package org.newsgraph.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.merge.identity.Judgements;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Ref;
import org.newsgraph.model.Story;

/** What a user says about identity overrides the rules. */
class JudgementsTest {

  private static Story story(List<String> lines) {
    List<TestDocument> documents =
        List.of(
            TestDocument.of("a").named(EntityType.Place, "Belgar"),
            TestDocument.of("b").named(EntityType.Place, "Belgar"),
            TestDocument.of("c").named(EntityType.Place, "Old Belgar"),
            TestDocument.of("d").named(EntityType.Group, "Red Dawn"));
    return new Merger()
        .merge(
            documents.stream().map(TestDocument::build).toList(),
            Judgements.parse("mine.txt", lines));
  }

  private static String key(Story story, String document, String name) {
    return story.entityKeys().get(new Ref(document, name));
  }

  @Test
  void same_joins_what_the_rules_keep_apart() {
    Story story = story(List.of("# mine", "", "same \"Old Belgar\" place/belgar"));
    assertThat(key(story, "c", "Old Belgar")).isEqualTo(key(story, "a", "Belgar"));
    assertThat(story.decisions())
        .filteredOn(d -> d.entity().equals(key(story, "a", "Belgar")))
        .hasSize(3)
        .allMatch(d -> d.byUser() && d.rule().equals("user-judgement"));
  }

  @Test
  void iris_with_any_base_are_understood() {
    Story story = story(List.of("same http://host:80/x/place/old-belgar place/belgar"));
    assertThat(key(story, "c", "Old Belgar")).isEqualTo(key(story, "a", "Belgar"));
  }

  @Test
  void not_same_keeps_apart_what_the_rules_join() {
    assertThat(key(story(List.of()), "a", "Belgar")).isEqualTo("place/belgar");
    assertThat(key(story(List.of()), "b", "Belgar")).isEqualTo("place/belgar");
    Story story = story(List.of("not-same doc/a#char=0,6 doc/b#char=0,6  # two villages"));
    assertThat(key(story, "a", "Belgar")).isNotEqualTo(key(story, "b", "Belgar"));
    assertThat(story.decisions())
        .filteredOn(d -> d.byUser())
        .extracting(d -> d.member().document())
        .containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void what_names_nothing_any_more_changes_nothing_and_is_told_with_its_line() {
    Story story = story(List.of("# two towns", "same Nowhere Belgar", "not-same Belgar Elsewhere"));
    assertThat(story.entities()).hasSize(3);
    assertThat(story.decisions()).noneMatch(d -> d.byUser());
    assertThat(story.warnings())
        .containsExactly(
            "mine.txt:2: nothing is named Nowhere; the line has no effect",
            "mine.txt:3: nothing is named Elsewhere; the line has no effect");
  }

  @Test
  void mistakes_are_told_with_file_and_line() {
    for (String wrong : List.of("same A", "equal A B", "same \"A B", "same A B C")) {
      assertThatThrownBy(() -> Judgements.parse("mine.txt", List.of("# ok", wrong)))
          .isInstanceOfSatisfying(
              NewsgraphException.class,
              e -> {
                assertThat(e.code()).isEqualTo(ErrorCode.DATA_INVALID);
                assertThat(e.place()).isEqualTo("mine.txt:2");
              });
    }
  }

  @Test
  void contradictions_are_told() {
    for (String line : List.of("same Belgar \"Old Belgar\"", "same Belgar \"Red Dawn\"")) {
      assertThatThrownBy(() -> story(List.of("not-same Belgar \"Old Belgar\"", line)))
          .isInstanceOf(NewsgraphException.class)
          .extracting(e -> ((NewsgraphException) e).place())
          .isEqualTo("mine.txt:2");
    }
  }
}
