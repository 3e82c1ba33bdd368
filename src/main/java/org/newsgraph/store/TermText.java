package org.newsgraph.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.PrefixMap;
import org.newsgraph.rdf.vocabulary.Prefixes;

/** Writes RDF terms for people: prefixed or relative IRIs, literals as their bare text. */
final class TermText {

  private final String base;
  private final PrefixMap prefixes = Prefixes.prefixMap();

  TermText(String base) {
    this.base = base;
  }

  String of(Node node) {
    if (node.isURI()) {
      return iri(node.getURI());
    }
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm().replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }
    return node.isTripleTerm() ? triple(node.getTriple()) : node.toString();
  }

  private String iri(String iri) {
    String prefixed = prefixes.abbreviate(iri);
    if (prefixed != null) {
      return prefixed;
    }
    boolean isLocal = !base.isEmpty() && iri.startsWith(base);
    return "<" + (isLocal ? iri.substring(base.length()) : iri) + ">";
  }

  private String triple(Triple t) {
    return "<<( "
        + of(t.getSubject())
        + " "
        + of(t.getPredicate())
        + " "
        + of(t.getObject())
        + " )>>";
  }
}
