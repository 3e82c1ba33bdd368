package org.newsgraph.model;

import java.util.List;

/**
 * An actor or place of one document, with all its mentions there.
 *
 * @param id unique in the document
 * @param type what it is
 * @param name the fullest name found in the document; the phrase, for an entity told only by a
 *     description
 * @param mentions in document order, at least one
 * @param offices offices that the text gives to a person
 * @param candidates reference entries, best first; empty before {@code link}
 * @param identity what it was resolved to, or {@code null} before {@code merge}
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    List<Mention> mentions,
    List<Office> offices,
    List<Candidate> candidates,
    Identity identity) {

  /** Copies the lists. */
  public Entity {
    mentions = List.copyOf(mentions);
    offices = List.copyOf(offices);
    candidates = List.copyOf(candidates);
  }

  /** Returns whether any mention is a name. */
  public boolean named() {
    return mentions.stream().anyMatch(m -> m.kind() == MentionKind.name);
  }

  /** Returns a copy with other candidates. */
  public Entity withCandidates(List<Candidate> other) {
    return new Entity(id, type, name, mentions, offices, other, identity);
  }

  /** Returns a copy with an identity. */
  public Entity withIdentity(Identity other) {
    return new Entity(id, type, name, mentions, offices, candidates, other);
  }
}
