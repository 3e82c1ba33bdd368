package org.newsgraph.extract.citation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.clean.Cleaner;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.extract.mention.MentionFinder;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.ByteIndex;
import org.newsgraph.model.Citation;
import org.newsgraph.model.CitationKind;
import org.newsgraph.model.Document;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Metadata;
import org.newsgraph.reference.ReferenceData;
import org.newsgraph.testing.SharedAnnotator;

class CitationFinderTest {

  private static final ReferenceData REFERENCE = ReferenceData.load();
  private static final MentionFinder MENTIONS = new MentionFinder(REFERENCE);
  private static final CitationFinder FINDER = new CitationFinder(REFERENCE);

  private EntityTable entities;

  private List<Citation> find(String text) {
    Document document = Document.of("a.txt", text, ByteIndex.of(text, UTF_8), "", Metadata.EMPTY);
    AnnotatedDocument annotated = SharedAnnotator.get().annotate(new Cleaner().clean(document));
    entities = MENTIONS.find(annotated);
    return FINDER.find(annotated, entities);
  }

  private Entity author(Citation citation) {
    return entities.get(citation.authorEntity()).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Berg told the AFP news agency that it was over. | agency | AFP news agency | AFP",
        "\"It is over,\" Berg told Reuters. | agency | Reuters | Reuters",
        "The town fell, according to the Associated Press. | agency | Associated Press | Associated Press",
        "The attack was reported by Xinhua on Friday. | agency | Xinhua | Xinhua",
        "Rebels took the bridge (AFP). | agency | AFP | AFP",
        "The Washington Post reported that the town had fallen. | outlet | Washington Post | Washington Post",
        "In an interview with Al Jazeera, Berg denied it. | outlet | Al Jazeera | Al Jazeera",
        "State television reported that the town had fallen. | outlet | State television | State television",
      })
  void media_are_cited(String text, CitationKind kind, String words, String author) {
    List<Citation> found = find(text).stream().filter(c -> c.kind() == kind).toList();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).words().text()).endsWith(words);
    assertThat(author(found.get(0)).name()).containsIgnoringCase(author);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A Reuters journalist was killed in the shelling.",
        "Gunmen attacked the office of Al Jazeera on Friday.",
        "The Marlo Party (MP) won the vote in the old town.",
        "The statement of the accounts was late.",
        "He left a message on the table.",
      })
  void what_is_only_mentioned_is_not_cited(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Berg said in a statement that the town had fallen. | statement | Ada Berg",
        "Governor Ada Berg told reporters in a text message that it was over. | text message | Ada Berg",
        "Ada Berg, the governor, was quick to release a statement on the fall of the town. | statement | Ada Berg",
        "The defence ministry said in a press release that two had died. | press release | defence ministry",
        "According to a communique issued by the rebels, three died. | communique | rebels",
        "In a letter to her party, Ada Berg said that she would go. | letter | Ada Berg",
        "A statement by Ada Berg said that two had died. | statement | Ada Berg",
      })
  void statements_have_their_author(String text, String words, String author) {
    List<Citation> found = find(text);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).kind()).isEqualTo(CitationKind.statement);
    assertThat(found.get(0).words().text()).isEqualTo(words);
    assertThat(found.get(0).author()).contains(author);
  }

  @Test
  void posts_are_cited_whole_and_their_author_is_the_person_of_the_text() {
    List<Citation> found =
        find(
            "The bridge has fallen, according to Ada Lindqvist.\n\n"
                + "Rebels hold the bridge. pic.twitter.com/a1 — ADA LINDQVIST (@adal) March 3, 2022\n\n"
                + "All quiet here. — Norland Ministry (@norland) March 4, 2022");
    assertThat(found).extracting(Citation::kind).containsOnly(CitationKind.tweet).hasSize(2);
    Citation post = found.get(0);
    assertThat(post.id()).isEqualTo("c1");
    assertThat(post.words().text()).startsWith("Rebels hold").endsWith("(@adal) March 3, 2022");
    assertThat(post.published()).isEqualTo(LocalDate.of(2022, 3, 3));
    assertThat(post.url()).isEqualTo("https://pic.twitter.com/a1");
    assertThat(author(post).name()).isEqualTo("Ada Lindqvist");
    assertThat(author(post).mentions())
        .filteredOn(m -> m.kind() == MentionKind.name)
        .extracting(m -> m.words().text())
        .containsExactly("Ada Lindqvist", "ADA LINDQVIST");
    assertThat(author(found.get(1)).type()).isEqualTo(EntityType.Government);
  }

  @Test
  void links_are_cited_without_the_signs_behind_them() {
    List<Citation> found =
        find("The list is at www.example.org/list, and more at https://example.org/a?b=(c).");
    assertThat(found)
        .filteredOn(c -> c.kind() == CitationKind.link)
        .extracting(Citation::url)
        .containsExactly("https://www.example.org/list", "https://example.org/a?b=(c");
  }
}
