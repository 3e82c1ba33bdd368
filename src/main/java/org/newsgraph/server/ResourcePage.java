package org.newsgraph.server;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.vocabulary.Prefixes;

/**
 * A page about one resource.
 *
 * @param iris tells which IRIs answer on this server
 * @param resource the resource
 * @param description what is known of it; empty if nothing is
 */
record ResourcePage(Iris iris, Node resource, Graph description) {

  private static final PrefixMap PREFIXES = Prefixes.prefixMap();

  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  String html() {
    if (description.isEmpty()) {
      return Html.page("unknown", "<h1>Nothing is known of this IRI</h1>\n<p>" + iri() + "</p>\n");
    }
    String body =
        "<p><a href=\"/\">newsgraph</a></p>\n<h1>"
            + Html.escape(title())
            + "</h1>\n<p>"
            + iri()
            + "</p>\n"
            + said()
            + referring();
    return Html.page(title(), body);
  }

  private String iri() {
    return "<code>" + Html.escape(resource.getURI()) + "</code>";
  }

  private String title() {
    return description.stream(resource, SKOS.prefLabel.asNode(), Node.ANY)
        .map(t -> t.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse(resource.getURI().substring(iris.base().length()));
  }

  private String said() {
    return table(
        "What is said of it",
        description.stream(resource, Node.ANY, Node.ANY),
        t -> row(term(t.getPredicate()), term(t.getObject())));
  }

  private String referring() {
    return table(
        "What refers to it",
        description.stream(Node.ANY, Node.ANY, resource),
        t -> row(term(t.getPredicate()), term(t.getSubject())));
  }

  private static String table(
      String heading, Stream<Triple> triples, Function<Triple, String> row) {
    List<Triple> sorted = triples.sorted(ORDER).toList();
    if (sorted.isEmpty()) {
      return "";
    }
    return "<h2>"
        + heading
        + "</h2>\n<table>\n"
        + sorted.stream().map(row).collect(Collectors.joining())
        + "</table>\n";
  }

  private static String row(String head, String cell) {
    return "<tr><th scope=\"row\">" + head + "</th><td>" + cell + "</td></tr>\n";
  }

  private String term(Node node) {
    if (node.isLiteral()) {
      return "<pre>" + Html.escape(node.getLiteralLexicalForm()) + "</pre>";
    }
    if (node.isTripleTerm()) {
      Triple t = node.getTriple();
      return term(t.getSubject()) + " " + term(t.getPredicate()) + " " + term(t.getObject());
    }
    return link(node.getURI());
  }

  private String link(String iri) {
    String prefixed = PREFIXES.abbreviate(iri);
    if (prefixed != null) {
      return "<span title=\"" + Html.escape(iri) + "\">" + Html.escape(prefixed) + "</span>";
    }
    boolean isLocal = iri.startsWith(iris.base());
    String rest = isLocal ? iri.substring(iris.base().length()) : iri;
    boolean isWeb = isLocal || iri.startsWith("http://") || iri.startsWith("https://");
    String shown = Html.escape(rest);
    String address = isLocal ? "/" + rest : iri;
    return isWeb ? "<a href=\"" + Html.escape(address) + "\">" + shown + "</a>" : shown;
  }
}
