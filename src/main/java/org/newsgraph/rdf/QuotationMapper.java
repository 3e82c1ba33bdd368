package org.newsgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.model.Quotation;
import org.newsgraph.rdf.vocabulary.Ng;

/** Maps direct and reported speech and the words of posts. */
final class QuotationMapper {

  private final DocumentNodes nodes;
  private final GraphBuilder graph;
  private final MentionMapper mentions;

  QuotationMapper(DocumentNodes nodes, GraphBuilder graph, MentionMapper mentions) {
    this.nodes = nodes;
    this.graph = graph;
    this.mentions = mentions;
  }

  void map(Quotation quotation) {
    Node node = nodes.quotation(quotation.id());
    graph.type(node, Ng.Quotation);
    graph.text(node, Ng.quotedText, quotation.content().text());
    graph.flag(node, Ng.direct, quotation.direct());
    graph.add(node, Ng.via, nodes.via(quotation));
    graph.add(node, DCTerms.source.asNode(), nodes.document());
    graph.add(node, Ng.evidence, mentions.add(quotation.content()));
    quotation.events().forEach(event -> graph.add(node, Ng.states, nodes.claim(event)));
    if (quotation.cue() != null) {
      graph.add(node, Ng.cue, mentions.add(quotation.cue()));
    }
    speaker(node, quotation);
  }

  private void speaker(Node node, Quotation quotation) {
    Node speaker = nodes.speaker(quotation);
    graph.add(node, Ng.speaker, speaker);
    if (quotation.speaker() == null) {
      return;
    }
    mentions.denoting(quotation.speaker(), speaker);
    if (quotation.speakerEntity() == null) {
      graph.described(speaker, Ng.Actor, quotation.speaker().text());
    }
  }
}
