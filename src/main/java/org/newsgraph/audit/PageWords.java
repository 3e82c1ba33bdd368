package org.newsgraph.audit;

import java.util.List;
import java.util.OptionalLong;
import org.newsgraph.model.PageBox;
import org.newsgraph.model.PageMap;
import org.newsgraph.model.Span;
import org.newsgraph.source.pdf.PdfRefused;
import org.newsgraph.source.pdf.PdfText;

/** Looks for words in the text that was made anew of the pages of a file. */
final class PageWords implements WordsFinder {

  private final String text;
  private final PageMap places;
  private final int length;

  private PageWords(String text, PageMap places) {
    this.text = text;
    this.places = places;
    this.length = text.codePointCount(0, text.length());
  }

  /** Makes the text of a file anew; a file that cannot be read has none. */
  static PageWords of(FileContent.Read read) {
    try {
      PdfText made = PdfText.read(read.bytes());
      return new PageWords(made.text(), made.places());
    } catch (PdfRefused e) {
      return new PageWords("", PageMap.of("", read.bytes().length, new int[0]));
    }
  }

  @Override
  public boolean isOf(String other) {
    return text.equals(other);
  }

  @Override
  public boolean countsBytes() {
    return false;
  }

  /** The words stand at their code points, and those in the very boxes that are stored. */
  @Override
  public boolean stands(StoredWords words) {
    return words.begin() >= 0
        && words.begin() <= words.end()
        && words.end() <= length
        && text.substring(places.charOffset(words.begin()), places.charOffset(words.end()))
            .equals(words.words())
        && boxes(words.begin(), words.end()).equals(words.boxes());
  }

  private List<PageBox> boxes(int begin, int end) {
    return places.boxes(new Span(begin, end)).stream().distinct().sorted().toList();
  }

  @Override
  public OptionalLong nearest(StoredWords words) {
    if (words.words().isEmpty() || words.begin() < 0) {
      return OptionalLong.empty();
    }
    int at = places.charOffset(Math.min(words.begin(), length));
    int before = text.lastIndexOf(words.words(), at);
    int after = text.indexOf(words.words(), at);
    boolean first = after < 0 || before >= 0 && at - before <= after - at;
    int found = first ? before : after;
    return found < 0 || Math.abs(found - at) > REACH
        ? OptionalLong.empty()
        : OptionalLong.of(text.codePointCount(0, found));
  }

  @Override
  public String place(long found, StoredWords words) {
    int count = words.words().codePointCount(0, words.words().length());
    return "on " + PageBox.told(boxes((int) found, (int) found + count));
  }
}
