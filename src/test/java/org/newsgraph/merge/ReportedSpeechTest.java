package org.newsgraph.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.merge.Fixtures.document;
import static org.newsgraph.merge.Fixtures.of;
import static org.newsgraph.merge.Fixtures.story;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Disagreement;
import org.newsgraph.model.Disagreement.Kind;
import org.newsgraph.model.EntityType;

/** Reports of what somebody said that documents give to different speakers. */
class ReportedSpeechTest {

  private static final String DAY = "2031-05-06";
  private static final String REPORT =
      "gunmen had entered the harbour's customs offices and the northern gate of the naval base";
  private static final String REWORDED =
      "armed gunmen had entered the customs offices of the harbour and the northern gate of the"
          + " naval base, Fort Hale";

  private static TestDocument reported(String id, String speaker, String words) {
    return document(id, DAY).named(EntityType.Person, speaker).reports(speaker, words);
  }

  @Test
  void a_report_in_other_words_of_another_speaker_is_a_disagreement_in_which_both_may_be_right() {
    List<Disagreement> found =
        of(
            story(reported("a", "Selim Toran", REPORT), reported("b", "Amina Dorvash", REWORDED)),
            Kind.AttributionDisagreement);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).compatible()).isTrue();
    assertThat(List.of(found.get(0).first(), found.get(0).second()))
        .containsExactlyInAnyOrder("Selim Toran", "Amina Dorvash");
  }

  @Test
  void two_reports_of_the_other_speaker_are_in_one_disagreement() {
    List<Disagreement> found =
        of(
            story(
                reported("a", "Amina Dorvash", REPORT),
                reported("b", "Selim Toran", REWORDED),
                reported("c", "Selim Toran", REWORDED)),
            Kind.AttributionDisagreement);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).firstTellings()).hasSize(1);
    assertThat(found.get(0).secondTellings()).hasSize(2);
  }

  @Test
  void reports_of_one_speaker_or_of_other_matter_are_none() {
    String other =
        "gunmen had left the harbour's customs offices for the southern hills after the shelling";
    assertThat(
            story(
                    reported("a", "Selim Toran", REPORT),
                    reported("b", "Selim Toran", REWORDED),
                    reported("c", "Amina Dorvash", other))
                .disagreements())
        .isEmpty();
  }
}
