package org.newsgraph.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.extract.citation.CitationFinder;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.extract.mention.MentionFinder;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Citation;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Words;
import org.newsgraph.reference.ReferenceData;
import org.newsgraph.testing.Cases;

/**
 * Each line of an {@code expected.txt} is a quotation: direct or reported, speaker words, speaker
 * entity, cue, via, content, separated by bars; {@code -} stands for nothing.
 */
class QuotationFinderTest {

  private static final ReferenceData REFERENCE = ReferenceData.load();
  private static final MentionFinder MENTIONS = new MentionFinder(REFERENCE);
  private static final CitationFinder CITATIONS = new CitationFinder(REFERENCE);
  private static final QuotationFinder FINDER = new QuotationFinder();

  private EntityTable entities;
  private List<Citation> citations;

  static Stream<Path> cases() {
    return Cases.of("quote").stream();
  }

  private List<Quotation> find(AnnotatedDocument document) {
    entities = MENTIONS.find(document);
    citations = CITATIONS.find(document, entities);
    return FINDER.find(document, entities, List.of(), citations);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void quotations_are_those_of_the_case(Path folder) {
    String found =
        find(Cases.annotated(folder)).stream()
            .map(q -> line(q) + "\n")
            .collect(Collectors.joining());
    assertThat(found).isEqualTo(Cases.read(folder, "expected.txt"));
  }

  private String line(Quotation q) {
    String entity = entities.get(q.speakerEntity()).map(Entity::name).orElse("-");
    return String.join(
        " | ",
        q.direct() ? "direct" : "reported",
        text(q.speaker()),
        entity,
        text(q.cue()),
        via(q.via()),
        q.content().text().replace('\n', '/'));
  }

  private static String text(Words words) {
    return Optional.ofNullable(words).map(Words::text).orElse("-");
  }

  private String via(String id) {
    return citations.stream()
        .filter(c -> c.id().equals(id))
        .map(c -> c.kind().toString())
        .findFirst()
        .or(() -> entities.get(id).map(Entity::name))
        .orElse("-");
  }
}
