package org.newsgraph.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets pages for tests. Places are told in points from the upper left corner of a page of A4. */
public final class PdfMaker {

  public static final PDFont REGULAR = new PDType1Font(FontName.TIMES_ROMAN);
  public static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
  public static final float HEIGHT = PDRectangle.A4.getHeight();

  private static final float LEADING = 1.2f;
  private static final float INDENT = 12;

  private final PDDocument document = new PDDocument();
  private PDPage page;
  private PDFont font = REGULAR;
  private float size = 10;
  private boolean justified;
  private boolean indented;

  /** Begins a page. */
  public PdfMaker page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  /** Sets what follows in another font. */
  public PdfMaker font(PDFont other, float points) {
    font = other;
    size = points;
    return this;
  }

  /** Stretches the lines of paragraphs that follow to the width of their column. */
  public PdfMaker justified() {
    justified = true;
    return this;
  }

  /** Begins paragraphs with room on the left, and leaves none between them. */
  public PdfMaker indented() {
    indented = true;
    return this;
  }

  /** Sets one line. */
  public PdfMaker line(float x, float y, String words) {
    try (PDPageContentStream out = content()) {
      out.beginText();
      out.setFont(font, size);
      out.newLineAtOffset(x, HEIGHT - y);
      out.showText(words);
      out.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /**
   * Sets one line of text that is turned, in quarter turns counter-clockwise, at a point of the
   * page as the file counts.
   */
  public PdfMaker turned(int quarters, float x, float y, String words) {
    try (PDPageContentStream out = content()) {
      out.beginText();
      out.setFont(font, size);
      out.setTextMatrix(
          org.apache.pdfbox.util.Matrix.getRotateInstance(Math.PI / 2 * quarters, x, y));
      out.showText(words);
      out.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /**
   * Sets paragraphs one below the other.
   *
   * @return where the next line would stand
   */
  public float column(float x, float y, float width, List<String> paragraphs) {
    float at = y;
    for (String paragraph : paragraphs) {
      List<String> lines = lines(paragraph, width);
      for (int i = 0; i < lines.size(); i++) {
        boolean stretch = justified && i + 1 < lines.size();
        float left = indented && i == 0 ? x + INDENT : x;
        put(left, at, stretch ? width - (left - x) : 0, lines.get(i));
        at += LEADING * size;
      }
      at += indented ? 0 : size * 0.8f;
    }
    return at;
  }

  private List<String> lines(String paragraph, float width) {
    List<String> out = new ArrayList<>();
    String line = "";
    for (String word : paragraph.split(" ")) {
      // a bar tells where a word may be broken
      String[] parts = word.split("\\|", 2);
      String whole = word.replace("|", "");
      String longer = line.isEmpty() ? whole : line + " " + whole;
      float room = indented && out.isEmpty() ? width - INDENT : width;
      if (width(longer) <= room || line.isEmpty()) {
        line = longer;
        continue;
      }
      String half = line + " " + parts[0] + (parts[0].endsWith("-") ? "" : "-");
      if (parts.length > 1 && width(half) <= room) {
        out.add(half);
        line = parts[1];
      } else {
        out.add(line);
        line = whole;
      }
    }
    out.add(line);
    return out;
  }

  private float width(String words) {
    try {
      return font.getStringWidth(words) * size / 1000;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(float x, float y, float width, String words) {
    int spaces = words.length() - words.replace(" ", "").length();
    try (PDPageContentStream out = content()) {
      out.beginText();
      out.setFont(font, size);
      if (width > 0 && spaces > 0) {
        out.setWordSpacing((width - width(words)) / spaces);
      }
      out.newLineAtOffset(x, HEIGHT - y);
      out.showText(words);
      out.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Appends instructions to the page. */
  public PDPageContentStream content() throws IOException {
    return new PDPageContentStream(
        document, page, PDPageContentStream.AppendMode.APPEND, true, true);
  }

  /** Returns the page that is being set. */
  public PDPage current() {
    return page;
  }

  /** Returns the document that is being made. */
  public PDDocument document() {
    return document;
  }

  /** Returns the file, and ends. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      document.save(out, CompressParameters.NO_COMPRESSION);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
