package org.newsgraph.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.merge.Fixtures.attack;
import static org.newsgraph.merge.Fixtures.document;
import static org.newsgraph.merge.Fixtures.get;
import static org.newsgraph.merge.Fixtures.happening;
import static org.newsgraph.merge.Fixtures.one;
import static org.newsgraph.merge.Fixtures.release;
import static org.newsgraph.merge.Fixtures.story;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;
import org.newsgraph.model.FigureRole;
import org.newsgraph.model.Happening;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Story;

/** Which tellings are taken for one happening. */
class HappeningTest {

  private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

  @Test
  void one_place_and_day_and_side_are_one_happening_with_a_readable_key() {
    TestDocument a = attack(document("a", "2031-05-06"), "v1").on("2031-05-06").end();
    TestDocument b = attack(document("b", "2031-05-07"), "v9").on("2031-05-06").end();
    Story story = story(a, b);
    Happening attack = get(story, "event/attack-belgar-2031-05-06");
    assertThat(attack.label()).isEqualTo("Attack, Belgar, 6 May 2031");
    assertThat(attack.members()).hasSize(2).isEqualTo(attack.asserted());
    assertThat(attack.day()).isEqualTo(DAY);
    assertThat(attack.sources()).isEqualTo(2);
    assertThat(attack.independentSources()).isEqualTo(2);
  }

