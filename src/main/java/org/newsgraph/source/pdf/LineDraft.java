package org.newsgraph.source.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.model.PageBox;

/** A line that grows sign by sign. */
final class LineDraft {

  private final List<TextLine.Word> words = new ArrayList<>();
  private final Map<Float, Integer> sizes = new TreeMap<>();
  private final Set<String> fonts = new TreeSet<>();
  private final StringBuilder word = new StringBuilder();
  private PageBox box;
  private float wordLeft;
  private float base;
  private float size;
  private float right;
  private boolean space;

  LineDraft(Glyph first) {
    base = first.base();
    size = first.size();
    right = first.left();
  }

  float base() {
    return base;
  }

  float size() {
    return size;
  }

  /** Returns where the last sign ends that is no space. */
  float right() {
    return right;
  }

  boolean endsInSpace() {
    return space;
  }

  /** Adds a sign. */
  void add(Glyph glyph) {
    if (glyph.isSpace()) {
      space = true;
      return;
    }
    if (space || glyph.left() - right > LineReader.SPACE * glyph.size()) {
      endWord();
    }
    if (word.isEmpty()) {
      wordLeft = glyph.left();
      box = glyph.box();
    } else {
      box = box.and(glyph.box());
    }
    word.append(glyph.text());
    int letters = sizes.merge(glyph.size(), glyph.text().length(), Integer::sum);
    if (letters >= sizes.getOrDefault(size, 0)) {
      size = glyph.size();
      base = glyph.base();
    }
    fonts.add(glyph.font());
    right = Math.max(right, glyph.right());
    space = false;
  }

  private void endWord() {
    if (!word.isEmpty()) {
      String text = Normalizer.normalize(word, Normalizer.Form.NFC);
      words.add(new TextLine.Word(text, wordLeft, right, box));
      word.setLength(0);
    }
  }

  /** Returns the line; nothing if it has no words. */
  Optional<TextLine> line(int page) {
    endWord();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new TextLine(page, words, base, size, fonts));
  }
}
