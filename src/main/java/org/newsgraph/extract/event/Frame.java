package org.newsgraph.extract.event;

import java.util.List;
import java.util.Optional;
import org.newsgraph.model.EventType;

/**
 * An entry of the event lexicon: words that tell an event of a type, and where its roles stand.
 *
 * @param type what they tell
 * @param pattern the words
 * @param roles what fills the roles
 * @param conditions all must hold
 */
record Frame(
    EventType type, WordPattern pattern, List<RoleRule> roles, List<Condition> conditions) {

  /** Copies the lists. */
  Frame {
    roles = List.copyOf(roles);
    conditions = List.copyOf(conditions);
  }

  /** Returns the rule of a role. */
  Optional<RoleRule> rule(org.newsgraph.model.ParticipantRole role) {
    return roles.stream().filter(r -> r.role() == role).findFirst();
  }
}
