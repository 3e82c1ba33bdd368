package org.newsgraph.table;

import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.rdf.vocabulary.Ng;

/** The numbers that claims give. */
final class FigureTable {

  static final Rows<Told> ROWS =
      new Rows<>(
          Stream.of(
                  figure(),
                  Column.document(Told::document),
                  number(),
                  Column.words(Told::words),
                  Column.boxes(Told::words))
              .flatMap(List::stream)
              .toList(),
          stored ->
              ToldClaim.all(stored)
                  .flatMap(claim -> claim.said(Ng.figure).map(f -> new Told(claim, f))));

  private FigureTable() {}

  /** A figure in one claim. */
  private record Told(ToldClaim claim, Resource figure) {

    Resource document() {
      return claim.document();
    }

    Resource words() {
      return figure.first(Ng.evidence).orElseThrow();
    }
  }

  private static List<Column<Told>> figure() {
    return List.of(
        new Column<>("figure", t -> t.figure.iri()),
        new Column<>("claim", t -> t.claim.claim().iri()),
        new Column<>("event", t -> t.claim.event().iri()),
        new Column<>("event_label", t -> t.claim.event().label()));
  }

  private static List<Column<Told>> number() {
    return List.of(
        new Column<>(
            "role", t -> Resource.join(t.figure.values(Ng.figureRole).map(Resource::term))),
        new Column<>("min", t -> t.figure.text(Ng.min)),
        new Column<>("max", t -> t.figure.text(Ng.max)),
        new Column<>("approximate", t -> t.figure.text(Ng.approximate)),
        new Column<>("out_of", t -> t.figure.text(Ng.outOf)));
  }
}
