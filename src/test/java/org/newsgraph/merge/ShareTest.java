package org.newsgraph.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Disagreement;
import org.newsgraph.model.EventType;
import org.newsgraph.model.FigureRole;
import org.newsgraph.model.Modality;

/** Of which place a share is told: it contradicts that the whole of that place was seized. */
class ShareTest {

  private static final String DAY = "2031-05-03";

  private static List<String> outcomes(TestDocument... documents) {
    return Fixtures.story(documents).disagreements().stream()
        .filter(d -> d.kind() == Disagreement.Kind.OutcomeDisagreement)
        .map(d -> d.first() + " | " + d.second())
        .toList();
  }

  private static TestDocument seizure(String place) {
    return Fixtures.document("whole", DAY)
        .event("v1", EventType.Seizure)
        .actor("Red Dawn")
        .target(place)
        .modality(Modality.asserted)
        .end();
  }

  /** Red Dawn holds 26 of 28 districts, told between the names of two places. */
  private static TestDocument share(String link, String place) {
    return Fixtures.document("share", DAY)
        .text("Now they hold in Belgar 26 of 28 districts" + link + "Kelmar")
        .mentioned("Belgar")
        .mentioned("Kelmar")
        .event("v1", EventType.TerritorialControl)
        .actor("Red Dawn")
        .at(place)
        .share(FigureRole.controlled, 26, 28, "26 of 28 districts")
        .inSentenceFrom("Now they hold")
        .end();
  }

  @Test
  void in_a_list_a_share_belongs_to_the_place_before_it() {
    TestDocument list = share(", ", "Belgar");
    assertThat(outcomes(seizure("Belgar"), list)).containsExactly("all | 26 of 28");
    assertThat(outcomes(seizure("Kelmar"), list)).isEmpty();
  }

  @Test
  void a_place_that_a_preposition_joins_to_the_share_owns_it() {
    TestDocument joined = share(" of the province of ", "Kelmar");
    assertThat(outcomes(seizure("Kelmar"), joined)).containsExactly("all | 26 of 28");
    assertThat(outcomes(seizure("Belgar"), joined)).isEmpty();
  }
}
