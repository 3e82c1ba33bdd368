package org.newsgraph.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsgraph.model.Event;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Quotation;

/**
 * In whose voice a telling stands: of the quotations around it, the innermost that names a speaker
 * and the innermost that was carried by somebody. Of the same words of two speakers, those count of
 * whom the other is the carrier.
 *
 * @param speaking the quotation whose speaker says it; empty for the document's own voice
 * @param carried the quotation whose agency, outlet or post carried it
 */
record Voice(Optional<Quotation> speaking, Optional<Quotation> carried) {

  private static final Comparator<Quotation> INNERMOST =
      Comparator.comparingInt((Quotation q) -> q.content().span().length())
          .thenComparing(q -> q.content().span())
          .thenComparing(q -> q.via() == null)
          .thenComparing(Quotation::id);

  static Voice of(Extraction extraction, Event event) {
    List<Quotation> around =
        extraction.quotations().stream()
            .filter(q -> q.events().contains(event.id()))
            .sorted(INNERMOST)
            .toList();
    return new Voice(
        first(around, q -> q.speakerEntity() != null || q.speaker() != null),
        first(around, q -> q.via() != null));
  }

  private static Optional<Quotation> first(List<Quotation> around, Predicate<Quotation> wanted) {
    return around.stream().filter(wanted).findFirst();
  }
}
