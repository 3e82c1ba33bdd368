package org.newsgraph.merge.identity;

import java.util.List;
import java.util.Optional;
import org.newsgraph.model.Candidate;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Ref;

/**
 * A named entity of one document.
 *
 * @param index position among all units
 * @param ref which entity of which document
 * @param entity the entity
 * @param document what its document tells as a whole
 * @param names its distinct names, in order of first mention
 * @param reference the reference entry that it surely is, if any
 * @param offices offices of a person
 */
record Unit(
    int index,
    Ref ref,
    Entity entity,
    DocumentContext document,
    List<UnitName> names,
    Optional<Candidate> reference,
    List<UnitOffice> offices) {

  /** Returns what it is. */
  EntityType type() {
    return entity.type();
  }

  /** Returns whether it is a person. */
  boolean isPerson() {
    return type() == EntityType.Person;
  }

  /** Returns a person's names of more than one word; empty for anything else. */
  List<PersonName> fullNames() {
    if (!isPerson()) {
      return List.of();
    }
    return names.stream().map(UnitName::person).filter(PersonName::full).distinct().toList();
  }

  /** Returns whether it is a person of whom the document gives no full name. */
  boolean lone() {
    return isPerson() && names.stream().noneMatch(n -> n.person().full());
  }
}
