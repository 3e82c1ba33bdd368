package org.newsgraph.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.model.Candidate;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Span;
import org.newsgraph.reference.Gazetteer;
import org.newsgraph.reference.GazetteerEntry;
import org.newsgraph.reference.GazetteerEntry.Feature;
import org.newsgraph.reference.GazetteerMatch;
import org.newsgraph.reference.ReferenceData;

/** Ranks the gazetteer entries that the places of one document may be. */
final class PlaceLinker {

  private static final int MOST_CANDIDATES = 5;
  private static final int ROUNDS = 3;

  private final ReferenceData reference;
  private final Gazetteer gazetteer;
  private final PlaceCandidates candidates;

  PlaceLinker(ReferenceData reference) {
    this.reference = reference;
    this.gazetteer = reference.gazetteer();
    this.candidates = new PlaceCandidates(gazetteer);
  }

  /** Returns the candidates of each place, by entity id. */
  Map<String, List<Candidate>> link(List<Entity> entities) {
    List<PlaceName> places =
        entities.stream().filter(e -> e.type().isPlace() && e.named()).map(this::place).toList();
    Map<String, List<Scored>> ranked = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      Surroundings around = surroundings(entities, places, ranked);
      Map<String, List<Scored>> next = new LinkedHashMap<>();
      for (PlaceName place : places) {
        next.put(place.entity().id(), rank(place, places, around));
      }
      ranked = next;
    }
    Map<String, List<Candidate>> out = new HashMap<>();
    ranked.forEach((id, list) -> out.put(id, candidates.of(list)));
    return out;
  }

  private PlaceName place(Entity entity) {
    Set<String> forms = new LinkedHashSet<>(List.of(entity.name()));
    List<Span> spans = new ArrayList<>();
    for (Mention m : entity.mentions()) {
      if (m.kind() == MentionKind.name) {
        forms.add(m.words().text());
        spans.add(m.words().span());
      }
    }
    Map<String, GazetteerMatch> matches = new LinkedHashMap<>();
    for (String form : forms) {
      gazetteer.find(form).stream()
          .forEach(
              m -> matches.merge(m.entry().key(), m, (a, b) -> a.prior() >= b.prior() ? a : b));
    }
    return new PlaceName(entity, ofPeople(forms, List.copyOf(matches.values())), spans);
  }

  /** A place that is also told by its people ({@code Georgian}) is their country. */
  private List<GazetteerMatch> ofPeople(Set<String> forms, List<GazetteerMatch> matches) {
    Set<String> countries = new LinkedHashSet<>();
    forms.forEach(
        f -> reference.countries().byDemonym(f).forEach(country -> countries.add(country.iso2())));
    List<GazetteerMatch> told =
        matches.stream()
            .filter(m -> m.entry().feature() == Feature.COUNTRY)
            .filter(m -> countries.contains(m.entry().country()))
            .toList();
    return told.isEmpty() ? matches : told;
  }

  private Surroundings surroundings(
      List<Entity> entities, List<PlaceName> places, Map<String, List<Scored>> ranked) {
    Surroundings around = new Surroundings();
    for (PlaceName place : places) {
      List<Scored> known = ranked.getOrDefault(place.entity().id(), List.of());
      if (known.isEmpty()) {
        shares(place, around);
      } else {
        GazetteerEntry best = known.get(0).match().entry();
        around.choose(place.entity().id(), best);
        boolean country = best.feature() == Feature.COUNTRY;
        around.addCountry(
            place.entity().id(),
            best.country(),
            (country ? 2 : 1) * Math.min(4, place.names().size()));
      }
    }
    for (Entity e : entities) {
      if (!e.type().isPlace() && e.named()) {
        String first = e.name().split("\\s+")[0];
        reference.countries().byDemonym(first).stream()
            .limit(1)
            .forEach(c -> around.addCountry(e.id(), c.iso2(), Math.min(4, e.mentions().size())));
      }
    }
    return around;
  }

  /** A name that is nowhere else speaks for its country before anything is decided. */
  private static void shares(PlaceName place, Surroundings around) {
    double sum = place.matches().stream().mapToDouble(GazetteerMatch::prior).sum();
    Map<String, Double> byCountry = new LinkedHashMap<>();
    for (GazetteerMatch m : place.matches()) {
      if (m.entry().country() != null) {
        byCountry.merge(m.entry().country(), m.prior() / sum, Double::sum);
      }
    }
    String id = place.entity().id();
    byCountry.forEach((country, weight) -> around.addCountry(id, country, weight));
  }

  private List<Scored> rank(PlaceName place, List<PlaceName> places, Surroundings around) {
    PlaceScorer scorer = new PlaceScorer(gazetteer, place, places, around);
    return place.matches().stream()
        .map(m -> new Scored(m, scorer.score(m)))
        .sorted(
            Comparator.comparingDouble((Scored s) -> -s.score())
                .thenComparing(s -> s.match().entry().key()))
        .limit(MOST_CANDIDATES)
        .toList();
  }

  /** A match with its score in the document. */
  record Scored(GazetteerMatch match, double score) {}
}
