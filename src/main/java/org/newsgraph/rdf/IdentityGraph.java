package org.newsgraph.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.model.IdentityDecision;
import org.newsgraph.model.Story;
import org.newsgraph.model.Words;
import org.newsgraph.rdf.vocabulary.Ng;

/** Maps why names were taken for whom, with the words that support it. */
final class IdentityGraph {

  private final Iris iris;
  private final Corpus corpus;
  private final GraphBuilder graph;

  private IdentityGraph(Iris iris, Corpus corpus) {
    this.iris = iris;
    this.corpus = corpus;
    this.graph = new GraphBuilder(iris.graph(SharedGraph.identity));
  }

  /** Returns the graph, made document by document as the stream is consumed. */
  static Stream<Quad> of(Iris iris, Story story, Corpus corpus) {
    Map<String, List<IdentityDecision>> byDocument =
        story.decisions().stream()
            .collect(
                Collectors.groupingBy(IdentityGraph::document, TreeMap::new, Collectors.toList()));
    return byDocument.values().stream()
        .flatMap(all -> new IdentityGraph(iris, corpus).map(all.stream()).quads().stream());
  }

  /**
   * Returns what may differ. Several decisions may rest on one mention; so all those of a document
   * are looked at, if one of them differs.
   */
  static GraphPart changed(Iris iris, StoryChange change, Corpus corpus) {
    Set<String> keys =
        change.names(Story::decisions, IdentityDecision::key, d -> change.touches(d.member()));
    Set<String> documents = new HashSet<>(change.documents());
    both(change).filter(d -> keys.contains(d.key())).forEach(d -> documents.add(document(d)));
    Set<Node> subjects = new HashSet<>();
    both(change)
        .filter(d -> documents.contains(document(d)))
        .forEach(
            d -> {
              keys.add(d.key());
              subjects.add(iris.of(d.key()));
              d.evidence().forEach(w -> subjects.add(iris.mention(document(d), w.span())));
            });
    GraphBuilder graph =
        new IdentityGraph(iris, corpus)
            .map(change.after().decisions().stream().filter(d -> keys.contains(d.key())));
    return GraphPart.of(graph, subjects);
  }

  private static Stream<IdentityDecision> both(StoryChange change) {
    return Stream.concat(change.before().decisions().stream(), change.after().decisions().stream());
  }

  private static String document(IdentityDecision decision) {
    return decision.member().document();
  }

  private GraphBuilder map(Stream<IdentityDecision> decisions) {
    decisions.forEach(this::decision);
    return graph;
  }

  private void decision(IdentityDecision decision) {
    MentionMapper mentions =
        new MentionMapper(iris, corpus.texts().apply(document(decision)), graph);
    Node node = iris.of(decision.key());
    graph.type(node, Ng.IdentityDecision);
    graph.add(node, Ng.entity, iris.of(decision.entity()));
    graph.text(node, Ng.name, decision.name());
    graph.text(node, Ng.rule, decision.rule());
    graph.decimal(node, Ng.confidence, decision.confidence());
    graph.flag(node, Ng.byUser, decision.byUser());
    graph.add(node, DCTerms.source.asNode(), iris.document(document(decision)));
    for (Words words : decision.evidence()) {
      graph.add(node, Ng.evidence, mentions.add(words));
    }
  }
}
