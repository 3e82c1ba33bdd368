package org.newsgraph.reference;

import java.util.List;
import org.newsgraph.model.EntityType;

/**
 * A known group, force, institution or medium.
 *
 * @param id stable id, the key of a candidate after {@code actor:}
 * @param name its usual name
 * @param aliases other names
 * @param type what it is
 * @param kind the type of the source: ArmedGroup ArmedForce Government Ministry IGO NGO Media
 *     Police Intelligence Opposition
 * @param country ISO 3166-1 alpha-2, empty for what belongs to several or none
 */
public record Actor(
    String id, String name, List<String> aliases, EntityType type, String kind, String country) {

  /** Copies the list. */
  public Actor {
    aliases = List.copyOf(aliases);
  }
}
