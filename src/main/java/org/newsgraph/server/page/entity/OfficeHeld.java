package org.newsgraph.server.page.entity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Schema;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.server.page.Links;
import org.newsgraph.server.page.Named;
import org.newsgraph.server.page.Words;

/**
 * An office that a document gives to a person.
 *
 * @param title the office
 * @param of of what place or body; may be empty
 * @param published day of the document; empty if it is not known
 * @param words the words that say so
 */
public record OfficeHeld(String title, List<Named> of, String published, List<Words> words) {

  private static final int MOST = 100;

  /** Copies the lists. */
  public OfficeHeld {
    of = List.copyOf(of);
    words = List.copyOf(words);
  }

  /** Returns the offices of a person in the order of the documents' days. */
  static List<OfficeHeld> of(StoredGraph graph, Links links, Node person) {
    return graph.values(person, Ng.office).stream()
        .flatMap(title -> statements(graph, person, title).map(s -> of(graph, links, s, title)))
        .sorted(
            Comparator.comparing(OfficeHeld::published)
                .thenComparing(OfficeHeld::title)
                .thenComparing(held -> held.words().toString()))
        .limit(MOST)
        .toList();
  }

  /** A triple term that is wholly known is found by its index. */
  private static Stream<Node> statements(StoredGraph graph, Node person, Node title) {
    Node said = NodeFactory.createTripleTerm(Triple.create(person, Ng.office, title));
    return graph.subjects(RDF.reifies.asNode(), said).stream();
  }

  private static OfficeHeld of(StoredGraph graph, Links links, Node statement, Node title) {
    List<Named> of =
        graph.values(statement, RDF.reifies.asNode()).stream()
            .map(Node::getTriple)
            .filter(said -> said.predicateMatches(Ng.officeOf))
            .map(said -> links.to(said.getObject()))
            .toList();
    String published =
        graph.values(statement, DCTerms.source.asNode()).stream()
            .flatMap(document -> graph.text(document, Schema.datePublished).stream())
            .findFirst()
            .orElse("");
    return new OfficeHeld(title.getLiteralLexicalForm(), of, published, links.evidence(statement));
  }
}
