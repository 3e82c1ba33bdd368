package org.newsgraph.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.link.PlaceLinker.Scored;
import org.newsgraph.model.Candidate;
import org.newsgraph.reference.Gazetteer;
import org.newsgraph.reference.GazetteerEntry;
import org.newsgraph.reference.GazetteerMatch;

/** Writes ranked gazetteer matches as candidates. */
final class PlaceCandidates {

  private static final double DOUBT = 0.95;
  private static final double FOLD_DOUBT = 0.8;

  private final Gazetteer gazetteer;

  PlaceCandidates(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Returns the candidates, whose confidence is their share of the exponentials of the scores. */
  List<Candidate> of(List<Scored> ranked) {
    double best = ranked.isEmpty() ? 0 : ranked.get(0).score();
    double sum = ranked.stream().mapToDouble(s -> Math.exp(s.score() - best)).sum();
    List<Candidate> out = new ArrayList<>();
    for (Scored s : ranked) {
      boolean fold = s.match().how() == GazetteerMatch.How.FOLD;
      double share = Math.exp(s.score() - best) / sum;
      out.add(candidate(s.match(), share * (fold ? FOLD_DOUBT : DOUBT)));
    }
    return out;
  }

  private Candidate candidate(GazetteerMatch match, double confidence) {
    String rule = "gazetteer-" + match.how().name().toLowerCase(Locale.ROOT);
    double rounded = Math.round(confidence * 1000) / 1000.0;
    List<Candidate> within =
        gazetteer.within(match.entry()).stream()
            .map(e -> candidate(e, rounded, rule, List.of()))
            .toList();
    return candidate(match.entry(), rounded, rule, within);
  }

  private static Candidate candidate(
      GazetteerEntry entry, double confidence, String rule, List<Candidate> within) {
    return new Candidate(
        entry.key(),
        entry.label(),
        entry.type(),
        confidence,
        rule,
        entry.lat(),
        entry.lon(),
        entry.country(),
        within,
        sameAs(entry),
        entry.source());
  }

  private static List<String> sameAs(GazetteerEntry entry) {
    List<String> out = new ArrayList<>();
    if (!entry.wikidata().isEmpty()) {
      out.add("http://www.wikidata.org/entity/" + entry.wikidata());
    }
    if (!entry.geonames().isEmpty()) {
      out.add("https://sws.geonames.org/" + entry.geonames() + "/");
    }
    return out;
  }
}
