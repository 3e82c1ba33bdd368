package org.newsgraph.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.Store;
import org.newsgraph.testing.Launcher;
import org.newsgraph.testing.RealBuild;

/**
 * The demonstration with two more documents, one after the other: a lightly edited copy of one of
 * its articles, and a story of the same place and group on another day.
 */
class StoryOfManySourcesTest {

  private static final Path CASES = Path.of("src/test/resources/cases/story");
  private static final String ORIGINAL = "002_934d57800e9be2d4.txt";
  private static final String COPY = "near-copy.txt";
  private static final String ANOTHER_DAY = "another-day.txt";
  private static final Timeline.Filter ALL = new Timeline.Filter(null, null, null, null);

  @TempDir private static Path folder;
  private static Map<String, TimelineEntry> before;
  private static Map<String, TimelineEntry> withCopy;
  private static Map<String, TimelineEntry> withBoth;

  @BeforeAll
  static void build() {
    RealBuild build = new RealBuild(folder);
    build.run(Launcher.home().resolve("seeds"));
    before = timeline(ALL);
    build.run(CASES.resolve(COPY));
    withCopy = timeline(ALL);
    build.run(CASES.resolve(ANOTHER_DAY));
    withBoth = timeline(ALL);
  }

  private static Map<String, TimelineEntry> timeline(Timeline.Filter filter) {
    Map<String, TimelineEntry> out = new TreeMap<>();
    try (Store store = Store.open(folder)) {
      Timeline.of(store, filter).forEach(e -> out.put(e.iri(), e));
    }
    return out;
  }

  @Test
  void a_copy_is_one_more_source_and_no_more_independent_one() {
    List<TimelineEntry> copied =
        withCopy.values().stream().filter(e -> e.documents().contains(COPY)).toList();
    assertThat(copied).hasSizeGreaterThan(4).anyMatch(e -> e.documents().size() > 2);
    for (TimelineEntry entry : copied) {
      TimelineEntry old = before.get(entry.iri());
      assertThat(old).as(entry.iri()).isNotNull();
      assertThat(entry.documents()).contains(ORIGINAL);
      assertThat(entry.sources()).as(entry.iri()).isEqualTo(old.sources() + 1);
      assertThat(entry.independentSources()).as(entry.iri()).isEqualTo(old.independentSources());
    }
  }

  @Test
  void a_copy_is_compared_as_one() {
    try (Store store = Store.open(folder)) {
      Comparison comparison = Comparer.compare(store, ORIGINAL, CASES.resolve(COPY).toString());
      assertThat(comparison.sharedText()).isNotNull();
      assertThat(comparison.sharedText().copy()).isTrue();
      assertThat(comparison.sharedText().share()).isBetween(0.7, 0.99);
      assertThat(comparison.both().size())
          .isGreaterThan(comparison.onlyFirst().size() + comparison.onlySecond().size());
    }
  }

  @Test
  void a_story_of_another_day_merges_with_nothing() {
    Map<String, TimelineEntry> there =
        timeline(new Timeline.Filter("Qala-e-Naw", "Taliban", null, null));
    assertThat(there.values())
        .anyMatch(e -> e.documents().equals(List.of(ANOTHER_DAY)))
        .anyMatch(e -> e.documents().contains(ORIGINAL));
    assertThat(withBoth.values())
        .filteredOn(e -> e.documents().contains(ANOTHER_DAY))
        .isNotEmpty()
        .allMatch(e -> e.documents().equals(List.of(ANOTHER_DAY)) && e.sources() == 1);
    assertThat(withBoth).containsAllEntriesOf(withCopy);
  }

  @Test
  void a_share_in_one_contradicts_a_seizure_in_another() {
    assertThat(withBoth.values())
        .flatExtracting(TimelineEntry::disagreements)
        .anyMatch(
            d ->
                d.kind().equals("OutcomeDisagreement")
                    && d.first().equals("all")
                    && d.second().equals("26 of 28")
                    && !d.compatible());
  }
}
