package org.newsgraph.merge.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.model.Candidate;
import org.newsgraph.model.CanonicalEntity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Office;
import org.newsgraph.model.Ref;

/** Makes the canonical actors and places, and the places that contain them. */
final class CanonicalEntities {

  private final CanonicalKeys keys;
  private final Map<String, CanonicalEntity> out = new TreeMap<>();

  CanonicalEntities(List<Group> groups, List<Described> described, CanonicalKeys keys) {
    this.keys = keys;
    groups.forEach(g -> add(entity(g)));
    described.forEach(d -> add(entity(d)));
    containing(groups).forEach(this::addContaining);
  }

  /** Returns all canonical entities, sorted by key. */
  List<CanonicalEntity> all() {
    return List.copyOf(out.values());
  }

  private void add(CanonicalEntity entity) {
    out.put(entity.key(), entity);
  }

  private CanonicalEntity entity(Group group) {
    Optional<Candidate> reference = group.reference();
    return new CanonicalEntity(
        keys.of(group),
        group.type(),
        group.labels().preferred(),
        group.labels().others(),
        offices(group),
        reference.map(Candidate::lat).orElse(null),
        reference.map(Candidate::lon).orElse(null),
        reference.flatMap(this::within).orElse(null),
        reference.map(Candidate::sameAs).orElse(List.of()),
        reference.orElse(null),
        group.members().stream().map(Unit::ref).sorted().toList());
  }

  private CanonicalEntity entity(Described described) {
    return new CanonicalEntity(
        keys.byRef().get(described.ref()),
        described.entity().type(),
        described.entity().name(),
        List.of(),
        offices(described.ref(), described.entity().offices()),
        null,
        null,
        null,
        List.of(),
        null,
        List.of(described.ref()));
  }

  private Optional<String> within(Candidate reference) {
    return reference.type().isPlace() && !reference.within().isEmpty()
        ? Optional.of(keys.take(reference.within()))
        : Optional.empty();
  }

  private List<Office> offices(Group group) {
    Map<String, Office> found = new LinkedHashMap<>();
    for (Unit unit : group.members()) {
      for (Office office : offices(unit.ref(), unit.entity().offices())) {
        found.putIfAbsent(office.title() + " " + office.of(), office);
      }
    }
    List<Office> sorted = new ArrayList<>(found.values());
    sorted.sort(
        Comparator.comparing(Office::title).thenComparing(o -> o.of() == null ? "" : o.of()));
    return sorted;
  }

  private List<Office> offices(Ref bearer, List<Office> offices) {
    return offices.stream()
        .map(
            o ->
                o.of() == null
                    ? o
                    : new Office(
                        o.title(), keys.byRef().get(new Ref(bearer.document(), o.of())), o.words()))
        .toList();
  }

  /** Returns the places that contain a named one, with what contains them, by reference key. */
  private static Map<String, List<Candidate>> containing(List<Group> groups) {
    Map<String, List<Candidate>> found = new TreeMap<>();
    for (Group group : groups) {
      List<Candidate> chain =
          group
              .reference()
              .filter(c -> c.type().isPlace())
              .map(Candidate::within)
              .orElse(List.of());
      for (int i = 0; i < chain.size(); i++) {
        List<Candidate> rest = chain.subList(i, chain.size());
        found.merge(chain.get(i).key(), rest, (a, b) -> b.size() > a.size() ? b : a);
      }
    }
    return found;
  }

  private void addContaining(String reference, List<Candidate> chain) {
    Candidate place = chain.get(0);
    String key = keys.take(chain);
    if (out.containsKey(key)) {
      return;
    }
    add(
        new CanonicalEntity(
            key,
            EntityType.Place,
            place.label(),
            List.of(),
            List.of(),
            place.lat(),
            place.lon(),
            chain.size() > 1 ? keys.take(chain.subList(1, chain.size())) : null,
            place.sameAs(),
            place,
            List.of()));
  }
}
