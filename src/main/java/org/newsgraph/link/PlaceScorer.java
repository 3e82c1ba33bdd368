package org.newsgraph.link;

import java.util.List;
import java.util.Locale;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Span;
import org.newsgraph.reference.Gazetteer;
import org.newsgraph.reference.GazetteerEntry;
import org.newsgraph.reference.GazetteerEntry.Feature;
import org.newsgraph.reference.GazetteerMatch;

/**
 * Scores how well a gazetteer entry fits a place of a document, on a logarithmic scale: size and
 * closeness of the name, the countries of the document, containing places named beside it or
 * elsewhere, and nearness to other places.
 */
final class PlaceScorer {

  private static final double COUNTRY = 7;
  private static final double BESIDE = 6;
  private static final double CONTAINED = 2;
  private static final double NEAR = 1;
  private static final double NEAR_KM = 150;
  private static final double NOUN = 4;
  private static final int COMMA = 2;
  private static final int PHRASE = 12;

  private final Gazetteer gazetteer;
  private final PlaceName place;
  private final List<PlaceName> others;
  private final Surroundings around;

  PlaceScorer(Gazetteer gazetteer, PlaceName place, List<PlaceName> places, Surroundings around) {
    this.gazetteer = gazetteer;
    this.place = place;
    this.others = places.stream().filter(p -> p != place).toList();
    this.around = around;
  }

  double score(GazetteerMatch match) {
    GazetteerEntry entry = match.entry();
    String id = place.entity().id();
    List<GazetteerEntry> within = gazetteer.within(entry);
    double score = Math.log(match.prior() + 10);
    if (match.how() == GazetteerMatch.How.FOLD) {
      score -= 1.5;
    }
    score += COUNTRY * around.share(id, entry.country());
    score += beside(within);
    boolean unit = within.stream().anyMatch(e -> e.feature() == Feature.ADMIN1);
    if (unit && around.holds(id, within.subList(0, 1))) {
      score += CONTAINED;
    }
    if (around.isNear(id, entry, NEAR_KM)) {
      score += NEAR;
    }
    return score + noun(entry) + type(entry);
  }

  /** A containing place that stands right after the name decides: {@code Paris, Texas}. */
  private double beside(List<GazetteerEntry> within) {
    double best = 0;
    for (PlaceName other : others) {
      int gap = gap(other);
      if (gap > PHRASE) {
        continue;
      }
      boolean contains =
          other.matches().stream()
              .limit(4)
              .anyMatch(m -> within.stream().anyMatch(e -> e.key().equals(m.entry().key())));
      if (contains) {
        best = Math.max(best, gap <= COMMA ? BESIDE : BESIDE / 2);
      }
    }
    return best;
  }

  private int gap(PlaceName other) {
    int least = Integer.MAX_VALUE;
    for (Span a : place.names()) {
      for (Span b : other.names()) {
        if (b.start() >= a.end()) {
          least = Math.min(least, b.start() - a.end());
        }
      }
    }
    return least;
  }

  /** What the document calls the place: {@code the city}, {@code the province}. */
  private double noun(GazetteerEntry entry) {
    double score = 0;
    for (var mention : place.entity().mentions()) {
      if (mention.kind() != MentionKind.nominal) {
        continue;
      }
      String said = mention.words().text().toLowerCase(Locale.ROOT);
      String words = " " + said.split(" (in|of|on|near|at|with|for) |,", 2)[0] + " ";
      boolean settlement = words.matches(".* (city|town|village|capital|port)\\W.*");
      boolean unit = words.matches(".* (province|state|region|governorate|county|department)\\W.*");
      if (settlement) {
        score = Math.max(score, entry.isSettlement() ? NOUN : 0);
      } else if (unit) {
        boolean area = entry.feature() == Feature.ADMIN1 || entry.feature() == Feature.ADMIN2;
        score = Math.max(score, area ? NOUN : 0);
      }
    }
    return score;
  }

  private double type(GazetteerEntry entry) {
    boolean facility = place.entity().type() == EntityType.Facility;
    return facility == (entry.feature() == Feature.AIRPORT) ? 0 : -3;
  }
}
