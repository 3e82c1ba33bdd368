package org.newsgraph.source.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.newsgraph.model.PageMap;

/**
 * The text of a PDF. The same bytes always give the same text, on every machine.
 *
 * @param text the paragraphs, with a blank line between
 * @param places from code points to places on pages
 * @param told what the file tells of itself
 */
public record PdfText(String text, PageMap places, PdfInfo told) {

  private static final String BEGIN = "%PDF-";
  private static final String END = "%%EOF";
  private static final int HEAD = 1024;
  private static final int TAIL = 2048;

  /** Of so many signs one may have no meaning: more, and the words cannot be trusted. */
  private static final int ONE_UNREADABLE_OF = 10;

  /**
   * Reads a file.
   *
   * @throws PdfRefused if no text is made of it
   */
  public static PdfText read(byte[] bytes) {
    checkEnds(bytes);
    FixedFonts.use();
    Budget budget = new Budget(bytes.length);
    try (PDDocument document = new GuardedParser(bytes, budget).parse()) {
      return read(document, budget, bytes.length);
    } catch (InvalidPasswordException e) {
      throw new PdfRefused(
          PdfRefused.Kind.INVALID, "it is locked with a password; save it without one", e);
    } catch (PdfRefused e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new PdfRefused(PdfRefused.Kind.INVALID, "it is damaged: " + reason(e), e);
    } catch (StackOverflowError e) {
      throw new PdfRefused(PdfRefused.Kind.INVALID, "its parts are nested too deeply", e);
    } catch (OutOfMemoryError e) {
      // what was asked for is let go of by now
      throw new PdfRefused(
          PdfRefused.Kind.INVALID, "it needs more memory than there is (--heap)", e);
    } catch (NoClassDefFoundError e) {
      throw new PdfRefused(
          PdfRefused.Kind.INVALID, "it is locked for those who have a certificate", e);
    }
  }

  private static String reason(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String line = message.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() > 120 ? line.substring(0, 120) + "…" : line;
  }

  private static void checkEnds(byte[] bytes) {
    String head = latin(bytes, 0, Math.min(bytes.length, HEAD));
    if (!head.contains(BEGIN)) {
      throw PdfRefused.invalid("it is no PDF: it does not begin with " + BEGIN);
    }
    if (!latin(bytes, Math.max(0, bytes.length - TAIL), bytes.length).contains(END)) {
      throw PdfRefused.invalid("it is cut: its end is missing");
    }
  }

  private static String latin(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  private static PdfText read(PDDocument document, Budget budget, long length) throws IOException {
    GlyphReader reader = new GlyphReader(budget);
    List<PageGlyphs> pages = new ArrayList<>();
    List<List<TextLine>> lines = new ArrayList<>();
    boolean pictures = false;
    for (PDPage page : document.getPages()) {
      if (pages.size() == Budget.MOST_PAGES) {
        throw PdfRefused.invalid("it has more than " + Budget.MOST_PAGES + " pages");
      }
      PageGlyphs shown = reader.read(page, pages.size() + 1);
      lines.add(LineReader.read(shown));
      pages.add(shown.withoutGlyphs());
      pictures |= page.getResources() != null && hasPictures(page);
    }
    check(reader, pages.size(), pictures);
    List<TextLine> ordered = new ArrayList<>();
    RunningHeads.without(pages, lines)
        .forEach(page -> ordered.addAll(ReadingOrder.of(page, budget)));
    return TextWriter.write(ordered, length, PdfInfo.of(document));
  }

  private static boolean hasPictures(PDPage page) {
    for (COSName name : page.getResources().getXObjectNames()) {
      if (page.getResources().isImageXObject(name)) {
        return true;
      }
    }
    return false;
  }

  private static void check(GlyphReader reader, int pages, boolean pictures) {
    int all = reader.readable() + reader.unreadable();
    if (reader.readable() == 0 && reader.unreadable() == 0) {
      String why =
          pages == 0
              ? "it has no pages"
              : pictures
                  ? "its pages are pictures without text (a scan?); let a program for text"
                      + " recognition add the text"
                  : "its pages hold no text";
      throw new PdfRefused(PdfRefused.Kind.EMPTY, why);
    }
    if (reader.unreadable() * (long) ONE_UNREADABLE_OF > all) {
      throw PdfRefused.invalid(
          "its fonts do not tell which letters their signs are ("
              + reader.unreadable()
              + " of "
              + all
              + " signs)");
    }
  }
}
