package org.newsgraph.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.store.SampleStore;
import org.newsgraph.store.Store;

/** Two documents of a store on disk, side by side. */
class ComparerTest {

  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void open() {
    store = SampleStore.create(folder);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void what_both_tell_is_parted_from_what_one_tells() {
    Comparison comparison = Comparer.compare(store, "second", "north/report one");

    assertThat(comparison.both()).extracting(Comparison.Shared::label).contains("Killing in Tolm");
    Comparison.Shared killing =
        comparison.both().stream()
            .filter(s -> s.label().equals("Killing in Tolm"))
            .findFirst()
            .orElseThrow();
    assertThat(killing.onlyFirst()).contains("number killed 12");
    assertThat(killing.onlySecond()).contains("number killed 40");
    assertThat(killing.alike()).doesNotContainAnyElementsOf(killing.onlyFirst());
    assertThat(comparison.onlyFirst()).isEmpty();
    assertThat(comparison.disagreements())
        .singleElement()
        .extracting(Dispute::first, Dispute::second)
        .containsExactly("about 40", "12");
    assertThat(comparison.sharedText())
        .isEqualTo(new Comparison.SharedText("second.txt", "north/report one.txt", 0.25, false));
  }

  @Test
  void the_other_order_tells_the_same_of_the_other() {
    Comparison one = Comparer.compare(store, "second", "north/report one");
    Comparison two = Comparer.compare(store, "north/report one", "second");
    assertThat(two.onlyFirst()).isEqualTo(one.onlySecond());
    assertThat(two.disagreements()).isEqualTo(one.disagreements());
    assertThat(two.sharedText()).isEqualTo(one.sharedText());
  }

  @Test
  void the_text_calls_them_a_and_b() {
    assertThat(ComparisonText.lines(Comparer.compare(store, "second", "north/report one"), 0))
        .containsSubsequence(
            "A  second.txt",
            "   25 % of the words of second.txt stand in north/report one.txt",
            "Only A tells: nothing",
            "They disagree (1)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "north/report one.txt",
        "north/report one",
        "report one.txt",
        "report one",
        "/home/me/news/north/report one.txt",
        "doc/north/report one",
        SampleStore.BASE + "doc/north/report%20one"
      })
  void a_document_has_many_names(String name) {
    assertThat(Comparer.compare(store, name, "second").first().file())
        .isEqualTo("north/report one.txt");
  }

  @Test
  void a_document_that_is_unknown_or_compared_with_itself_is_told() {
    assertThatThrownBy(() -> Comparer.compare(store, "second", "secnd.txt"))
        .isInstanceOfSatisfying(
            NewsgraphException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.NAME_UNKNOWN);
              assertThat(e.describe()).contains("secnd.txt", "did you mean second.txt?");
            });
    assertThatThrownBy(() -> Comparer.compare(store, "second", "second.txt"))
        .isInstanceOfSatisfying(
            NewsgraphException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.USAGE));
  }
}
