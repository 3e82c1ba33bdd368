package org.newsgraph.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.model.PageBox;

/**
 * Words that stand side by side: a line of a column, or a part of one that a wide gap sets apart.
 *
 * @param page number of the page, from 1
 * @param words at least one, from left to right
 * @param base where the line stands, counted downwards in points
 * @param size of its font: that of most of its letters
 * @param fonts names of its fonts
 */
record TextLine(int page, List<Word> words, float base, float size, Set<String> fonts) {

  /**
   * A word as it stands on a page.
   *
   * @param text its letters
   * @param left where it begins, in points
   * @param right where it ends
   * @param box its place as the file counts
   */
  record Word(String text, float left, float right, PageBox box) {

    float width() {
      return right - left;
    }
  }

  /** Copies the lists. */
  TextLine {
    words = List.copyOf(words);
    fonts = Set.copyOf(fonts);
  }

  float left() {
    return words.get(0).left();
  }

  float right() {
    return words.get(words.size() - 1).right();
  }

  Word first() {
    return words.get(0);
  }

  Word last() {
    return words.get(words.size() - 1);
  }

  String text() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  /** Returns whether a part of one stands above or below a part of the other. */
  boolean isAbove(TextLine other) {
    return Math.min(right(), other.right()) > Math.max(left(), other.left());
  }

  /** Returns whether both are about as large. */
  boolean isAsLarge(TextLine other) {
    return Math.abs(size - other.size) <= 0.12f * Math.max(size, other.size);
  }

  /** Returns whether both have a font in common. */
  boolean sharesFont(TextLine other) {
    return fonts.stream().anyMatch(other.fonts::contains);
  }

  /** Returns this line and another one behind it as one. */
  TextLine and(TextLine next) {
    List<Word> all = new ArrayList<>(words);
    List<Word> more = new ArrayList<>(next.words);
    Word end = last();
    if (more.get(0).left() - end.right() < LineReader.SPACE * size) {
      Word half = more.remove(0);
      all.set(
          all.size() - 1,
          new Word(
              end.text() + half.text(),
              end.left(),
              Math.max(end.right(), half.right()),
              end.box().and(half.box())));
    }
    all.addAll(more);
    Set<String> both = new TreeSet<>(fonts);
    both.addAll(next.fonts);
    boolean larger = next.words.size() > words.size();
    return new TextLine(page, all, base, larger ? next.size : size, both);
  }
}
