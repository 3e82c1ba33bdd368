package org.newsgraph.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.merge.Fixtures.document;
import static org.newsgraph.merge.Fixtures.of;
import static org.newsgraph.merge.Fixtures.release;
import static org.newsgraph.merge.Fixtures.story;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Disagreement;
import org.newsgraph.model.Disagreement.Kind;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;
import org.newsgraph.model.FigureRole;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Story;

/** Disagreements on who did it, when, who said it, and whether it happened at all. */
class DisagreementKindsTest {

  private static final String DAY = "2031-05-06";

  private static final String WORDS = "We have left our houses and went to the camp by the river";

  @Test
  void freed_by_others_or_by_themselves_is_a_disagreement_on_agency() {
    TestDocument a = release(document("a", DAY), "v1").on(DAY).end();
    TestDocument b = document("b", DAY);
    b.event("v1", EventType.PrisonRelease)
        .actor("prisoners")
        .target("prisoners")
        .at("Belgar")
        .on(DAY)
        .end();
    List<Disagreement> found = of(story(a, b), Kind.AgencyDisagreement);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).first()).isEqualTo("Red Dawn");
    assertThat(found.get(0).compatible()).isFalse();
    assertThat(
            of(story(a, release(document("c", DAY), "v1").on(DAY).end()), Kind.AgencyDisagreement))
        .isEmpty();
  }

  @Test
  void neighbouring_days_of_a_recapture_are_a_disagreement_on_the_date() {
    TestDocument a = recapture("a", "2031-05-06");
    TestDocument b = recapture("b", "2031-05-07");
    List<Disagreement> found = of(story(a, b), Kind.DateDisagreement);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).first()).isEqualTo("2031-05-06");
    assertThat(found.get(0).second()).isEqualTo("2031-05-07");
  }

  private static TestDocument recapture(String id, String day) {
    return document(id, day)
        .event("v1", EventType.Recapture)
        .actor("Zubarian army")
        .target("Belgar")
        .at("Belgar")
        .on(day)
        .end();
  }

  @Test
  void the_same_words_of_two_people_are_a_disagreement_on_the_speaker() {
    TestDocument a = document("a", DAY).says("Selim Toran", WORDS, null);
    TestDocument b =
        document("b", DAY)
            .named(EntityType.Person, "Amina Dorvash")
            .says("Amina Dorvash", WORDS.replace("houses", "homes"), null);
    List<Disagreement> found = of(story(a, b), Kind.AttributionDisagreement);
    assertThat(found).hasSize(1);
    assertThat(List.of(found.get(0).first(), found.get(0).second()))
        .containsExactlyInAnyOrder("Selim Toran", "Amina Dorvash");
    assertThat(found.get(0).about()).matches("quotation/[ab]/\\d+-\\d+");
  }

  @Test
  void a_phrase_that_many_people_say_is_no_disagreement() {
    List<String> people =
        List.of(
            "Selim Toran",
            "Amina Dorvash",
            "Petro Halvik",
            "Nadia Okonjo",
            "Yusuf Kabeer",
            "Marta Lindqvo");
    TestDocument[] documents =
        people.stream()
            .map(
                name ->
                    document("d" + people.indexOf(name), DAY)
                        .named(EntityType.Person, name)
                        .says(name, WORDS, null))
            .toArray(TestDocument[]::new);
    assertThat(of(story(documents), Kind.AttributionDisagreement)).isEmpty();
    assertThat(of(story(Arrays.copyOf(documents, 3)), Kind.AttributionDisagreement)).hasSize(3);
  }

  @Test
  void a_speaker_spelled_in_two_ways_or_only_described_is_no_disagreement() {
    TestDocument a = document("a", DAY).says("Selim Toran", WORDS, null);
    TestDocument spelled =
        TestDocument.of("b")
            .published(DAY)
            .named(EntityType.Person, "Saleem Toran")
            .says("Saleem Toran", WORDS, null);
    TestDocument lone =
        TestDocument.of("c")
            .published(DAY)
            .named(EntityType.Person, "Toran")
            .says("Toran", WORDS, null);
    TestDocument described =
        TestDocument.of("d")
            .published(DAY)
            .described(EntityType.Person, "a teacher")
            .says("a teacher", WORDS, null);
    assertThat(story(a, spelled, lone, described).disagreements()).isEmpty();
  }

  @Test
  void a_pronoun_that_may_mean_the_other_speaker_is_no_disagreement() {
    TestDocument a = document("a", DAY).says("Selim Toran", WORDS, null);
    TestDocument b =
        document("b", DAY)
            .named(EntityType.Person, "Amina Dorvash")
            .saysBy("he", "Amina Dorvash", WORDS);
    assertThat(story(a, b).disagreements()).isEmpty();
    TestDocument c =
        document("c", DAY)
            .named(EntityType.Person, "Amina Dorvash")
            .saysBy("she", "Amina Dorvash", WORDS);
    TestDocument he = document("d", DAY).pronoun("Selim Toran", "he");
    assertThat(story(a, c, he).disagreements()).hasSize(1);
  }

  @Test
  void what_one_tells_and_another_denies_is_a_disagreement_on_the_outcome() {
    TestDocument a = seizure("a", Modality.asserted);
    TestDocument b = seizure("b", Modality.denied);
    TestDocument c = seizure("c", Modality.planned);
    List<Disagreement> found = of(story(a, b, c), Kind.OutcomeDisagreement);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).firstTellings()).extracting(r -> r.document()).containsExactly("a");
    assertThat(found.get(0).secondTellings()).extracting(r -> r.document()).containsExactly("b");
    assertThat(story(a, c).disagreements()).isEmpty();
  }

  private static TestDocument seizure(String id, Modality modality) {
    return document(id, DAY)
        .event("v1", EventType.Seizure)
        .actor("Red Dawn")
        .target("Morvan")
        .at("Morvan")
        .on(DAY)
        .modality(modality)
        .end();
  }

  @Test
  void a_province_seized_of_which_another_tells_a_share_is_a_disagreement_on_the_outcome() {
    TestDocument a = seizure("a", Modality.asserted);
    TestDocument b = share("b", 6, "6 of 7 districts");
    List<Disagreement> found = of(story(a, b), Kind.OutcomeDisagreement);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).property()).isEqualTo("extent");
    assertThat(found.get(0).second()).isEqualTo("6 of 7");
    Story all = story(a, share("c", 7, "7 of 7 districts"));
    assertThat(all.disagreements()).isEmpty();
  }

  private static TestDocument share(String id, int part, String words) {
    return document(id, DAY)
        .text("They hold in ")
        .named(EntityType.Place, "Morvan")
        .event("v1", EventType.TerritorialControl)
        .actor("Red Dawn")
        .at("Morvan")
        .figure(FigureRole.controlled, part, part, false, 7, words)
        .inSentenceFrom("They hold")
        .end();
  }
}
