package org.newsgraph.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Nif;
import org.newsgraph.rdf.vocabulary.Schema;
import org.newsgraph.report.StoredGraph;

/** Follows one telling down to its bytes. */
final class ChainReader {

  /** As they stand in the text, a sentence before its parts. */
  private static final Comparator<WordsCheck> ORDER =
      Comparator.comparing(WordsCheck::file)
          .thenComparing(WordsCheck::begin)
          .thenComparing(WordsCheck::end, Comparator.reverseOrder());

  private final StoredGraph graph;
  private final OpenDocument open;

  ChainReader(StoredGraph graph, OpenDocument open) {
    this.graph = graph;
    this.open = open;
  }

  AuditedTelling read(Node telling) {
    List<WordsCheck> words = new ArrayList<>();
    roles(telling).forEach((mention, role) -> words.add(open.check(mention, role)));
    words.sort(ORDER);
    return new AuditedTelling(
        telling.getURI(),
        Kinds.of(graph, telling).orElse("telling"),
        first(telling, Ng.modality).map(Statement::term).findFirst().orElse(null),
        said(telling).map(t -> Statement.of(graph, t.getTriple())).toList(),
        first(telling, Ng.speaker).map(this::party).findFirst().orElse(null),
        first(telling, Ng.via).map(this::party).findFirst().orElse(null),
        first(telling, DCTerms.source.asNode()).map(open::document).findFirst().orElse(null),
        words);
  }

  private Map<Node, String> roles(Node telling) {
    Map<Node, String> out = new LinkedHashMap<>();
    graph.values(telling, Ng.evidence).forEach(m -> out.put(m, "evidence"));
    graph.values(telling, Ng.trigger).forEach(m -> out.put(m, "trigger"));
    graph.values(telling, Ng.cue).forEach(m -> out.put(m, "cue"));
    said(telling)
        .map(t -> t.getTriple().getObject())
        .filter(object -> object.isURI() && graph.is(object, Ng.Figure))
        .flatMap(figure -> graph.values(figure, Ng.evidence).stream())
        .forEach(m -> out.putIfAbsent(m, "figure"));
    return out;
  }

  private Stream<Node> said(Node telling) {
    return graph.values(telling, RDF.reifies.asNode()).stream().filter(Node::isTripleTerm);
  }

  private Stream<Node> first(Node telling, Node property) {
    return graph.values(telling, property).stream().filter(Node::isURI).limit(1);
  }

  private Party party(Node node) {
    if (!graph.is(node, Ng.Citation)) {
      return new Party(node.getURI(), graph.label(node));
    }
    String kind = first(node, Ng.kind).map(Statement::term).findFirst().orElse("Citation");
    String author =
        first(node, Schema.author).map(a -> " by " + graph.label(a)).findFirst().orElse("");
    String words =
        graph.values(node, Ng.evidence).stream()
            .flatMap(m -> graph.text(m, Nif.anchorOf).stream())
            .findFirst()
            .orElse("");
    return new Party(node.getURI(), author.isEmpty() ? kind + " " + words : kind + author);
  }
}
