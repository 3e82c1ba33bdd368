package org.newsgraph.server.page.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.server.page.Links;
import org.newsgraph.server.page.Named;

/** Names and kinds of what a document tells of; each is looked up once for a page. */
final class Names {

  private final StoredGraph graph;
  private final Links links;
  private final Map<Node, Named> named = new HashMap<>();
  private final Map<Node, List<Node>> types = new HashMap<>();

  Names(StoredGraph graph) {
    this.graph = graph;
    this.links = new Links(graph);
  }

  Named of(Node node) {
    return named.computeIfAbsent(node, links::to);
  }

  /** Returns the values of a property. */
  List<Named> all(Node subject, Node property) {
    return graph.values(subject, property).stream().map(this::of).toList();
  }

  /** Returns addresses that are told as text; those of the web lead there. */
  List<Named> web(Node subject, Node property) {
    return all(subject, property).stream()
        .map(Named::label)
        .map(text -> new Named(text.matches("https?://\\S+") ? text : "", text))
        .toList();
  }

  /** Returns the names of a property's values, with commas between. */
  String joined(Node subject, Node property) {
    return all(subject, property).stream().map(Named::label).collect(Collectors.joining(", "));
  }

  /** Returns the bare names of the terms that a property has, with commas between. */
  String local(Node subject, Node property) {
    return graph.values(subject, property).stream()
        .map(Node::getLocalName)
        .collect(Collectors.joining(", "));
  }

  boolean is(Node node, Node type) {
    return types.computeIfAbsent(node, n -> graph.values(n, RDF.Nodes.type)).contains(type);
  }

  /** Returns what a name denotes: an actor, a place or something else. */
  Mark.Kind kind(Node node) {
    if (is(node, Ng.Place)) {
      return Mark.Kind.place;
    }
    return is(node, Ng.Actor) ? Mark.Kind.actor : Mark.Kind.item;
  }
}
