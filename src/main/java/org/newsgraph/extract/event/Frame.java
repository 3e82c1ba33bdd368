package org.newsgraph.extract.event;

import java.util.List;
import java.util.Optional;
import org.newsgraph.model.EventType;
import org.newsgraph.model.ParticipantRole;

/**
 * An entry of the event lexicon: words that tell an event of a type, and where its roles stand.
 *
 * @param type what they tell
 * @param pattern the words
 * @param roles what fills the roles
 * @param conditions all must hold
 * @param weak whether the words tell the event only where others nearby tell violence
 */
record Frame(
    EventType type,
    WordPattern pattern,
    List<RoleRule> roles,
    List<Condition> conditions,
    boolean weak) {

  /** Copies the lists. */
  Frame {
    roles = List.copyOf(roles);
    conditions = List.copyOf(conditions);
  }

  /** Returns the rule of a role. */
  Optional<RoleRule> rule(ParticipantRole role) {
    return roles.stream().filter(r -> r.role() == role).findFirst();
  }
}
