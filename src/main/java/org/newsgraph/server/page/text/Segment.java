package org.newsgraph.server.page.text;

import java.util.List;
import org.newsgraph.server.page.Named;

/**
 * Words of a text that are marked alike throughout.
 *
 * @param id its anchor, {@code w-} and the code point where it begins, if a mark begins there; else
 *     empty
 * @param classes what they are, for the style sheet; empty for plain words
 * @param kind what the link leads to, for the style sheet; empty without a link
 * @param link the address and title of what the words name, or {@code null}
 * @param text the words
 * @param before notes on marks that begin here
 * @param after notes on marks that end here
 */
public record Segment(
    String id,
    String classes,
    String kind,
    Named link,
    String text,
    List<Note> before,
    List<Note> after) {

  /** Copies the lists. */
  public Segment {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * What is told of a mark beside its words.
   *
   * @param kind what the words are, for the style sheet
   * @param about the text and where it leads
   */
  public record Note(String kind, Named about) {}
}
