package org.newsgraph.extract.citation;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/**
 * Whose words a source holds.
 *
 * @param name the name of the author, or {@code null}
 * @param entity the author's entity, if the document has one
 */
record Author(String name, Optional<Entity> entity) {

  /** Nobody is named. */
  static final Author UNKNOWN = new Author(null, Optional.empty());

  private static final Set<String> CLAUSES =
      Set.of("relcl", "appos", "acl", "punct", "prep", "det");

  /** Returns the author that a token is the head of. */
  static Author at(Sentence sentence, Token head, EntityTable entities) {
    Optional<Entity> entity =
        entities
            .at(sentence, head.index())
            .filter(Entity::named)
            .or(() -> apposed(sentence, head, entities))
            .or(() -> entities.at(sentence, head.index()));
    if (entity.isPresent()) {
      return new Author(entity.get().name(), entity);
    }
    if (!head.isNoun()) {
      return UNKNOWN;
    }
    BitSet tokens = sentence.subtree(head.index(), CLAUSES);
    StringBuilder words = new StringBuilder();
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      words.append(words.isEmpty() ? "" : " ").append(sentence.token(i).text());
    }
    return new Author(words.toString(), Optional.empty());
  }

  /** Returns the named entity that stands behind a description: "the governor, Ann Lee". */
  private static Optional<Entity> apposed(Sentence sentence, Token head, EntityTable entities) {
    return sentence.children(head.index(), "appos").stream()
        .flatMap(t -> entities.at(sentence, t.index()).filter(Entity::named).stream())
        .filter(e -> !e.type().isPlace())
        .findFirst();
  }
}
