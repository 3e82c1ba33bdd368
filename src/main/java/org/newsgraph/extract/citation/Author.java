package org.newsgraph.extract.citation;

import java.util.Optional;
import org.newsgraph.model.Entity;

/**
 * Whose words a source holds.
 *
 * @param name the name of the author, or {@code null}
 * @param entity the author's entity, if the document has one
 */
record Author(String name, Optional<Entity> entity) {

  /** Nobody is named. */
  static final Author UNKNOWN = new Author(null, Optional.empty());

  /** Returns the author that an entity is. */
  static Author of(Entity entity) {
    return new Author(entity.name(), Optional.of(entity));
  }
}
