package org.newsgraph.merge.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.merge.text.NameFolding;
import org.newsgraph.model.Candidate;
import org.newsgraph.model.CanonicalEntity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.IdentityDecision;
import org.newsgraph.model.Ref;

/** Looks up canonical actors and places and how they relate. Immutable. */
public final class EntityIndex {

  private static final int DEEPEST = 8;

  private final Map<Ref, String> keys;
  private final Map<String, CanonicalEntity> entities;
  private final Set<String> described = new HashSet<>();
  private final Map<String, List<String>> containing = new HashMap<>();
  private final Map<String, Set<String>> byDocument = new HashMap<>();

  /** Makes an index. */
  public EntityIndex(Identities identities) {
    keys = new HashMap<>(identities.keys());
    entities =
        identities.entities().stream().collect(Collectors.toMap(CanonicalEntity::key, e -> e));
    for (IdentityDecision decision : identities.decisions()) {
      if (decision.rule().equals(Rule.DESCRIPTION.label())) {
        described.add(decision.entity());
      }
    }
    entities.keySet().forEach(k -> containing.put(k, chain(k)));
    keys.forEach(
        (ref, key) -> {
          if (named(key) && !isCountry(key)) {
            byDocument.computeIfAbsent(ref.document(), d -> new HashSet<>()).add(key);
          }
        });
  }

  /** Returns the actors and places, countries apart, that a document names. */
  public Set<String> namedIn(String document) {
    return byDocument.getOrDefault(document, Set.of());
  }

  private List<String> chain(String key) {
    List<String> out = new ArrayList<>();
    CanonicalEntity at = entities.get(key);
    while (at != null && at.within() != null && out.size() < DEEPEST) {
      out.add(at.within());
      at = entities.get(at.within());
    }
    return List.copyOf(out);
  }

  /** Returns the canonical key of a document's entity; empty for no entity. */
  public Optional<String> key(String document, String entity) {
    return entity == null
        ? Optional.empty()
        : Optional.ofNullable(keys.get(new Ref(document, entity)));
  }

  /** Returns a canonical entity. */
  public CanonicalEntity entity(String key) {
    return entities.get(key);
  }

  /** Returns whether a document names it, rather than only describes it. */
  public boolean named(String key) {
    return !described.contains(key);
  }

  /** Returns whether it is a place or facility. */
  public boolean isPlace(String key) {
    return entities.get(key).type().isPlace();
  }

  /** Returns the places that contain a place, innermost first. */
  public List<String> containing(String key) {
    return containing.getOrDefault(key, List.of());
  }

  /** Returns whether one place lies in the other, or they are one. */
  public boolean covers(String outer, String inner) {
    return outer.equals(inner) || containing(inner).contains(outer);
  }

  /** Returns whether a place is a whole country, as far as the reference data tell. */
  public boolean isCountry(String key) {
    Candidate reference = entities.get(key).reference();
    return reference != null
        && reference.type().isPlace()
        && reference.within().isEmpty()
        && reference.country() != null;
  }

  /** Returns whether a place is a country or lies directly in one. */
  public boolean isWide(String key) {
    return isCountry(key)
        || containing(key).stream().findFirst().filter(this::isCountry).isPresent();
  }

  /**
   * Returns whether two actors can be one side told more or less precisely: equal, both of the same
   * state, or with a telling word of their names in common.
   */
  public boolean oneSide(String one, String two) {
    return one.equals(two) || sameState(one, two) || shareWord(one, two);
  }

  private boolean sameState(String one, String two) {
    Optional<String> a = state(one);
    return a.isPresent() && a.equals(state(two));
  }

  private Optional<String> state(String key) {
    CanonicalEntity entity = entities.get(key);
    boolean ofState =
        entity.type() == EntityType.Government || entity.type() == EntityType.ArmedForce;
    return ofState && entity.reference() != null
        ? Optional.ofNullable(entity.reference().country())
        : Optional.empty();
  }

  private boolean shareWord(String one, String two) {
    CanonicalEntity a = entities.get(one);
    CanonicalEntity b = entities.get(two);
    if (a.type() == EntityType.Person || b.type() == EntityType.Person) {
      return false;
    }
    Set<String> words = new HashSet<>(NameFolding.words(a.label()));
    words.retainAll(NameFolding.words(b.label()));
    words.removeAll(Arrays.asList("of", "the", "and", "for", "forces", "army", "party", "group"));
    return !words.isEmpty();
  }

  /**
   * Returns whether two persons who were not taken for one might yet be: a name of one echoes in a
   * name of the other, or they hold one office.
   */
  public boolean mayBeOnePerson(String one, String two) {
    CanonicalEntity a = entities.get(one);
    CanonicalEntity b = entities.get(two);
    PersonName first = PersonName.of(a.label());
    PersonName second = PersonName.of(b.label());
    boolean partial = !first.full() || !second.full();
    boolean echo = first.words().stream().anyMatch(second::echoes);
    return (partial && echo) || first.nearlyCompatible(second) || sameOffice(a, b);
  }

  private static boolean sameOffice(CanonicalEntity one, CanonicalEntity two) {
    return one.offices().stream()
        .filter(a -> a.of() != null)
        .anyMatch(
            a ->
                two.offices().stream()
                    .anyMatch(
                        b ->
                            a.of().equals(b.of())
                                && OfficeTitles.normal(a.title())
                                    .equals(OfficeTitles.normal(b.title()))));
  }
}
