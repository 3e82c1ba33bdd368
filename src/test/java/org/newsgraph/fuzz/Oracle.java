package org.newsgraph.fuzz;

import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.newsgraph.model.NewsgraphException;

/** What must hold whatever the input. */
final class Oracle {

  private Oracle() {}

  /** Fails with a message unless a condition holds. */
  static void hold(boolean condition, String message, Object... values) {
    if (!condition) {
      throw new AssertionError(String.format(message, values));
    }
  }

  /** A failure is told with a place and a sentence. */
  static void tellsAUser(NewsgraphException e) {
    hold(e.getMessage() != null && !e.getMessage().isBlank(), "a failure has a message");
    hold(e.place() != null && !e.place().isBlank(), "a failure has a place");
    hold(!e.getMessage().contains("Exception"), "no cause is shown: %s", e.getMessage());
    isShort(e.describe());
  }

  /** A message can be read; what a terminal would obey in it is taken out where it is shown. */
  static void isShort(String message) {
    hold(!message.isBlank(), "a message says something");
    hold(message.length() < 2000, "a message is short, not of %s chars", message.length());
  }

  /** A text has no half of a surrogate pair, so that a graph can hold it. */
  static void isUnicode(String text, String what) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else {
        hold(!Character.isSurrogate(c), "the %s has no half of a surrogate pair", what);
      }
    }
  }

  /** An IRI is one by its RFC. */
  static void isIri(String iri) {
    try {
      hold(IRIx.create(iri).isReference(), "an IRI has a scheme: %s", iri);
    } catch (IRIException e) {
      throw new AssertionError("no IRI: " + iri, e);
    }
  }
}
