package org.newsgraph.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.rdf.vocabulary.Ng;

/**
 * What documents tell together. That their order changes nothing is held by {@code BuildTest} and
 * {@code LauncherIT}.
 */
final class ManyDocumentsTest {

  private static List<String> shape(List<Quad> quads) {
    return Shape.of(quads, q -> !q.getPredicate().equals(Ng.sourceFile), s -> s);
  }

  /** Two articles that have nothing in common stand in one store as each would stand alone. */
  @ParameterizedTest
  @CsvSource({"strait, harbour", "prison, valley", "seed-003, strait"})
  void unrelated_documents_stand_side_by_side(String one, String other) throws IOException {
    Map<String, String> texts = Corpus.all();
    List<String> apart = new ArrayList<>(shape(Graphs.of(texts.get(one))));
    apart.addAll(shape(Graphs.of(texts.get(other))));
    Map<String, String> both = Map.of("one", texts.get(one), "other", texts.get(other));

    assertThat(shape(Graphs.of(both))).isEqualTo(apart.stream().sorted().toList());
  }
}
