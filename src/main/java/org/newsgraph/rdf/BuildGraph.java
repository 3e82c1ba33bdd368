package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Prov;

/**
 * Maps the record of a build and what it left behind. The only mapper whose result depends on a
 * clock.
 */
final class BuildGraph {

  private BuildGraph() {}

  /**
   * Returns the graph.
   *
   * @param others what the other graphs hold
   */
  static List<Quad> of(Iris iris, BuildRecord record, Counts others) {
    List<Quad> quads = new ArrayList<>(record(iris, record));
    QuadCounter counter = new QuadCounter(iris, others);
    quads.forEach(counter::add);
    quads.addAll(DatasetDescription.of(iris, counter.counts()));
    return quads;
  }

  private static List<Quad> record(Iris iris, BuildRecord record) {
    GraphBuilder graph = new GraphBuilder(iris.graph(SharedGraph.build));
    String key = "build/" + record.started().toString().replace(":", "");
    Node build = iris.of(key);
    graph.type(build, Ng.Build);
    graph.text(build, Ng.version, record.version());
    graph.text(build, Ng.configuration, record.configuration());
    graph.add(build, Prov.startedAtTime, Literals.instant(record.started()));
    graph.add(build, Prov.endedAtTime, Literals.instant(record.ended()));
    graph.add(iris.dataset(), Prov.wasGeneratedBy, build);
    graph.add(iris.dataset(), DCTerms.modified.asNode(), Literals.instant(record.ended()));
    for (BuildRecord.DocumentOutcome outcome : record.outcomes()) {
      Node node = iris.of(key + "/" + outcome.file());
      graph.add(build, Ng.outcome, node);
      outcome(iris, graph, node, outcome);
      if (outcome.documentId() != null) {
        graph.add(iris.document(outcome.documentId()), Prov.wasGeneratedBy, build);
      }
    }
    return graph.quads();
  }

  private static void outcome(
      Iris iris, GraphBuilder graph, Node node, BuildRecord.DocumentOutcome outcome) {
    graph.type(node, Ng.DocumentOutcome);
    graph.text(node, RDFS.label.asNode(), outcome.file());
    graph.text(node, Ng.status, outcome.status().name());
    graph.text(node, Ng.message, outcome.message());
    if (outcome.documentId() != null) {
      graph.add(node, Prov.specializationOf, iris.document(outcome.documentId()));
    }
  }
}
