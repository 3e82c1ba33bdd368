package org.newsgraph.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.merge.Fixtures.document;
import static org.newsgraph.merge.Fixtures.story;

import org.junit.jupiter.api.Test;
import org.newsgraph.model.EntityType;

/** Two people who say something together do not contradict each other. */
class JointSpeakersTest {

  private static final String DAY = "2031-05-06";
  private static final String WORDS = "We have left our houses and went to the camp by the river";

  private static TestDocument told(String id, String speaker) {
    return document(id, DAY).named(EntityType.Person, "Amina Dorvash").says(speaker, WORDS, null);
  }

  @Test
  void joint_speakers_are_no_disagreement_whoever_of_them_another_document_names() {
    TestDocument both = told("a", "Selim Toran").alsoSaidBy("Amina Dorvash");
    TestDocument one = told("b", "Amina Dorvash");
    assertThat(story(both, one).disagreements()).isEmpty();
    assertThat(story(told("c", "Selim Toran"), one).disagreements()).hasSize(1);
  }
}
