package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Citation;
import org.newsgraph.model.CitationKind;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Words;
import org.newsgraph.rdf.vocabulary.Ng;

/** Tests who is said to have carried the words of a quotation, and the claims in it. */
final class CarrierTest {

  private static final String BASE = "http://localhost:3030/";
  private static final Node PAPER = NodeFactory.createURI(BASE + "actor/aftonpost");

  @Test
  void an_agency_carries_what_is_quoted_from_its_citation() {
    assertThat(carriers(quads(CitationKind.agency, "Aftonpost", "e4"))).containsOnly(PAPER);
  }

  @Test
  void an_agency_without_an_entity_is_a_media_actor_of_its_own() {
    List<Quad> quads = quads(CitationKind.agency, "the wires", null);

    List<Node> carriers = carriers(quads);

    assertThat(carriers).singleElement().asString().startsWith(BASE + "actor/second/");
    assertThat(types(quads, carriers.get(0)))
        .contains(Ng.Actor, NodeFactory.createURI(Ng.NS + "Media"));
  }

  @Test
  void a_post_carries_its_own_words() {
    List<Quad> quads = quads(CitationKind.tweet, "Aftonpost", "e4");

    assertThat(carriers(quads))
        .singleElement()
        .satisfies(c -> assertThat(types(quads, c)).containsOnly(Ng.Citation));
  }

  private static List<Node> carriers(List<Quad> quads) {
    return quads.stream()
        .filter(q -> q.getPredicate().equals(Ng.via))
        .map(Quad::getObject)
        .distinct()
        .toList();
  }

  private static List<Node> types(List<Quad> quads, Node node) {
    return quads.stream()
        .filter(q -> q.getSubject().equals(node) && q.getPredicate().equals(RDF.Nodes.type))
        .map(Quad::getObject)
        .toList();
  }

  private static List<Quad> quads(CitationKind kind, String author, String authorEntity) {
    ExtractedDocument second = Sample.second();
    Extraction x = second.extraction();
    Words words = x.citations().get(0).words();
    Quotation q = x.quotations().get(0);
    Quotation cited =
        new Quotation(q.id(), q.content(), null, null, q.cue(), "c1", q.direct(), q.events());
    Extraction changed =
        new Extraction(
            x.document(),
            x.entities(),
            x.events(),
            List.of(cited),
            x.times(),
            List.of(new Citation("c1", kind, words, author, authorEntity, null, null)),
            x.excluded());
    return new RdfMapper(new Iris(BASE))
        .document(new ExtractedDocument(second.document(), changed), SampleStory.of())
        .toList();
  }
}
