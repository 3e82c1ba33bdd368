package org.newsgraph.table;

import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Nif;
import org.newsgraph.rdf.vocabulary.Schema;
import org.newsgraph.report.StoredGraph;

/**
 * A claim with what it says.
 *
 * @param claim the claim, as its document's graph describes it
 */
record ToldClaim(Resource claim) {

  private static final Comparator<ToldClaim> IN_TEXT =
      Comparator.comparingInt((ToldClaim c) -> c.trigger().begin())
          .thenComparing(c -> c.claim.iri());

  /** Returns all claims, by document and in the order of the text. */
  static Stream<ToldClaim> all(StoredGraph stored) {
    return Resource.documents(stored, Ng.Document)
        .flatMap(document -> inText(Resource.all(stored, document.graph(), Ng.Claim)));
  }

  private static Stream<ToldClaim> inText(Stream<Resource> claims) {
    return claims.map(ToldClaim::new).sorted(IN_TEXT);
  }

  /** Returns the word that names the event. */
  Resource trigger() {
    return claim.first(Ng.trigger).orElseThrow();
  }

  /** Returns the longest stretch of text that supports the claim. */
  Resource evidence() {
    return claim
        .values(Ng.evidence)
        .map(claim::other)
        .max(Comparator.comparingInt(m -> m.text(Nif.anchorOf).length()))
        .orElseThrow();
  }

  Resource document() {
    return claim.first(DCTerms.source.asNode()).orElseThrow().everywhere();
  }

  Resource event() {
    return claim.first(Ng.about).orElseThrow();
  }

  /** Returns what the claim says with a property, sorted. */
  Stream<Resource> said(Node property) {
    return claim
        .values(RDF.reifies.asNode())
        .map(Node::getTriple)
        .filter(t -> t.predicateMatches(property))
        .map(Triple::getObject)
        .map(claim::other);
  }

  String text(Node property) {
    return Resource.join(said(property).map(value -> Resource.written(value.node())));
  }

  String labels(Node property) {
    return Resource.labels(said(property));
  }

  /** Returns the name of the agency or outlet, or of the author of the post, that carried it. */
  String viaLabel() {
    return Resource.join(
        claim
            .values(Ng.via)
            .map(claim::other)
            .map(via -> via.label().isEmpty() ? via.labels(Schema.author) : via.label()));
  }
}
