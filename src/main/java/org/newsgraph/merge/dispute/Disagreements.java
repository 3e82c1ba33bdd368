package org.newsgraph.merge.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.newsgraph.merge.happening.Happenings;
import org.newsgraph.merge.identity.EntityIndex;
import org.newsgraph.merge.origin.QuotationGroups;
import org.newsgraph.merge.text.Slug;
import org.newsgraph.model.Disagreement;
import org.newsgraph.model.DocumentSummary;

/** Finds all disagreements among documents. */
public final class Disagreements {

  private Disagreements() {}

  /**
   * Returns the disagreements, sorted by key.
   *
   * @param documents sorted by id
   */
  public static List<Disagreement> find(
      List<DocumentSummary> documents,
      Happenings happenings,
      QuotationGroups quotations,
      EntityIndex index) {
    List<Disagreement> out = new ArrayList<>();
    ValueDisagreements values = new ValueDisagreements(documents);
    AgencyDisagreements agency = new AgencyDisagreements(index);
    OutcomeDisagreements outcomes = new OutcomeDisagreements(documents, happenings, index);
    for (Happenings.Told told : happenings.told()) {
      out.addAll(values.of(told));
      out.addAll(agency.of(told));
      out.addAll(DateDisagreements.of(told));
      out.addAll(outcomes.of(told));
    }
    out.addAll(new AttributionDisagreements(documents, index).of(quotations));
    out.sort(Comparator.comparing(Disagreement::key));
    return out;
  }

  /** Makes a disagreement; its key tells what differs about what. */
  static Disagreement disagreement(
      Disagreement.Kind kind,
      String about,
      String property,
      Side first,
      Side second,
      boolean compatible) {
    String name = kind.name().replace("Disagreement", "").toLowerCase(Locale.ROOT);
    String key =
        "disagreement/"
            + name
            + "-"
            + about.substring(about.indexOf('/') + 1).replace('/', '-')
            + "-"
            + property
            + "-"
            + Slug.of(first.value())
            + "-"
            + Slug.of(second.value());
    return new Disagreement(
        key,
        kind,
        about,
        property,
        first.value(),
        second.value(),
        first.tellings(),
        second.tellings(),
        compatible);
  }
}
