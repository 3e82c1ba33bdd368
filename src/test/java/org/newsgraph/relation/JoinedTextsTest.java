package org.newsgraph.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.rdf.vocabulary.Ng;

/**
 * Two unrelated articles in one file, as in a round-up of dispatches, share no event. That is held
 * where the second one begins with a date line or a dateline; where nothing tells that another
 * story begins, two events may be taken for one (docs/quality.md).
 */
final class JoinedTextsTest {

  @ParameterizedTest
  @CsvSource({
    "strait, harbour",
    "harbour, strait",
    "checkpoint, harbour",
    "harbour, checkpoint",
    "prison, strait",
    "valley, harbour",
    "seed-003, strait"
  })
  void no_event_is_told_by_both(String one, String other) throws IOException {
    String first = Corpus.all().get(one).strip() + "\n\n";
    int border = first.codePointCount(0, first.length());
    List<Quad> quads = Graphs.of(first + Corpus.all().get(other));
    Map<Node, Boolean> isLater =
        quads.stream()
            .filter(q -> q.getPredicate().equals(Ng.trigger))
            .collect(Collectors.toMap(Quad::getSubject, q -> offset(q.getObject()) >= border));

    Map<Node, Set<Boolean>> sides = new HashMap<>();
    quads.stream()
        .filter(q -> q.getPredicate().equals(Ng.about) && isLater.containsKey(q.getSubject()))
        .forEach(
            q ->
                sides
                    .computeIfAbsent(q.getObject(), event -> new TreeSet<>())
                    .add(isLater.get(q.getSubject())));
    assertThat(sides).hasSizeGreaterThan(4);
    assertThat(sides).allSatisfy((event, told) -> assertThat(told).hasSize(1));
  }

  private static int offset(Node passage) {
    return Integer.parseInt(passage.getURI().replaceAll(".*#char=(\\d+),.*", "$1"));
  }
}
