package org.newsgraph.extract.event;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.extract.lexis.TableFile;

/**
 * What must or must not fill a slot for a frame to count.
 *
 * @param slot the slot
 * @param kind how
 * @param classes names of word classes, any of which will do; empty: anything
 */
record Condition(String slot, Kind kind, List<String> classes) {

  private static final Pattern FORM = Pattern.compile("([a-z]+)([:?!])(\\S+)");

  /** How a condition binds. */
  enum Kind {
    /** {@code obj:place}: filled, by one of the classes. */
    MUST,
    /** {@code obj?place}: by one of the classes, if filled. */
    IF_FILLED,
    /** {@code obj!abstract}: by none of the classes. */
    NEVER
  }

  /** Reads a condition such as {@code obj:place,facility} or {@code subj!*}. */
  static Condition parse(String text, TableFile.Row line) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      throw line.invalid("not a condition: " + text);
    }
    Kind kind =
        switch (m.group(2)) {
          case ":" -> Kind.MUST;
          case "?" -> Kind.IF_FILLED;
          default -> Kind.NEVER;
        };
    List<String> classes = m.group(3).equals("*") ? List.of() : List.of(m.group(3).split(","));
    classes.forEach(c -> WordClasses.check(c, line));
    return new Condition(m.group(1), kind, classes);
  }
}
