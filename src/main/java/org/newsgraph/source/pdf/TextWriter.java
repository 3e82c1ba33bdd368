package org.newsgraph.source.pdf;

import java.util.Arrays;
import java.util.List;
import org.newsgraph.model.PageBox;
import org.newsgraph.model.PageMap;

/** Writes lines as paragraphs, and notes where each word stands. */
final class TextWriter {

  private static final String PARAGRAPH = "\n\n";
  private static final int NUMBERS = 6;

  private final StringBuilder text = new StringBuilder();
  private int[] pieces = new int[60 * NUMBERS];
  private int size;

  private TextWriter() {}

  /**
   * Returns the text of lines.
   *
   * @param lines in the order in which they are read
   * @param length bytes of the file
   */
  static PdfText write(List<TextLine> lines, long length, PdfInfo told) {
    TextWriter writer = new TextWriter();
    Hyphens hyphens = Hyphens.of(lines);
    for (List<TextLine> paragraph : Paragraphs.of(lines)) {
      writer.add(writer.text.isEmpty() ? "" : PARAGRAPH, null);
      writer.paragraph(paragraph, hyphens);
    }
    String text = writer.text.toString();
    int[] pieces = Arrays.copyOf(writer.pieces, writer.size);
    return new PdfText(text, PageMap.of(text, length, pieces), told);
  }

  private void paragraph(List<TextLine> lines, Hyphens hyphens) {
    for (int i = 0; i < lines.size(); i++) {
      List<TextLine.Word> words = lines.get(i).words();
      for (TextLine.Word word : words.subList(0, words.size() - 1)) {
        add(Hyphens.seen(word.text()), word.box());
        add(" ", null);
      }
      TextLine.Word last = words.get(words.size() - 1);
      Hyphens.Joint joint =
          i + 1 == lines.size()
              ? Hyphens.Joint.KEPT
              : hyphens.joint(last.text(), lines.get(i + 1).first().text());
      boolean drop = joint == Hyphens.Joint.DROPPED;
      String shown = drop ? last.text().substring(0, last.text().length() - 1) : last.text();
      add(Hyphens.seen(shown), last.box());
      add(joint == Hyphens.Joint.SPACE ? " " : "", null);
    }
  }

  private void add(String words, PageBox box) {
    if (words.isEmpty()) {
      return;
    }
    text.append(words);
    if (size == pieces.length) {
      pieces = Arrays.copyOf(pieces, 2 * size);
    }
    pieces[size] = words.codePointCount(0, words.length());
    if (box != null) {
      pieces[size + 1] = box.page();
      pieces[size + 2] = box.left();
      pieces[size + 3] = box.bottom();
      pieces[size + 4] = box.right();
      pieces[size + 5] = box.top();
    }
    size += NUMBERS;
  }
}
