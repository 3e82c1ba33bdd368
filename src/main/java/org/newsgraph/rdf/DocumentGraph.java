package org.newsgraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.model.Citation;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.ExcludedWords;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Office;
import org.newsgraph.model.Story;
import org.newsgraph.model.Timex;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Schema;

/** Maps all that was read from one document to the document's own graph. */
final class DocumentGraph {

  private final Extraction extraction;
  private final DocumentNodes nodes;
  private final GraphBuilder graph;
  private final MentionMapper mentions;

  private DocumentGraph(Iris iris, ExtractedDocument document, Story story) {
    this.extraction = document.extraction();
    this.nodes = new DocumentNodes(iris, extraction, story);
    this.graph = new GraphBuilder(nodes.document());
    this.mentions = new MentionMapper(iris, document.document(), graph);
  }

  static List<Quad> of(Iris iris, ExtractedDocument document, Story story) {
    return new DocumentGraph(iris, document, story).map();
  }

  private List<Quad> map() {
    extraction.entities().forEach(this::entity);
    extraction.times().forEach(this::time);
    ClaimMapper claims = new ClaimMapper(extraction, nodes, graph, mentions);
    extraction.events().forEach(claims::map);
    DocumentNodes.figures(extraction).forEach(claims::figure);
    QuotationMapper quotations = new QuotationMapper(nodes, graph, mentions);
    extraction.quotations().forEach(quotations::map);
    extraction.citations().forEach(this::citation);
    extraction.excluded().forEach(this::excluded);
    return graph.quads();
  }

  private void entity(Entity entity) {
    Node canonical = nodes.entity(entity.id());
    for (Mention mention : entity.mentions()) {
      mentions.denoting(mention.words(), canonical);
      graph.type(nodes.mention(mention.words().span()), Ng.type(mention.kind()));
    }
    entity.offices().forEach(office -> office(canonical, office));
  }

  private void office(Node person, Office office) {
    Node statement = nodes.statement(office);
    graph.type(statement, Ng.OfficeStatement);
    graph.reify(statement, person, Ng.office, Literals.string(office.title()));
    if (office.of() != null) {
      graph.reify(statement, person, Ng.officeOf, nodes.entity(office.of()));
    }
    graph.add(statement, DCTerms.source.asNode(), nodes.document());
    graph.add(statement, Ng.evidence, mentions.add(office.words()));
  }

  private void time(Timex time) {
    Node mention = mentions.add(time.words());
    graph.type(mention, Ng.TimeExpression);
    graph.text(mention, Ng.timexType, time.type().name());
    graph.text(mention, Ng.timexValue, time.value());
  }

  private void citation(Citation citation) {
    Node node = nodes.citation(citation.id());
    graph.type(node, Ng.Citation);
    graph.add(node, Ng.kind, Ng.kind(citation.kind()));
    graph.add(node, Schema.author, author(citation));
    graph.day(node, Schema.datePublished, citation.published());
    graph.address(node, Schema.url, citation.url());
    graph.add(node, DCTerms.source.asNode(), nodes.document());
    graph.add(node, Ng.evidence, mentions.add(citation.words()));
  }

  private Node author(Citation citation) {
    Node author = nodes.author(citation);
    if (author == null || citation.authorEntity() != null) {
      return author;
    }
    graph.described(author, Ng.Actor, citation.author());
    if (citation.kind().isMedia()) {
      graph.type(author, Ng.type(EntityType.Media));
    }
    return author;
  }

  private void excluded(ExcludedWords excluded) {
    Node node = nodes.excluded(excluded);
    graph.type(node, Ng.ExcludedSpan);
    graph.text(node, Ng.reason, excluded.reason());
    graph.add(node, DCTerms.source.asNode(), nodes.document());
    graph.add(node, Ng.evidence, mentions.add(excluded.words()));
  }
}
