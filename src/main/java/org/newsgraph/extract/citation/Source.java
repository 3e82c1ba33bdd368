package org.newsgraph.extract.citation;

import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.model.Citation;
import org.newsgraph.model.CitationKind;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Words;

/**
 * A citation before it has its id.
 *
 * @param kind what it is
 * @param words the words that cite it
 * @param author its author, or {@code null}
 * @param entity the author's entity
 * @param published its day, or {@code null}
 * @param url its address, or {@code null}
 */
record Source(
    CitationKind kind,
    Words words,
    String author,
    Optional<Entity> entity,
    LocalDate published,
    String url) {

  /** Returns a source without day and address. */
  static Source of(CitationKind kind, Words words, Author author) {
    return new Source(kind, words, author.name(), author.entity(), null, null);
  }

  /** Returns the citation with its id. */
  Citation citation(String id) {
    return new Citation(
        id, kind, words, author, entity.map(Entity::id).orElse(null), published, url);
  }
}
