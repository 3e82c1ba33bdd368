package org.newsgraph.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Candidate;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.reference.Actor;
import org.newsgraph.reference.ActorMatch;
import org.newsgraph.reference.Countries;
import org.newsgraph.reference.Country;
import org.newsgraph.reference.NameKey;
import org.newsgraph.reference.ReferenceData;

/** Proposes entries of the actor list, and composed entries for the bodies of countries. */
final class ActorLinker {

  private static final String SOURCE =
      "Phoenix dictionaries (MIT), UCDP Actor Dataset (CC BY 4.0), newsgraph (CC0 1.0)";
  private static final String COMPOSED = "newsgraph (CC0 1.0)";
  private static final Map<String, String> SAME_BODY =
      Map.of(
          "troops", "forces",
          "force", "forces",
          "militaries", "military",
          "authorities", "government",
          "regime", "government",
          "defence", "defense");

  private final ReferenceData reference;

  ActorLinker(ReferenceData reference) {
    this.reference = reference;
  }

  /** Returns the candidates of an actor, best first. */
  List<Candidate> link(Entity entity) {
    if (entity.type() == EntityType.Person || entity.type().isPlace() || !entity.named()) {
      return List.of();
    }
    Map<String, Candidate> out = new LinkedHashMap<>();
    for (String name : names(entity)) {
      composed(name, entity.type()).ifPresent(c -> out.putIfAbsent(c.key(), c));
    }
    List<Candidate> listed = new ArrayList<>();
    for (String name : names(entity)) {
      reference.actors().find(name).forEach(m -> listed(m, entity.type()).ifPresent(listed::add));
    }
    listed.sort(
        java.util.Comparator.comparingDouble((Candidate c) -> -c.confidence())
            .thenComparing(Candidate::key));
    listed.forEach(c -> out.putIfAbsent(c.key(), c));
    return List.copyOf(out.values());
  }

  private static Set<String> names(Entity entity) {
    Set<String> out = new LinkedHashSet<>(List.of(entity.name()));
    entity.mentions().stream()
        .filter(m -> m.kind() == MentionKind.name)
        .map(Mention::words)
        .forEach(w -> out.add(w.text()));
    return out;
  }

  private Optional<Candidate> listed(ActorMatch match, EntityType type) {
    Actor actor = match.actor();
    boolean same = actor.type() == type;
    if (match.ambiguous() && !same) {
      return Optional.empty();
    }
    double confidence = match.ambiguous() ? 0.5 : same ? 0.95 : 0.7;
    return Optional.of(
        candidate(
            "actor:" + actor.id(),
            actor.name(),
            actor.type(),
            confidence,
            "actor-list",
            actor.country().isEmpty() ? null : actor.country(),
            SOURCE));
  }

  /** The bodies of a country have a key of their own: {@code actor:AF:government}. */
  private Optional<Candidate> composed(String name, EntityType type) {
    String[] words = name.split("\\s+");
    for (int n = Math.min(2, words.length - 1); n >= 1; n--) {
      String people = String.join(" ", List.of(words).subList(0, n));
      Optional<Country> country = country(people);
      if (country.isPresent()) {
        return Optional.of(compose(country.get(), List.of(words).subList(n, words.length), type));
      }
    }
    return Optional.empty();
  }

  private Optional<Country> country(String words) {
    Countries countries = reference.countries();
    List<Country> peoples = countries.byDemonym(words);
    return peoples.size() == 1 ? Optional.of(peoples.get(0)) : countries.byName(words);
  }

  private static Candidate compose(Country country, List<String> rest, EntityType type) {
    List<String> words = new ArrayList<>();
    for (String word : NameKey.words(String.join(" ", rest))) {
      words.add(SAME_BODY.getOrDefault(word, word));
    }
    int last = words.size() - 1;
    if (words.get(last).equals("ministry")) {
      words.remove(last);
      words.add(0, "of");
      words.add(0, "ministry");
    }
    String people = country.demonyms().isEmpty() ? country.name() : country.demonyms().get(0);
    return candidate(
        "actor:" + country.iso2() + ":" + String.join("-", words),
        people + " " + String.join(" ", rest),
        type,
        0.9,
        "country-body",
        country.iso2(),
        COMPOSED);
  }

  private static Candidate candidate(
      String key,
      String label,
      EntityType type,
      double confidence,
      String rule,
      String country,
      String source) {
    return new Candidate(
        key, label, type, confidence, rule, null, null, country, List.of(), List.of(), source);
  }
}
