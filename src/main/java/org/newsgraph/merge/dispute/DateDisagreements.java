package org.newsgraph.merge.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.merge.happening.Happenings;
import org.newsgraph.merge.happening.Telling;
import org.newsgraph.model.Disagreement;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Ref;

/** Finds differing days of one happening. */
final class DateDisagreements {

  private DateDisagreements() {}

  /** Returns the differing days of a happening; a state has none. */
  static List<Disagreement> of(Happenings.Told told) {
    if (told.happening().type() == EventType.TerritorialControl) {
      return List.of();
    }
    Map<LocalDate, List<Ref>> days = new TreeMap<>();
    for (Telling telling : told.asserted()) {
      LocalDate day = telling.event().time().day();
      if (day != null) {
        days.computeIfAbsent(day, k -> new ArrayList<>()).add(telling.ref());
      }
    }
    List<Side> sides =
        days.entrySet().stream().map(e -> Side.of(e.getKey().toString(), e.getValue())).toList();
    List<Disagreement> out = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      for (int j = i + 1; j < sides.size(); j++) {
        if (sides.get(i).differsFrom(sides.get(j))) {
          out.add(
              Disagreements.disagreement(
                  Disagreement.Kind.DateDisagreement,
                  told.happening().key(),
                  "date",
                  sides.get(i),
                  sides.get(j),
                  false));
        }
      }
    }
    return out;
  }
}
