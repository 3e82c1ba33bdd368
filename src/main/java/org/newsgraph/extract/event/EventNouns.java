package org.newsgraph.extract.event;

import org.newsgraph.model.EntityType;
import org.newsgraph.model.Token;
import org.newsgraph.reference.HeadNouns;

/** What nouns denote, as far as events care. */
final class EventNouns {

  private EventNouns() {}

  /** Returns whether a noun denotes people or a body of people. */
  static boolean isPeople(Token noun) {
    return HeadNouns.isPeople(HeadNouns.nounOf(noun))
        || HeadNouns.typeOf(noun)
            .filter(t -> t == EntityType.Group || t == EntityType.ArmedForce)
            .isPresent();
  }
}
