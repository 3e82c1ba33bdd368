package org.newsgraph.model;

import java.util.List;

/**
 * Two sets of tellings that give differing values for one thing.
 *
 * @param key path of its IRI below the base
 * @param kind what differs
 * @param about key of the happening, or, for an attribution, of the quotation text's holder
 * @param property what is told differently, in one word: {@code freed}, {@code date}, {@code
 *     speaker}, …
 * @param first the first value, readable
 * @param second the second value, readable
 * @param firstTellings events (or quotations, for an attribution) with the first value, sorted
 * @param secondTellings events (or quotations) with the second value, sorted
 * @param compatible whether both can hold
 */
public record Disagreement(
    String key,
    Kind kind,
    String about,
    String property,
    String first,
    String second,
    List<Ref> firstTellings,
    List<Ref> secondTellings,
    boolean compatible) {

  /** What differs. The names are those of the ontology. */
  public enum Kind {
    ValueDisagreement,
    AgencyDisagreement,
    DateDisagreement,
    AttributionDisagreement,
    OutcomeDisagreement
  }

  /** Copies the lists. */
  public Disagreement {
    firstTellings = List.copyOf(firstTellings);
    secondTellings = List.copyOf(secondTellings);
  }
}
