package org.newsgraph.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts accents that are drawn by themselves onto the letters that they stand over. */
final class Accents {

  /** Signs that stand by themselves, and those that belong to the letter before them. */
  private static final Map<String, String> COMBINING =
      Map.ofEntries(
          Map.entry("\u0060", "\u0300"),
          Map.entry("\u00B4", "\u0301"),
          Map.entry("\u02C6", "\u0302"),
          Map.entry("\u005E", "\u0302"),
          Map.entry("\u02DC", "\u0303"),
          Map.entry("\u00AF", "\u0304"),
          Map.entry("\u02C9", "\u0304"),
          Map.entry("\u02D8", "\u0306"),
          Map.entry("\u02D9", "\u0307"),
          Map.entry("\u00A8", "\u0308"),
          Map.entry("\u02DA", "\u030A"),
          Map.entry("\u02DD", "\u030B"),
          Map.entry("\u02C7", "\u030C"),
          Map.entry("\u00B8", "\u0327"),
          Map.entry("\u02DB", "\u0328"));

  private Accents() {}

  /** Returns the signs with their accents. */
  static List<Glyph> combine(List<Glyph> glyphs) {
    List<Glyph> out = new ArrayList<>(glyphs.size());
    for (Glyph glyph : glyphs) {
      Glyph last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last != null && isOver(last, glyph)) {
        // the accent was drawn before its letter
        out.set(out.size() - 1, with(glyph, last));
      } else if (last != null && isOver(glyph, last)) {
        out.set(out.size() - 1, with(last, glyph));
      } else {
        out.add(glyph);
      }
    }
    return out;
  }

  private static Glyph with(Glyph letter, Glyph accent) {
    String mark = COMBINING.getOrDefault(accent.text(), accent.text());
    return letter.meaning(letter.text() + mark);
  }

  private static boolean isOver(Glyph accent, Glyph letter) {
    boolean mark =
        COMBINING.containsKey(accent.text())
            || accent
                .text()
                .codePoints()
                .allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    if (!mark || !Character.isLetter(letter.text().codePointAt(0))) {
      return false;
    }
    float middle = (accent.left() + accent.right()) / 2;
    return middle >= letter.left()
        && middle <= letter.right()
        && Math.abs(accent.base() - letter.base()) < letter.size();
  }
}
