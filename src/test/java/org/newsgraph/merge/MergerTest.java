package org.newsgraph.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Story;

/** What holds for any set of documents. */
class MergerTest {

  private static final int DOCUMENTS = 120;

  @Test
  void the_order_of_documents_does_not_matter() {
    List<ExtractedDocument> documents = SyntheticNews.documents(DOCUMENTS, 7);
    Story expected = new Merger().merge(documents);
    assertThat(expected.happenings()).anyMatch(h -> h.sources() > 1);
    assertThat(expected.disagreements()).isNotEmpty();
    Random random = new Random(1);
    for (int i = 0; i < 5; i++) {
      List<ExtractedDocument> shuffled = new ArrayList<>(documents);
      Collections.shuffle(shuffled, random);
      assertThat(new Merger().merge(shuffled)).isEqualTo(expected);
    }
  }

  @Test
  void every_part_has_a_key_and_every_key_its_part() {
    Story story = new Merger().merge(SyntheticNews.documents(DOCUMENTS, 3));
    assertThat(story.entityKeys().values())
        .isSubsetOf(story.entities().stream().map(e -> e.key()).toList());
    assertThat(story.happeningKeys().values())
        .isSubsetOf(story.happenings().stream().map(h -> h.key()).toList());
    assertThat(story.entities()).extracting(e -> e.key()).doesNotHaveDuplicates().isSorted();
    assertThat(story.happenings()).extracting(h -> h.key()).doesNotHaveDuplicates().isSorted();
    assertThat(story.disagreements()).extracting(d -> d.key()).doesNotHaveDuplicates().isSorted();
    assertThat(story.decisions()).extracting(d -> d.key()).doesNotHaveDuplicates().isSorted();
    assertThat(story.happeningKeys()).hasSize((int) members(story).count());
  }

  private static Stream<?> members(Story story) {
    return story.happenings().stream().flatMap(h -> h.members().stream());
  }

  @Test
  void no_documents_give_an_empty_story() {
    Story story = new Merger().merge(List.of());
    assertThat(story.entities()).isEmpty();
    assertThat(story.happenings()).isEmpty();
  }
}
