package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventPlace;
import org.newsgraph.model.EventTime;
import org.newsgraph.model.Figure;
import org.newsgraph.model.Participant;
import org.newsgraph.rdf.vocabulary.Ng;

/**
 * What one telling says of its event, as statements. A claim reifies them and, if it is asserted,
 * the merged graph asserts them: so each merged statement has a claim behind it.
 */
final class EventStatements {

  private EventStatements() {}

  /** Returns type, roles, places and figures. */
  static List<Triple> facts(DocumentNodes nodes, Event event) {
    Node subject = nodes.event(event.id());
    List<Triple> out = new ArrayList<>();
    out.add(Triple.create(subject, RDF.Nodes.type, Ng.type(event.type())));
    for (Participant participant : event.participants()) {
      Node role = Ng.role(participant.role());
      out.add(Triple.create(subject, role, nodes.participant(participant)));
    }
    for (EventPlace place : event.places()) {
      out.add(Triple.create(subject, Ng.place, nodes.place(place)));
    }
    for (Figure figure : event.figures()) {
      out.add(Triple.create(subject, Ng.figure, nodes.figure(figure)));
    }
    return out;
  }

  /** Returns the day, or else its bounds. */
  static List<Triple> times(Node event, EventTime time) {
    if (time.day() != null) {
      return List.of(Triple.create(event, Ng.date, Literals.day(time.day())));
    }
    List<Triple> out = new ArrayList<>();
    if (time.earliest() != null) {
      out.add(Triple.create(event, Ng.earliest, Literals.day(time.earliest())));
    }
    if (time.latest() != null) {
      out.add(Triple.create(event, Ng.latest, Literals.day(time.latest())));
    }
    return out;
  }
}
