package org.newsgraph.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.PrefixMap;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Prefixes;
import org.newsgraph.report.Numbers;
import org.newsgraph.report.StoredGraph;

/**
 * What is said, for people.
 *
 * @param subject label of what it is said of
 * @param property name of the property: that of the ontology bare, others with their prefix
 * @param value label, literal or number
 */
public record Statement(String subject, String property, String value) {

  private static final PrefixMap PREFIXES = Prefixes.prefixMap();

  static Statement of(StoredGraph graph, Triple triple) {
    return new Statement(
        graph.label(triple.getSubject()),
        term(triple.getPredicate()),
        value(graph, triple.getPredicate(), triple.getObject()));
  }

  /** Returns a term by the name that users know it by. */
  static String term(Node term) {
    String prefixed = PREFIXES.abbreviate(term.getURI());
    if (prefixed == null) {
      return term.getURI();
    }
    return Map.of("rdf:type", "type").getOrDefault(prefixed, prefixed.replaceFirst("^ng:", ""));
  }

  static String value(StoredGraph graph, Node property, Node value) {
    if (value.isLiteral()) {
      return value.getLiteralLexicalForm();
    }
    if (property.equals(Ng.figure)) {
      return Numbers.of(graph, List.of(value)).stream()
          .map(Numbers::range)
          .collect(Collectors.joining(", "));
    }
    boolean isTerm = value.getURI().startsWith(Ng.NS);
    return isTerm ? term(value) : graph.label(value);
  }

  @Override
  public String toString() {
    return property + " " + value;
  }
}
