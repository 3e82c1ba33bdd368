package org.newsgraph.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.rdf.vocabulary.Ng;

/** What documents tell together. */
final class ManyDocumentsTest {

  /** What comes first has no privilege: files in another order make a graph of the same shape. */
  @Test
  void the_order_of_documents_changes_nothing() throws IOException {
    Map<String, String> texts = Corpus.all();
    Map<String, String> turned = new TreeMap<>();
    int number = texts.size();
    for (String name : texts.keySet()) {
      turned.put(String.format("%02d", number--), texts.get(name));
    }
    assertThat(turned.values().iterator().next()).isNotEqualTo(texts.values().iterator().next());

    assertThat(shape(Graphs.of(turned))).isEqualTo(shape(Graphs.of(texts)));
  }

  private static List<String> shape(List<Quad> quads) {
    return Shape.of(quads, q -> !q.getPredicate().equals(Ng.sourceFile), s -> s);
  }

  /** Two articles that have nothing in common stand in one store as each would stand alone. */
  @ParameterizedTest
  @CsvSource({
    "strait, harbour",
    "prison, valley",
    "checkpoint, harbour",
    "seed-003, strait",
    "seed-002, prison"
  })
  void unrelated_documents_stand_side_by_side(String one, String other) throws IOException {
    Map<String, String> texts = Corpus.all();
    List<String> apart = new ArrayList<>(shape(Graphs.of(texts.get(one))));
    apart.addAll(shape(Graphs.of(texts.get(other))));
    Map<String, String> both = Map.of("one", texts.get(one), "other", texts.get(other));

    assertThat(shape(Graphs.of(both))).isEqualTo(apart.stream().sorted().toList());
  }

  /** In one text, one after the other, they still share no event, claim or disagreement. */
  @ParameterizedTest
  @CsvSource({
    "strait, harbour",
    "harbour, strait",
    "prison, valley",
    "valley, prison",
    "checkpoint, harbour",
    "harbour, checkpoint",
    "seed-003, strait",
    "prison, seed-002"
  })
  void unrelated_documents_in_one_text_share_no_event(String one, String other) throws IOException {
    String first = Corpus.all().get(one).stripTrailing() + "\n\n";
    List<Quad> quads = Graphs.of(first + Corpus.all().get(other));
    int border = first.codePointCount(0, first.length());

    Map<Node, Set<Boolean>> sides = sides(quads, border);
    assertThat(sides.values().stream().filter(s -> s.contains(true)).count()).isPositive();
    assertThat(sides.values().stream().filter(s -> s.contains(false)).count()).isPositive();
    assertThat(sides).allSatisfy((event, side) -> assertThat(side).as("%s", event).hasSize(1));
    assertThat(typed(quads, Ng.Disagreement))
        .hasSameSizeAs(
            Stream.concat(
                    typed(Graphs.of(Corpus.all().get(one)), Ng.Disagreement).stream(),
                    typed(Graphs.of(Corpus.all().get(other)), Ng.Disagreement).stream())
                .toList());
  }

  /** Returns for each event on which sides of a border the words lie that tell it. */
  private static Map<Node, Set<Boolean>> sides(List<Quad> quads, int border) {
    Map<Node, Node> about =
        quads.stream()
            .filter(q -> q.getPredicate().equals(Ng.about))
            .collect(Collectors.toMap(Quad::getSubject, Quad::getObject, (a, b) -> a));
    Map<Node, Set<Boolean>> out = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    for (Quad q : quads) {
      boolean isWords = q.getObject().isURI() && q.getObject().getURI().contains("#char=");
      if (isWords && about.containsKey(q.getSubject())) {
        String place = q.getObject().getURI().replaceAll(".*#char=(\\d+),.*", "$1");
        out.computeIfAbsent(about.get(q.getSubject()), e -> new TreeSet<>())
            .add(Integer.parseInt(place) < border);
      }
    }
    return out;
  }

  private static List<Node> typed(List<Quad> quads, Node type) {
    return quads.stream()
        .filter(q -> q.getPredicate().equals(RDF.type.asNode()) && q.getObject().equals(type))
        .map(Quad::getSubject)
        .distinct()
        .toList();
  }
}
