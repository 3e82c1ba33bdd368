package org.newsgraph.rdf;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.model.Document;
import org.newsgraph.model.IdentityDecision;
import org.newsgraph.model.Story;
import org.newsgraph.model.Words;
import org.newsgraph.rdf.vocabulary.Ng;

/** Maps why names were taken for whom, with the words that support it. */
final class IdentityGraph {

  private IdentityGraph() {}

  static List<Quad> of(Iris iris, Story story, Map<String, Document> documents) {
    GraphBuilder graph = new GraphBuilder(iris.graph(SharedGraph.identity));
    for (IdentityDecision decision : story.decisions()) {
      Document document = documents.get(decision.member().document());
      map(iris, graph, decision, new MentionMapper(iris, document, graph));
    }
    return graph.quads();
  }

  private static void map(
      Iris iris, GraphBuilder graph, IdentityDecision decision, MentionMapper mentions) {
    Node node = iris.of(decision.key());
    graph.type(node, Ng.IdentityDecision);
    graph.add(node, Ng.entity, iris.of(decision.entity()));
    graph.text(node, Ng.name, decision.name());
    graph.text(node, Ng.rule, decision.rule());
    graph.decimal(node, Ng.confidence, decision.confidence());
    graph.flag(node, Ng.byUser, decision.byUser());
    graph.add(node, DCTerms.source.asNode(), iris.document(decision.member().document()));
    for (Words words : decision.evidence()) {
      graph.add(node, Ng.evidence, mentions.add(words));
    }
  }
}
