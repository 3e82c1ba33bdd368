package org.newsgraph.source.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs the instructions of a page as far as they show text, and collects what is shown. */
final class GlyphReader extends PDFStreamEngine {

  private static final COSName PAGINATION = COSName.getPDFName("Pagination");

  private final Budget budget;
  private final GlyphMeaning meaning = new GlyphMeaning();
  private final Deque<Marked> marked = new ArrayDeque<>();
  private List<Glyph> glyphs = new ArrayList<>();
  private GlyphPlace place;
  private int leftOut;

  /** A stretch of instructions that the file says something of. */
  private record Marked(boolean leftOut, String meant) {}

  GlyphReader(Budget budget) {
    this.budget = budget;
    addOperator(new BeginText(this));
    addOperator(new Concatenate(this));
    addOperator(new DrawObject(this));
    addOperator(new EndText(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  /**
   * Returns what a page shows.
   *
   * @param number of the page, from 1
   */
  PageGlyphs read(PDPage page, int number) throws IOException {
    PDRectangle crop = page.getCropBox();
    float[] box = {
      crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getUpperRightX(), crop.getUpperRightY()
    };
    glyphs = new ArrayList<>();
    marked.clear();
    leftOut = 0;
    place = new GlyphPlace(number, box);
    processPage(new GuardedPage(page));
    return PageGlyphs.of(number, glyphs, box);
  }

  /** Returns how many signs there were of which the file does not tell what they mean. */
  int unreadable() {
    return meaning.unreadable();
  }

  /** Returns how many signs there were that are no spaces. */
  int readable() {
    return meaning.readable();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.operator();
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    budget.glyph();
    if (leftOut > 0) {
      return;
    }
    String meant = marked.isEmpty() ? null : marked.peek().meant();
    place
        .of(matrix, font, displacement)
        .map(glyph -> glyph.meaning(meant != null ? meant : meaning.of(font, code)))
        .filter(glyph -> !glyph.text().isEmpty())
        .ifPresent(glyphs::add);
  }

  /** The number of a page is said to be none of its text by a file that tells so much. */
  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    budget.depth(marked.size());
    boolean isNoText =
        COSName.ARTIFACT.equals(tag)
            && properties != null
            && PAGINATION.equals(properties.getCOSName(COSName.TYPE));
    String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    // a hyphen that is there only because the line ends
    boolean soft = "\u00AD".equals(actual);
    marked.push(new Marked(isNoText, soft ? actual : null));
    leftOut += isNoText ? 1 : 0;
  }

  @Override
  public void endMarkedContentSequence() {
    if (!marked.isEmpty()) {
      leftOut -= marked.pop().leftOut() ? 1 : 0;
    }
  }

  @Override
  public void saveGraphicsState() {
    budget.depth(getGraphicsStackSize());
    super.saveGraphicsState();
  }
}
