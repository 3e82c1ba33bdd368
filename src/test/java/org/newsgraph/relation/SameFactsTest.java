package org.newsgraph.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.rdf.vocabulary.Ng;

/** Changes of a text that are none of what it tells. */
final class SameFactsTest {

  private static final List<String> BOILERPLATE =
      List.of(
          "Sign up for our free newsletter to get the latest stories straight to your inbox.",
          "Please consider making a donation today. Your support keeps our reporting free.",
          "Follow us on Twitter and Facebook, and share this article with your friends.");

  static Stream<String> articles() throws IOException {
    return Corpus.all().keySet().stream();
  }

  static Stream<String> madeUp() {
    return Corpus.madeUp().keySet().stream();
  }

  private static List<String> shape(Predicate<Quad> counts, List<Quad> quads) {
    return Shape.of(quads, counts, s -> s.strip().replaceAll("\\s+", " "));
  }

  /** Paragraphs of no news are set aside, and nothing else in the whole graph is different. */
  @ParameterizedTest
  @ValueSource(strings = {"seed-003", "checkpoint", "harbour"})
  void boilerplate_paragraphs_change_no_fact(String article) throws IOException {
    boilerplateChangesNothing(article);
  }

  @ParameterizedTest
  @Tag("long")
  @MethodSource("articles")
  void boilerplate_changes_no_fact_of_any_article(String article) throws IOException {
    boilerplateChangesNothing(article);
  }

  private static void boilerplateChangesNothing(String article) throws IOException {
    String text = Corpus.all().get(article);
    int middle = text.indexOf("\n\n") < 0 ? text.indexOf('\n') : text.indexOf("\n\n");
    String more =
        text.substring(0, middle)
            + "\n\n"
            + BOILERPLATE.get(0)
            + text.substring(middle).stripTrailing()
            + "\n\n"
            + BOILERPLATE.get(1)
            + "\n\n"
            + BOILERPLATE.get(2)
            + "\n";
    List<Quad> before = Graphs.of(text);
    List<Quad> after = Graphs.of(more);
    assertThat(withoutExcluded(after)).isEqualTo(withoutExcluded(before));
    assertThat(excluded(after)).isGreaterThanOrEqualTo(excluded(before) + 2);
  }

  /** Leaves out the stretches that are set aside, and the mentions that stand for them alone. */
  private static List<String> withoutExcluded(List<Quad> quads) {
    Set<Node> spans =
        quads.stream()
            .filter(q -> q.getObject().equals(Ng.ExcludedSpan))
            .map(Quad::getSubject)
            .collect(Collectors.toSet());
    Set<Node> mentions =
        quads.stream()
            .filter(q -> spans.contains(q.getSubject()))
            .map(Quad::getObject)
            .filter(n -> n.isURI() && n.getURI().contains("#char="))
            .filter(
                n ->
                    quads.stream()
                        .noneMatch(q -> q.getObject().equals(n) && !spans.contains(q.getSubject())))
            .collect(Collectors.toSet());
    return shape(q -> !spans.contains(q.getSubject()) && !mentions.contains(q.getSubject()), quads);
  }

  private static long excluded(List<Quad> quads) {
    return quads.stream()
        .filter(q -> q.getPredicate().equals(RDF.type.asNode()))
        .filter(q -> q.getObject().equals(Ng.ExcludedSpan))
        .count();
  }

  /**
   * A text that was wrapped at some width tells the same at other offsets, white space aside. That
   * holds for running text alone: where headlines, captions and posts stand between paragraphs, a
   * line that is broken may be taken for one of them (docs/quality.md).
   */
  @ParameterizedTest
  @MethodSource("madeUp")
  void lines_that_are_wrapped_change_only_offsets(String article) throws IOException {
    String text = Corpus.all().get(article);
    assertThat(shape(q -> true, Graphs.of(wrapped(text))))
        .isEqualTo(shape(q -> true, Graphs.of(text)));
  }

  private static String wrapped(String text) {
    return text.lines().map(SameFactsTest::wrappedLine).collect(Collectors.joining("\n"));
  }

  private static String wrappedLine(String line) {
    StringBuilder out = new StringBuilder();
    int width = 0;
    for (String word : line.split(" ")) {
      boolean fits = width == 0 || width + 1 + word.length() <= 72;
      out.append(width == 0 ? "" : fits ? " " : "\n").append(word);
      width = fits && width > 0 ? width + 1 + word.length() : word.length();
    }
    return out.toString();
  }

  /** A blank line, or one more, between paragraphs changes only offsets. */
  @ParameterizedTest
  @MethodSource("madeUp")
  void space_between_paragraphs_changes_only_offsets(String article) throws IOException {
    String text = Corpus.all().get(article);
    String spaced = text.strip().replaceAll("\n+", "\r\n \r\n\r\n") + "\r\n\r\n";
    assertThat(shape(q -> true, Graphs.of(spaced))).isEqualTo(shape(q -> true, Graphs.of(text)));
  }
}
