package org.newsgraph.extract.event;

import java.util.regex.Pattern;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Token;
import org.newsgraph.reference.HeadNouns;

/** What nouns denote, as far as events care. */
final class EventNouns {

  /** Endings of nouns that denote people: fundamentalist, gunman, profiteer. */
  private static final Pattern SUFFIX =
      Pattern.compile("[a-z]{3,}(ist|man|men|woman|women|crat|eer|eur)s?");

  private EventNouns() {}

  /** Returns whether a noun denotes people or a body of people. */
  static boolean isPeople(Token noun) {
    return SUFFIX.matcher(noun.lemma()).matches()
        || HeadNouns.isPeople(HeadNouns.nounOf(noun))
        || HeadNouns.typeOf(noun)
            .filter(t -> t == EntityType.Group || t == EntityType.ArmedForce)
            .isPresent();
  }
}
