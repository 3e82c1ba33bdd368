package org.newsgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventPlace;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Figure;
import org.newsgraph.model.Participant;
import org.newsgraph.rdf.vocabulary.Ng;

/** Maps each telling of an event to a claim, and its figures. */
final class ClaimMapper {

  private final Extraction extraction;
  private final DocumentNodes nodes;
  private final GraphBuilder graph;
  private final MentionMapper mentions;

  ClaimMapper(
      Extraction extraction, DocumentNodes nodes, GraphBuilder graph, MentionMapper mentions) {
    this.extraction = extraction;
    this.nodes = nodes;
    this.graph = graph;
    this.mentions = mentions;
  }

  void map(Event event) {
    Node claim = nodes.claim(event.id());
    Node about = nodes.event(event.id());
    graph.type(claim, Ng.Claim);
    EventStatements.facts(nodes, event).forEach(t -> graph.reify(claim, t));
    EventStatements.times(about, event.time()).forEach(t -> graph.reify(claim, t));
    graph.add(claim, Ng.about, about);
    graph.add(claim, Ng.modality, Ng.modality(event.modality()));
    graph.add(claim, DCTerms.source.asNode(), nodes.document());
    voice(claim, event);
    evidence(claim, about, event);
    event.participants().forEach(this::participant);
    event.places().forEach(this::place);
  }

  private void voice(Node claim, Event event) {
    Voice voice = Voice.of(extraction, event);
    voice.speaking().ifPresent(q -> graph.add(claim, Ng.speaker, nodes.speaker(q)));
    voice.carried().ifPresent(q -> graph.add(claim, Ng.via, nodes.via(q)));
  }

  private void evidence(Node claim, Node about, Event event) {
    graph.add(claim, Ng.evidence, mentions.add(event.sentence()));
    graph.add(claim, Ng.evidence, mentions.add(event.trigger()));
    graph.add(claim, Ng.trigger, nodes.mention(event.trigger().span()));
    mentions.denoting(event.trigger(), about);
    if (event.time().words() != null) {
      mentions.add(event.time().words());
    }
  }

  private void participant(Participant participant) {
    Node node = nodes.participant(participant);
    mentions.denoting(participant.words(), node);
    if (participant.entity() == null) {
      graph.described(node, Ng.Item, participant.words().text());
    }
  }

  private void place(EventPlace place) {
    Node node = nodes.place(place);
    mentions.denoting(place.words(), node);
    if (place.entity() == null) {
      graph.described(node, Ng.Place, place.words().text());
    }
  }

  void figure(Figure figure) {
    Node node = nodes.figure(figure);
    graph.type(node, Ng.Figure);
    graph.add(node, Ng.figureRole, Ng.role(figure.role()));
    graph.integer(node, Ng.min, figure.min());
    graph.integer(node, Ng.max, figure.max());
    graph.flag(node, Ng.approximate, figure.approximate());
    graph.integer(node, Ng.outOf, figure.of());
    graph.add(node, Ng.evidence, mentions.add(figure.words()));
  }
}
