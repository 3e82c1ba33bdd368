package org.newsgraph.table;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.model.Modality;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Sem;
import org.newsgraph.rdf.vocabulary.Wgs84;

/** The events: what the sources jointly say of each. */
final class EventTable {

  private static final Node ACTOR = Ng.role(ParticipantRole.actor);
  private static final Node ASSERTED = Ng.modality(Modality.asserted);
  private static final Node TARGET = Ng.role(ParticipantRole.target);

  static final Rows<Resource> ROWS =
      new Rows<>(
          List.of(
              new Column<>("event", Resource::iri),
              new Column<>("type", EventTable::type),
              new Column<>("label", Resource::label),
              new Column<>("date", e -> e.text(Ng.date)),
              new Column<>("earliest", e -> e.text(Ng.earliest)),
              new Column<>("latest", e -> e.text(Ng.latest)),
              new Column<>("actors", e -> e.text(ACTOR)),
              new Column<>("actor_labels", e -> e.labels(ACTOR)),
              new Column<>("targets", e -> e.text(TARGET)),
              new Column<>("target_labels", e -> e.labels(TARGET)),
              new Column<>("instrument_labels", e -> e.labels(Ng.role(ParticipantRole.instrument))),
              new Column<>("places", e -> e.text(Ng.place)),
              new Column<>("place_labels", e -> e.labels(Ng.place)),
              new Column<>("latitude", e -> coordinate(e, Wgs84.lat)),
              new Column<>("longitude", e -> coordinate(e, Wgs84.long_)),
              new Column<>("sources", e -> e.text(Ng.sourceCount)),
              new Column<>("independent_sources", e -> e.text(Ng.independentSourceCount)),
              new Column<>("files", EventTable::files),
              new Column<>("part_of", e -> e.text(Sem.subEventOf)),
              new Column<>("disagreements", EventTable::disagreements)),
          stored -> Resource.all(stored, stored.merged(), Ng.Event));

  private EventTable() {}

  private static String type(Resource event) {
    return Resource.join(
        event
            .values(RDF.Nodes.type)
            .filter(t -> t.getURI().startsWith(Ng.NS) && !t.equals(Ng.Event))
            .map(Resource::term));
  }

  /** Returns a coordinate of the one place that holds none of the others; empty if several do. */
  private static String coordinate(Resource event, Node property) {
    List<Resource> places =
        event
            .values(Ng.place)
            .map(event::other)
            .filter(p -> p.values(Wgs84.lat).findAny().isPresent())
            .toList();
    List<Resource> inner =
        places.stream().filter(p -> places.stream().noneMatch(o -> within(o, p))).toList();
    return inner.size() == 1 ? inner.get(0).text(property) : "";
  }

  private static boolean within(Resource place, Resource region) {
    return !place.equals(region)
        && Stream.iterate(place.first(Ng.within), p -> p.isPresent(), p -> p.get().first(Ng.within))
            .anyMatch(p -> p.get().equals(region));
  }

  private static String files(Resource event) {
    return Resource.join(
        event
            .everywhere()
            .subjects(Ng.about)
            .filter(claim -> claim.values(Ng.modality).anyMatch(ASSERTED::equals))
            .flatMap(claim -> claim.values(DCTerms.source.asNode()).map(claim::other))
            .map(document -> document.text(Ng.sourceFile))
            .sorted());
  }

  private static String disagreements(Resource event) {
    return String.valueOf(
        event.subjects(Ng.about).filter(about -> about.is(Ng.Disagreement)).count());
  }
}
