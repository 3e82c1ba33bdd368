package org.newsgraph.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Invented quads, more than fit into one transaction of a new store: 100 a graph. */
public final class ManyQuads {

  /** So many that they are loaded in bulk. */
  public static final int GRAPHS = 1_200;

  private static final int LABELS = 50;

  private ManyQuads() {}

  /** Returns the names of the first graphs. */
  public static Set<Node> graphs(int count) {
    return IntStream.range(0, count).mapToObj(ManyQuads::graph).collect(Collectors.toSet());
  }

  /** Returns the quads of the first graphs. */
  public static Stream<Quad> of(int graphs) {
    return IntStream.range(0, graphs).boxed().flatMap(ManyQuads::graphQuads);
  }

  /** Returns the quads of the first graphs as lines. */
  public static List<String> lines(int graphs) {
    return of(graphs).map(NQuadsLine::of).toList();
  }

  private static Node graph(int number) {
    return SampleStore.IRIS.document("many-" + number);
  }

  private static Stream<Quad> graphQuads(int number) {
    Node graph = graph(number);
    return IntStream.range(0, LABELS)
        .boxed()
        .flatMap(
            i -> {
              Node subject = SampleStore.IRIS.document("many-" + number + "/" + i);
              Node label = SampleStore.literal("Ward " + i + " of town" + number);
              return Stream.of(
                  Quad.create(graph, subject, SampleStore.LABEL, label),
                  Quad.create(graph, graph, SampleStore.LABEL, subject));
            });
  }
}
