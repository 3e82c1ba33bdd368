package org.newsgraph.merge.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.model.Candidate;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Event;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Office;
import org.newsgraph.model.Ref;

/** All named entities of all documents, sorted by document and id. */
final class Units {

  /** Least confidence at which a candidate is taken for sure. */
  static final double SURE = 0.5;

  private static final double SHARE_OF_MAIN_COUNTRY = 0.25;

  private final List<Unit> units = new ArrayList<>();
  private final Map<Ref, Integer> indexes = new HashMap<>();
  private final Map<String, List<Unit>> byDocument = new TreeMap<>();
  private final NameTable names = new NameTable();

  /** Collects the units of documents that are sorted by id. */
  static Units of(List<Extraction> sorted) {
    Units out = new Units();
    sorted.forEach(out::add);
    return out;
  }

  /** Returns all units; a unit stands at its index. */
  List<Unit> all() {
    return units;
  }

  /** Returns the index of an entity's unit; empty for an entity told only by a description. */
  OptionalInt index(Ref ref) {
    Integer found = indexes.get(ref);
    return found == null ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** Returns the units of a document. */
  List<Unit> of(String document) {
    return byDocument.getOrDefault(document, List.of());
  }

  private void add(Extraction extraction) {
    String id = extraction.document().id();
    DocumentContext context =
        new DocumentContext(id, date(extraction), countries(extraction.entities()));
    List<Entity> named =
        extraction.entities().stream()
            .filter(Entity::named)
            .sorted(Comparator.comparing(Entity::id))
            .toList();
    for (Entity entity : named) {
      indexes.put(new Ref(id, entity.id()), indexes.size());
    }
    List<Unit> own = named.stream().map(e -> unit(e, id, context)).toList();
    units.addAll(own);
    byDocument.put(id, own);
  }

  private Unit unit(Entity entity, String document, DocumentContext context) {
    Ref ref = new Ref(document, entity.id());
    return new Unit(
        indexes.get(ref),
        ref,
        entity,
        context,
        names.of(entity),
        reference(entity),
        entity.offices().stream().map(o -> office(o, document)).distinct().toList());
  }

  private UnitOffice office(Office office, String document) {
    OptionalInt of =
        office.of() == null ? OptionalInt.empty() : index(new Ref(document, office.of()));
    return new UnitOffice(OfficeTitles.normal(office.title()), of);
  }

  /** Returns the reference entry that an entity surely is; its kind must fit. */
  private static Optional<Candidate> reference(Entity entity) {
    return entity.candidates().stream()
        .filter(c -> c.confidence() >= SURE)
        .filter(c -> c.type().isPlace() == entity.type().isPlace())
        .filter(c -> isPerson(c.type()) == isPerson(entity.type()))
        .findFirst();
  }

  private static boolean isPerson(EntityType type) {
    return type == EntityType.Person;
  }

  private static Optional<LocalDate> date(Extraction extraction) {
    LocalDate published = extraction.document().metadata().published();
    if (published != null) {
      return Optional.of(published);
    }
    return extraction.events().stream()
        .map(Event::time)
        .map(t -> t.day() != null ? t.day() : t.latest())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  private static Set<String> countries(List<Entity> entities) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Entity entity : entities) {
      if (entity.type().isPlace()) {
        reference(entity)
            .map(Candidate::country)
            .ifPresent(c -> counts.merge(c, entity.mentions().size(), Integer::sum));
      }
    }
    int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
    Set<String> out = new TreeSet<>();
    counts.forEach(
        (country, count) -> {
          if (count >= most * SHARE_OF_MAIN_COUNTRY) {
            out.add(country);
          }
        });
    return out;
  }
}
