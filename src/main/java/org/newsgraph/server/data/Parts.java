package org.newsgraph.server.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.server.data.OntologyTerm.Link;

/** Collects what the ontology says of a term, in the order in which it is asked. */
final class Parts {

  private final Graph ontology;
  private final Node term;
  private final Map<String, List<Link>> links = new LinkedHashMap<>();

  Parts(Graph ontology, Node term) {
    this.ontology = ontology;
    this.term = term;
  }

  /** Adds the values of a property of the term. */
  void objects(String meaning, Node property) {
    add(meaning, ontology.stream(term, property, Node.ANY).map(t -> t.getObject()));
  }

  /** Adds what has the term as a value of a property. */
  void subjects(String meaning, Node property) {
    add(meaning, ontology.stream(Node.ANY, property, term).map(t -> t.getSubject()));
  }

  private void add(String meaning, Stream<Node> nodes) {
    List<Link> found =
        nodes
            .filter(Node::isURI)
            .map(OntologyTerm::link)
            .sorted(Comparator.comparing(Link::text))
            .toList();
    if (!found.isEmpty()) {
      links.computeIfAbsent(meaning, m -> new ArrayList<>()).addAll(found);
    }
  }

  Map<String, List<Link>> map() {
    return links;
  }
}
