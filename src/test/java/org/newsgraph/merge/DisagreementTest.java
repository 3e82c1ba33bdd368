package org.newsgraph.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.merge.Fixtures.document;
import static org.newsgraph.merge.Fixtures.of;
import static org.newsgraph.merge.Fixtures.release;
import static org.newsgraph.merge.Fixtures.story;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Disagreement;
import org.newsgraph.model.Disagreement.Kind;
import org.newsgraph.model.EventType;
import org.newsgraph.model.FigureRole;

/** Where sources disagree on numbers, and where they only seem to. */
class DisagreementTest {

  private static final String DAY = "2031-05-06";

  private static TestDocument freed(
      String id, Integer min, Integer max, boolean about, String words) {
    return release(document(id, DAY), "v1")
        .on(DAY)
        .figure(FigureRole.freed, min, max, about, words)
        .end();
  }

  private static List<Disagreement> values(TestDocument... documents) {
    return of(story(documents), Kind.ValueDisagreement);
  }

  @Test
  void numbers_that_cannot_both_hold_are_told_as_such() {
    TestDocument a = freed("a", 50, 50, true, "about 50 prisoners");
    TestDocument b = freed("b", 50, null, false, "more than 50 inmates");
    TestDocument c = freed("c", 300, 300, true, "some 300 detainees");
    List<Disagreement> found = values(a, b, c);
    assertThat(found).hasSize(3);
    assertThat(found)
        .extracting(d -> d.first() + " / " + d.second() + " " + d.compatible())
        .containsExactlyInAnyOrder(
            "about 50 / 50 or more true",
            "50 or more / about 300 true",
            "about 50 / about 300 false");
    assertThat(found).allMatch(d -> d.property().equals("freed"));
    assertThat(found).allMatch(d -> d.about().equals("event/prison-release-belgar-2031-05-06"));
    assertThat(found).extracting(Disagreement::key).doesNotHaveDuplicates();
  }

  @Test
  void all_tellings_of_a_value_stand_in_one_node() {
    TestDocument a = freed("a", 50, 50, true, "about 50 prisoners");
    TestDocument b = freed("b", 50, 50, false, "50 prisoners");
    TestDocument c = freed("c", 300, 300, false, "300 prisoners");
    List<Disagreement> found = values(a, b, c);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).firstTellings()).hasSize(2);
    assertThat(found.get(0).secondTellings()).hasSize(1);
  }

  @Test
  void rounding_is_no_disagreement() {
    TestDocument a = freed("a", 50, 50, true, "about 50 prisoners");
    TestDocument b = freed("b", 50, 50, false, "50 prisoners");
    assertThat(values(a, b)).isEmpty();
  }

  @Test
  void parts_and_shares_are_no_disagreement_with_totals() {
    TestDocument a = freed("a", 50, 50, false, "50 prisoners");
    TestDocument b = release(document("b", DAY), "v1").on(DAY).end();
    b.text("including").event("v2", EventType.PrisonRelease).end();
    TestDocument part = document("c", DAY);
    release(part, "v1")
        .on(DAY)
        .figure(FigureRole.freed, 12, 12, false, 50, "12 of 50 prisoners")
        .figure(FigureRole.freed, 3, 3, false, "3 women")
        .end();
    assertThat(values(a, b, part)).isEmpty();
  }

  @Test
  void a_number_after_including_is_a_part() {
    TestDocument a = freed("a", 50, 50, false, "50 prisoners");
    TestDocument b = document("b", DAY).text("Prisoners got away including");
    release(b, "v1").on(DAY).figure(FigureRole.freed, 7, 7, false, "7 prisoners").end();
    assertThat(values(a, b)).hasSize(1);
    TestDocument c = document("c", DAY);
    TestEvent event = release(c, "v1").on(DAY);
    c.text("Prisoners got away, among them");
    event.figure(FigureRole.freed, 7, 7, false, "7 prisoners").end();
    assertThat(values(a, c)).isEmpty();
  }

  @Test
  void soldiers_and_civilians_are_counted_apart() {
    TestDocument a = killed("a", 5, "5 soldiers");
    TestDocument b = killed("b", 9, "9 civilians");
    assertThat(values(a, b)).isEmpty();
  }

  private static TestDocument killed(String id, int number, String words) {
    return document(id, DAY)
        .event("v1", EventType.Explosion)
        .actor("Red Dawn")
        .at("Belgar")
        .on(DAY)
        .figure(FigureRole.killed, number, number, false, words)
        .end();
  }

  @Test
  void one_document_does_not_disagree_with_itself() {
    TestDocument a =
        release(document("a", DAY), "v1")
            .on(DAY)
            .figure(FigureRole.freed, 50, 50, false, "50 prisoners")
            .figure(FigureRole.freed, 70, 70, false, "70 prisoners")
            .end();
    assertThat(values(a)).isEmpty();
  }
}
