package org.newsgraph.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.store.SampleStore;
import org.newsgraph.store.Store;

class RememberedTest {

  @Test
  void anAnswerIsKeptUntilSomethingIsWritten(@TempDir Path folder) {
    try (Store store = SampleStore.create(folder)) {
      AtomicInteger asked = new AtomicInteger();
      Remembered<Long> events =
          new Remembered<>(
              graph -> {
                asked.incrementAndGet();
                return graph.all().stream(Node.ANY, RDF.Nodes.type, Ng.Event).count();
              });
      long before = StoredGraph.read(store, events::of);
      assertThat(StoredGraph.read(store, events::of)).isEqualTo(before);
      assertThat(asked).hasValue(1);

      Iris iris = new Iris(store.base());
      Node graph = iris.document("third");
      Quad event = new Quad(graph, iris.of("event/new"), RDF.Nodes.type, Ng.Event);
      store.replace(Set.of(graph), Stream.of(event));
      assertThat(StoredGraph.read(store, events::of)).isEqualTo(before + 1);
      assertThat(asked).hasValue(2);
    }
  }
}
