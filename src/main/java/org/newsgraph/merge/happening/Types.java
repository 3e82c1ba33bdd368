package org.newsgraph.merge.happening;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.EventType;

/** What kinds of events have in common. */
final class Types {

  /** A place can undergo these at most once in a day or two. */
  private static final Set<EventType> SINGULAR =
      EnumSet.of(
          EventType.Seizure,
          EventType.Recapture,
          EventType.PrisonRelease,
          EventType.Surrender,
          EventType.TerritorialControl);

  /** Both sides do these; who is told as actor and who as target does not matter. */
  private static final Set<EventType> MUTUAL =
      EnumSet.of(EventType.Clash, EventType.Negotiation, EventType.Agreement);

  /** These are done to one thing; another thing is another happening. */
  private static final Set<EventType> OF_ONE_OBJECT =
      EnumSet.of(
          EventType.Seizure,
          EventType.Recapture,
          EventType.TerritorialControl,
          EventType.Arson,
          EventType.Withdrawal);

  private static final Set<EventType> ASSAULTS =
      EnumSet.of(EventType.Attack, EventType.Explosion, EventType.AirStrike);

  private Types() {}

  static boolean singular(EventType type) {
    return SINGULAR.contains(type);
  }

  static boolean mutual(EventType type) {
    return MUTUAL.contains(type);
  }

  static boolean ofOneObject(EventType type) {
    return OF_ONE_OBJECT.contains(type);
  }

  /** Returns the name under which types meet that can tell one happening. */
  static String family(EventType type) {
    return ASSAULTS.contains(type) ? "Assault" : type.name();
  }

  /** Returns whether two types can tell one happening: equal, or one is the other in general. */
  static boolean fit(EventType one, EventType two) {
    return one == two
        || (family(one).equals(family(two))
            && (one == EventType.Attack || two == EventType.Attack));
  }

  /** Returns the more specific of two types that fit. */
  static EventType moreSpecific(EventType one, EventType two) {
    return one == EventType.Attack && fit(one, two) ? two : one;
  }

  /** Returns the type in lower-case words: {@code prison release}. */
  static String words(EventType type) {
    return type.name().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
  }
}
