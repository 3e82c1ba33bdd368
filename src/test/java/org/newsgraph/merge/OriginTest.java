package org.newsgraph.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.merge.Fixtures.attack;
import static org.newsgraph.merge.Fixtures.document;
import static org.newsgraph.merge.Fixtures.get;
import static org.newsgraph.merge.Fixtures.story;

import org.junit.jupiter.api.Test;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Happening;
import org.newsgraph.model.Story;
import org.newsgraph.model.TextReuse;
import org.newsgraph.model.Words;

/** Copies, shared text and independent sources. */
class OriginTest {

  private static final String SENTENCE =
      "Gunmen of the Red Dawn came down from the hills before sunrise and fired at the town hall of"
          + " Belgar for more than three hours";

  private static final String KEY = "event/attack-belgar-2031-05-06";

  private static TestDocument telling(String id, String published, String sentence) {
    return attack(document(id, published).text(sentence), "v1")
        .on("2031-05-06")
        .toldBy(sentence)
        .end();
  }

  @Test
  void a_near_copy_raises_the_sources_but_not_the_independent_ones() {
    TestDocument a = telling("a", "2031-05-06", SENTENCE);
    TestDocument copy =
        telling("b", "2031-05-07", SENTENCE.replace("before sunrise", "before dawn"));
    TestDocument own = telling("c", "2031-05-07", "Belgar came under attack on Tuesday");
    Happening two = get(story(a, own), KEY);
    assertThat(two.sources()).isEqualTo(2);
    assertThat(two.independentSources()).isEqualTo(2);
    Happening three = get(story(a, copy, own), KEY);
    assertThat(three.sources()).isEqualTo(3);
    assertThat(three.independentSources()).isEqualTo(2);
  }

  @Test
  void reuse_names_the_later_document_the_share_and_the_words() {
    String own =
        "Nobody could say on Wednesday how the men had got past the guards at the northern gate or"
            + " why the garrison slept";
    ExtractedDocument first = TestDocument.of("z").published("2031-05-06").text(SENTENCE).build();
    ExtractedDocument later =
        TestDocument.of("a").published("2031-05-07").text(SENTENCE).text(own).build();
    Story story = new Merger().merge(java.util.List.of(first, later));
    assertThat(story.reuse()).hasSize(1);
    TextReuse reuse = story.reuse().get(0);
    assertThat(reuse.document()).isEqualTo("a");
    assertThat(reuse.other()).isEqualTo("z");
    assertThat(reuse.share()).isBetween(0.5, 0.6);
    assertThat(reuse.copy()).isTrue();
    assertThat(reuse.spans()).extracting(Words::text).containsExactly(SENTENCE);
    assertThat(reuse.otherSpans()).extracting(Words::text).containsExactly(SENTENCE);
  }

  @Test
  void a_phrase_in_common_is_no_reuse() {
    String phrase = "did not respond to a request for comment";
    assertThat(story(TestDocument.of("a").text(phrase), TestDocument.of("b").text(phrase)).reuse())
        .isEmpty();
  }

  @Test
  void one_quotation_in_two_documents_is_one_origin() {
    TestDocument a = telling("a", "2031-05-06", "An attack was told");
    a.says("Selim Toran", "They came from three sides and we had to run for our lives", null, "v1");
    TestDocument b = telling("b", "2031-05-06", "It was an attack");
    b.says("Selim Toran", "They came from three sides, and we had to run for our life", null, "v1");
    TestDocument c = telling("c", "2031-05-06", "Attack at dawn");
    c.says("Selim Toran", "I have never heard such a noise before in my town", null, "v1");
    Happening attack = get(story(a, b, c), KEY);
    assertThat(attack.sources()).isEqualTo(3);
    assertThat(attack.independentSources()).isEqualTo(2);
  }

  @Test
  void one_agency_behind_two_documents_is_one_origin() {
    TestDocument a =
        telling("a", "2031-05-06", "An attack was told").named(EntityType.Media, "Zubaria Wire");
    a.says("Selim Toran", "They came from three sides", "Zubaria Wire", "v1");
    TestDocument b =
        telling("b", "2031-05-06", "It was an attack").named(EntityType.Media, "Zubaria Wire");
    b.says("Selim Toran", "We had to run for our lives then", "Zubaria Wire", "v1");
    assertThat(get(story(a, b), KEY).independentSources()).isEqualTo(1);
  }

  @Test
  void one_post_in_two_documents_is_one_origin() {
    String post = "Belgar is under attack";
    TestDocument a = document("a", "2031-05-06").post("Selim Toran", post);
    attack(a, "v1").on("2031-05-06").toldBy(post).end();
    TestDocument b = document("b", "2031-05-06").post("SELIM TORAN", post);
    attack(b, "v1").on("2031-05-06").toldBy(post).end();
    assertThat(get(story(a, b), KEY).independentSources()).isEqualTo(1);
  }
}
