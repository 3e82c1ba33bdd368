package org.newsgraph.table;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Nif;

/** The claims: what each document tells of each event, and who says so. */
final class ClaimTable {

  private static final Node ACTOR = Ng.role(ParticipantRole.actor);
  private static final Node TARGET = Ng.role(ParticipantRole.target);

  static final Rows<ToldClaim> ROWS =
      new Rows<>(
          Stream.of(told(), Column.document(ToldClaim::document), said(), evidence())
              .flatMap(List::stream)
              .toList(),
          ToldClaim::all);

  private ClaimTable() {}

  private static List<Column<ToldClaim>> told() {
    return List.of(
        new Column<>("claim", c -> c.claim().iri()),
        new Column<>("event", c -> c.event().iri()),
        new Column<>("event_label", c -> c.event().label()));
  }

  private static List<Column<ToldClaim>> said() {
    return List.of(
        new Column<>("type", c -> terms(c.said(RDF.Nodes.type))),
        new Column<>("modality", c -> terms(c.claim().values(Ng.modality).map(c.claim()::other))),
        new Column<>("speaker", c -> c.claim().text(Ng.speaker)),
        new Column<>("speaker_label", c -> c.claim().labels(Ng.speaker)),
        new Column<>("via", c -> c.claim().text(Ng.via)),
        new Column<>("via_label", ToldClaim::viaLabel),
        new Column<>("actors", c -> c.text(ACTOR)),
        new Column<>("actor_labels", c -> c.labels(ACTOR)),
        new Column<>("targets", c -> c.text(TARGET)),
        new Column<>("target_labels", c -> c.labels(TARGET)),
        new Column<>("instrument_labels", c -> c.labels(Ng.role(ParticipantRole.instrument))),
        new Column<>("places", c -> c.text(Ng.place)),
        new Column<>("place_labels", c -> c.labels(Ng.place)),
        new Column<>("date", c -> c.text(Ng.date)),
        new Column<>("earliest", c -> c.text(Ng.earliest)),
        new Column<>("latest", c -> c.text(Ng.latest)),
        new Column<>("figures", c -> c.text(Ng.figure)));
  }

  private static List<Column<ToldClaim>> evidence() {
    return Stream.of(
            List.of(new Column<ToldClaim>("trigger", c -> c.trigger().text(Nif.anchorOf))),
            Column.words(ToldClaim::evidence),
            Column.boxes(ToldClaim::evidence))
        .flatMap(List::stream)
        .toList();
  }

  private static String terms(Stream<Resource> values) {
    return Resource.join(values.map(value -> Resource.term(value.node())));
  }
}
