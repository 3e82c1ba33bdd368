package org.newsgraph.extract.quote;

import java.util.Locale;
import java.util.Optional;

/** How the words of a speech may hang on its cue. */
enum Frame {
  /** Quotation marks: {@code "Go," she said}. */
  QUOTE,
  /** A finite clause, with or without {@code that}, or a {@code wh-} clause. */
  THAT,
  /** An infinitive: {@code vowed to fight}. */
  TO,
  /** A gerund: {@code denied firing}. */
  ING,
  /** A noun phrase: {@code rejected the charge}. */
  OBJECT,
  /** A noun phrase and an infinitive: {@code urged them to leave}. */
  OBJECT_TO,
  /** A noun phrase and what is held against it: {@code accused them of theft}. */
  OBJECT_OF,
  /** A noun phrase and what it is held for: {@code described it as a trap}. */
  OBJECT_AS,
  /** A noun phrase and what it is called: {@code called it a trap}. */
  OBJECT_PREDICATE,
  /** The direct object is the hearer, not the words: {@code told reporters that}. */
  HEARER;

  /** Returns the frame that the lexicon writes so ({@code object-to}). */
  static Optional<Frame> named(String name) {
    for (Frame frame : values()) {
      if (frame.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }
}
