package org.newsgraph.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.store.SampleStore;
import org.newsgraph.store.Store;

/** The timeline of a store on disk. */
class TimelineTest {

  private static final Timeline.Filter ALL = new Timeline.Filter(null, null, null, null);

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

  private static List<String> labels(String place, String actor, String from, String to) {
    Timeline.Filter filter = new Timeline.Filter(place, actor, day(from), day(to));
    return Timeline.of(store, filter).stream().map(TimelineEntry::label).toList();
  }

  private static LocalDate day(String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  @Test
  void a_happening_is_told_with_its_range_its_sources_and_what_is_disputed() {
    assertThat(TimelineText.lines(Timeline.of(store, ALL), 0))
        .containsSubsequence(
            "2031-05-03  Seizure of Tolm",
            "    who       rebels",
            "",
            "2031-05-03 to 2031-05-04  Killing in Tolm",
            "    numbers   killed 12 to 40 (12 people; about 40 people)",
            "    part of   Seizure of Tolm",
            "    sources   2 (independent 2): north/report one.txt, second.txt",
            "    disagree  killed: about 40 (north/report one.txt) against 12 (second.txt); both cannot"
                + " hold");
  }

  @Test
  void lines_are_broken_between_words_to_the_width_of_the_terminal() {
    List<TimelineEntry> entries = Timeline.of(store, ALL);
    List<String> wide = TimelineText.lines(entries, 0);
    List<String> narrow = TimelineText.lines(entries, 50);
    assertThat(wide).anyMatch(line -> line.length() > 80);
    assertThat(narrow).allMatch(line -> line.length() <= 50);
    assertThat(String.join(" ", narrow).replaceAll("\\s+", " "))
        .isEqualTo(String.join(" ", wide).replaceAll("\\s+", " "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "tolm      | -         | -          | -          | 2",
        "NORTHLAND | -         | -          | -          | 2",
        "place/tolm| -         | -          | -          | 2",
        "-         | REBELS    | -          | -          | 1",
        "-         | ilse varn | -          | -          | 0",
        "-         | -         | 2031-05-04 | -          | 1",
        "-         | -         | 2031-05-05 | -          | 0",
        "-         | -         | -          | 2031-05-02 | 0",
        "-         | -         | 2031-05-03 | 2031-05-03 | 2",
      })
  void filters_choose(String place, String actor, String from, String to, int count) {
    assertThat(labels(place, actor, from, to)).hasSize(count);
  }

  @Test
  void a_place_or_actor_that_is_unknown_is_told_with_the_nearest_names() {
    assertThatThrownBy(() -> labels("Tholm", null, null, null))
        .isInstanceOfSatisfying(
            NewsgraphException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.NAME_UNKNOWN);
              assertThat(e.describe()).contains("--place", "Tholm", "did you mean Tolm?");
            });
    assertThatThrownBy(() -> labels(null, "Tolm", null, null)).hasMessageContaining("Tolm");
  }

  @Test
  void json_has_the_same_happenings() {
    String json = ReportJson.of(Timeline.of(store, ALL));
    assertThat(json)
        .contains("\"label\" : \"Killing in Tolm\"", "\"least\" : 12", "\"compatible\" : false");
  }
}
