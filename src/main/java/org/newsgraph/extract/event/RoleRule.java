package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extract.lexis.TableFile;
import org.newsgraph.model.ParticipantRole;

/**
 * Which slots fill a role.
 *
 * @param role actor, target or instrument
 * @param slots groups of slots: the first group of which any slot is filled counts, with all its
 *     slots ({@code subj,with|between})
 */
record RoleRule(ParticipantRole role, List<List<String>> slots) {

  /** Copies the lists. */
  RoleRule {
    slots = List.copyOf(slots);
  }

  /** Reads a rule such as {@code actor=subj,with|between}. */
  static RoleRule parse(String text, TableFile.Row line) {
    String[] sides = text.split("=");
    if (sides.length != 2) {
      throw line.invalid("not ROLE=SLOTS: " + text);
    }
    List<List<String>> groups = new ArrayList<>();
    for (String group : sides[1].split("\\|")) {
      groups.add(List.of(group.split(",")));
    }
    return new RoleRule(role(sides[0], line), groups);
  }

  private static ParticipantRole role(String name, TableFile.Row line) {
    for (ParticipantRole role : ParticipantRole.values()) {
      if (role.name().equals(name)) {
        return role;
      }
    }
    throw line.invalid("no such role: " + name);
  }
}
