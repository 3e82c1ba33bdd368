package org.newsgraph.server.data;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Prefixes;
import org.newsgraph.rdf.vocabulary.Schema;

/**
 * A term of the ontology, for people.
 *
 * @param name its name without the namespace, which is also where the page tells of it
 * @param label its label
 * @param comment what it means; may be empty
 * @param parts what else is said of it: links by what they mean; none is empty
 */
public record OntologyTerm(
    String name, String label, String comment, Map<String, List<Link>> parts) {

  /**
   * A link to another term.
   *
   * @param text the prefixed name
   * @param address where it is told of
   */
  public record Link(String text, String address) {}

  private static final Node DOMAIN_INCLUDES = NodeFactory.createURI(Schema.NS + "domainIncludes");
  private static final Node RANGE_INCLUDES = NodeFactory.createURI(Schema.NS + "rangeIncludes");

  private static final Comparator<OntologyTerm> BY_NAME =
      Comparator.comparing(OntologyTerm::name, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(OntologyTerm::name);

  /** Returns the terms of this namespace that have one of the types, sorted. */
  static List<OntologyTerm> of(Graph ontology, Node... types) {
    return Stream.of(types)
        .flatMap(t -> ontology.stream(Node.ANY, RDF.Nodes.type, t))
        .map(t -> t.getSubject())
        .filter(n -> n.isURI() && n.getURI().startsWith(Ng.NS))
        .distinct()
        .map(n -> of(ontology, n))
        .sorted(BY_NAME)
        .toList();
  }

  private static OntologyTerm of(Graph ontology, Node term) {
    Parts parts = new Parts(ontology, term);
    parts.objects("Kind", RDF.Nodes.type);
    parts.objects("Narrower than", RDFS.subClassOf.asNode());
    parts.subjects("Broader than", RDFS.subClassOf.asNode());
    parts.objects("Implies", RDFS.subPropertyOf.asNode());
    parts.subjects("Implied by", RDFS.subPropertyOf.asNode());
    parts.objects("Said of", RDFS.domain.asNode());
    parts.objects("Said of", DOMAIN_INCLUDES);
    parts.objects("Value", RDFS.range.asNode());
    parts.objects("Value", RANGE_INCLUDES);
    parts.subjects("Has properties", RDFS.domain.asNode());
    parts.subjects("Has properties", DOMAIN_INCLUDES);
    parts.objects("Inverse", OWL2.inverseOf.asNode());
    parts.objects("Close to", SKOS.closeMatch.asNode());
    return new OntologyTerm(
        term.getURI().substring(Ng.NS.length()),
        text(ontology, term, RDFS.label.asNode()),
        text(ontology, term, RDFS.comment.asNode()),
        parts.map());
  }

  private static String text(Graph ontology, Node term, Node property) {
    return ontology.stream(term, property, Node.ANY)
        .map(t -> t.getObject().getLiteralLexicalForm())
        .sorted()
        .findFirst()
        .orElse("");
  }

  /** Returns a link to a term of any vocabulary; those of this ontology are on the same page. */
  static Link link(Node term) {
    String iri = term.getURI();
    String prefixed = Prefixes.prefixMap().abbreviate(iri);
    boolean isOwn = iri.startsWith(Ng.NS);
    return new Link(
        prefixed == null ? iri : prefixed, isOwn ? "#" + iri.substring(Ng.NS.length()) : iri);
  }
}