  @Test
  void an_unrelated_story_of_the_same_place_and_side_merges_with_nothing() {
    TestDocument a = attack(document("a", "2031-05-06"), "v1").on("2031-05-06").end();
    release(a, "v2").on("2031-05-06").end();
    TestDocument b = attack(document("b", "2031-05-07"), "v1").on("2031-05-07").end();
    release(b, "v2").on("2031-06-20").end();
    Story story = story(a, b);
    assertThat(story.happenings()).hasSize(4).allMatch(h -> h.sources() == 1);
    assertThat(story.disagreements()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = EventType.class,
      names = {"Seizure", "TerritorialControl", "Recapture", "Clash", "Withdrawal"})
  void kinds_are_not_mixed(EventType other) {
    TestDocument a = attack(document("a", "2031-05-06"), "v1").on("2031-05-06").end();
    TestDocument b = document("b", "2031-05-06");
    b.event("v1", other).actor("Red Dawn").target("Belgar").at("Belgar").on("2031-05-06").end();
    assertThat(one(story(a, b), "a", "v1", "b", "v1")).isFalse();
  }

  @Test
  void a_release_told_with_other_numbers_and_other_actors_is_one() {
    TestDocument a =
        release(document("a", "2031-05-06"), "v1")
            .on("2031-05-06")
            .figure(FigureRole.freed, 50, 50, true, "about 50 prisoners")
            .end();
    TestDocument b = document("b", "2031-05-07");
    b.event("v1", EventType.PrisonRelease)
        .actor("prisoners")
        .target("prisoners")
        .at("Belgar")
        .on("2031-05-06")
        .figure(FigureRole.freed, 300, 300, true, "some 300 prisoners")
        .end();
    assertThat(one(story(a, b), "a", "v1", "b", "v1")).isTrue();
  }

  @Test
  void the_province_of_the_town_is_the_same_place_if_the_side_is() {
    TestDocument a = attack(document("a", "2031-05-06"), "v1").on("2031-05-06").end();
    TestDocument b = document("b", "2031-05-06");
    b.event("v1", EventType.Attack).actor("Red Dawn").at("Morvan").on("2031-05-06").end();
    b.event("v2", EventType.Attack).actor("Zubarian army").at("Morvan").on("2031-05-06").end();
    Story story = story(a, b);
    assertThat(one(story, "a", "v1", "b", "v1")).isTrue();
    assertThat(one(story, "a", "v1", "b", "v2")).isFalse();
  }

  @Test
  void another_town_is_another_happening() {
    TestDocument a = attack(document("a", "2031-05-06"), "v1").on("2031-05-06").end();
    TestDocument b = document("b", "2031-05-06");
    b.event("v1", EventType.Attack)
        .actor("Red Dawn")
        .target("Kelmar")
        .at("Kelmar")
        .on("2031-05-06")
        .end();
    assertThat(one(story(a, b), "a", "v1", "b", "v1")).isFalse();
  }

  @Test
  void a_telling_without_a_day_joins_the_only_fitting_happening_of_its_time() {
    TestDocument a = release(document("a", "2031-05-06"), "v1").on("2031-05-06").end();
    TestDocument b = release(document("b", "2031-05-07"), "v1").end();
    TestDocument late = release(document("c", "2031-09-07"), "v1").end();
    Story story = story(a, b, late);
    assertThat(one(story, "a", "v1", "b", "v1")).isTrue();
    assertThat(one(story, "a", "v1", "c", "v1")).isFalse();
  }

  @Test
  void a_document_without_any_date_joins_the_story_that_names_the_same_people() {
    TestDocument may = release(document("a", "2031-05-06"), "v1").on("2031-05-06").end();
    may.named(EntityType.Person, "Amina Dorvash").named(EntityType.Group, "River Council");
    TestDocument june = release(document("b", "2031-06-20"), "v1").on("2031-06-20").end();
    TestDocument undated = release(Fixtures.undated("c"), "v1").end();
    assertThat(one(story(may, june, undated), "a", "v1", "c", "v1")).isFalse();
    undated.named(EntityType.Person, "Amina Dorvash").named(EntityType.Group, "River Council");
    Story story = story(may, june, undated);
    assertThat(one(story, "a", "v1", "c", "v1")).isTrue();
    assertThat(one(story, "b", "v1", "c", "v1")).isFalse();
  }

  @Test
  void tellings_without_place_and_day_stay_apart() {
    TestDocument a = document("a", "2031-05-06");
    a.event("v1", EventType.Attack).actor("Red Dawn").target("Zubarian army").end();
    TestDocument b = document("b", "2031-05-06");
    b.event("v1", EventType.Attack).actor("Red Dawn").target("Zubarian army").end();
    assertThat(one(story(a, b), "a", "v1", "b", "v1")).isFalse();
  }

  @Test
  void bounds_are_compatible_with_a_day_inside_them_only() {
    TestDocument a = attack(document("a", "2031-05-06"), "v1").on("2031-05-06").end();
    TestDocument b =
        attack(document("b", "2031-05-07"), "v1").between("2031-05-04", "2031-05-07").end();
    TestDocument c =
        attack(document("c", "2031-05-07"), "v1").between("2031-04-20", "2031-04-22").end();
    Story story = story(a, b, c);
    assertThat(one(story, "a", "v1", "b", "v1")).isTrue();
    assertThat(one(story, "a", "v1", "c", "v1")).isFalse();
    assertThat(get(story, happening(story, "a", "v1")).day()).isEqualTo(DAY);
  }

  @Test
  void recapture_told_for_neighbouring_days_is_one_with_bounds_and_no_day() {
    TestDocument a = document("a", "2031-05-06");
    recapture(a).on("2031-05-06").end();
    TestDocument b = document("b", "2031-05-07");
    recapture(b).on("2031-05-07").end();
    Story story = story(a, b);
    Happening recapture = get(story, happening(story, "a", "v1"));
    assertThat(recapture.members()).hasSize(2);
    assertThat(recapture.day()).isNull();
    assertThat(recapture.earliest()).isEqualTo(DAY);
    assertThat(recapture.latest()).isEqualTo(DAY.plusDays(1));
  }

  private static TestEvent recapture(TestDocument document) {
    return document
        .event("v1", EventType.Recapture)
        .actor("Zubarian army")
        .target("Belgar")
        .at("Belgar");
  }

  @Test
  void a_denial_joins_but_does_not_count() {
    TestDocument a = document("a", "2031-05-06");
    seizure(a).on("2031-05-06").end();
    TestDocument b = document("b", "2031-05-06");
    seizure(b).on("2031-05-06").modality(Modality.denied).end();
    Story story = story(a, b);
    Happening seizure = get(story, happening(story, "a", "v1"));
    assertThat(seizure.members()).hasSize(2);
    assertThat(seizure.asserted()).hasSize(1);
    assertThat(seizure.sources()).isEqualTo(1);
  }

  private static TestEvent seizure(TestDocument document) {
    return document.event("v1", EventType.Seizure).actor("Red Dawn").target("Belgar").at("Belgar");
  }

  @Test
  void what_happens_within_an_attack_is_linked_to_it_and_not_merged() {
    TestDocument a = attack(document("a", "2031-05-06"), "v1").on("2031-05-06").end();
    release(a, "v2").on("2031-05-06").end();
    seizure(document("c", "2031-05-06")).end();
    Story story = story(a);
    assertThat(get(story, happening(story, "a", "v2")).subEventOf())
        .isEqualTo("event/attack-belgar-2031-05-06");
    assertThat(get(story, happening(story, "a", "v1")).subEventOf()).isNull();
  }

  @Test
  void happenings_with_one_base_key_are_numbered() {
    TestDocument a = document("a", "2031-05-06");
    bomb(a, "v1").figure(FigureRole.killed, 4, 4, false, "4 people").end();
    bomb(a, "v2").figure(FigureRole.killed, 9, 9, false, "9 people").end();
    Story story = story(a);
    assertThat(story.happenings())
        .extracting(Happening::key)
        .containsExactly(
            "event/explosion-belgar-2031-05-06", "event/explosion-belgar-2031-05-06_2");
  }

  private static TestEvent bomb(TestDocument document, String id) {
    return document.event(id, EventType.Explosion).at("Belgar").on("2031-05-06");
  }

  @Test
  void a_bombing_that_another_source_calls_an_attack_is_one_when_the_numbers_agree() {
    TestDocument a = document("a", "2031-05-06");
    bomb(a, "v1").figure(FigureRole.killed, 9, 9, false, "9 people").end();
    TestDocument b = document("b", "2031-05-06");
    b.event("v1", EventType.Attack)
        .at("Belgar")
        .on("2031-05-06")
        .figure(FigureRole.killed, 9, 9, false, "nine people")
        .end();
    Story story = story(a, b);
    assertThat(one(story, "a", "v1", "b", "v1")).isTrue();
    assertThat(get(story, happening(story, "b", "v1")).type()).isEqualTo(EventType.Explosion);
  }

  @Test
  void talks_of_the_same_two_sides_on_one_day_are_one_even_if_one_source_omits_the_place() {
    TestDocument a = document("a", "2031-05-06");
    a.event("v1", EventType.Negotiation)
        .actor("Red Dawn")
        .target("Zubarian army")
        .at("Kelmar")
        .on("2031-05-06")
        .end();
    TestDocument b = document("b", "2031-05-07");
    b.event("v1", EventType.Negotiation)
        .actor("Zubarian army")
        .actor("Red Dawn")
        .on("2031-05-06")
        .end();
    assertThat(one(story(a, b), "a", "v1", "b", "v1")).isTrue();
  }
}
