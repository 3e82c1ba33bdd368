package org.newsgraph.model;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;

/** Tells strings that are no text, so that no graph could hold them. */
public final class TextCheck {

  private static final String NUL = "the character U+0000";
  private static final String HALF = "half of a surrogate pair";

  private TextCheck() {}

  /** Returns what a string holds that no text does; empty if it is a text. */
  public static Optional<String> fault(String text) {
    if (text.indexOf('\0') >= 0) {
      return Optional.of(NUL);
    }
    return StandardCharsets.UTF_8.newEncoder().canEncode(text)
        ? Optional.empty()
        : Optional.of(HALF);
  }

  /** Returns whether all of some strings are texts. */
  public static boolean areTexts(Collection<String> values) {
    return values.stream().allMatch(value -> fault(value).isEmpty());
  }

  /**
   * Refuses a string that is no text.
   *
   * @param what it is, for the message
   * @throws NewsgraphException SOURCE_BINARY or SOURCE_ENCODING
   */
  public static void require(String what, String text, String place) {
    fault(text)
        .ifPresent(
            fault -> {
              ErrorCode code =
                  fault.equals(NUL) ? ErrorCode.SOURCE_BINARY : ErrorCode.SOURCE_ENCODING;
              throw new NewsgraphException(code, place, what + " holds " + fault);
            });
  }
}
