package org.newsgraph.extract.mention;

import java.util.Optional;
import org.newsgraph.model.EntityType;
import org.newsgraph.reference.NameKey;

/**
 * A name at a place in the text.
 *
 * @param segment where it stands
 * @param text the name as it stands
 * @param type what it names, if its form alone tells; else the whole document has to vote
 */
record Name(Segment segment, String text, Optional<EntityType> type) {

  static Name of(Segment segment) {
    return new Name(segment, segment.text(), Optional.empty());
  }

  static Name of(Segment segment, EntityType type) {
    return new Name(segment, segment.text(), Optional.of(type));
  }

  /** Returns the key under which names are taken to be the same. */
  String key() {
    return NameKey.exact(text);
  }
}
