package org.newsgraph.source.pdf;

import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a PDF tells of itself, as far as it can be the article's: the title, unless it is the name
 * of a file; the author, unless it is the name of an account; the language. When the file was made
 * is not when the article was published, and is not taken.
 *
 * @param title its title, or {@code null}
 * @param author its author, or {@code null}
 * @param language its language, or {@code null}
 */
public record PdfInfo(String title, String author, String language) {

  private static final int LONGEST = 300;

  /** What programs put where a title should stand. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?:microsoft (?:word|powerpoint|excel)\\b.*|untitled.*|document\\d*|print(?:ing)?\\b.*"
              + "|.*\\.(?:docx?|odt|rtf|pages|pdf|indd|qxp|qxd|html?|aspx?|php|txt|tex|dvi|ps|pub))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NAME = Pattern.compile(".*\\p{L}\\s+.*\\p{L}.*");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*");

  /** Reads what a file tells. Its XMP, which is XML, is not read. */
  static PdfInfo of(PDDocument document) {
    COSDictionary trailer = document.getDocument().getTrailer();
    COSDictionary info = trailer == null ? null : trailer.getCOSDictionary(COSName.INFO);
    String title = info == null ? null : line(info.getString(COSName.TITLE));
    String author = info == null ? null : line(info.getString(COSName.AUTHOR));
    String language = line(document.getDocumentCatalog().getLanguage());
    return new PdfInfo(
        title == null || NO_TITLE.matcher(title).matches() ? null : title,
        author == null || !NAME.matcher(author).matches() ? null : author,
        language == null || !LANGUAGE.matcher(language).matches() ? null : language);
  }

  private static String line(String text) {
    if (text == null) {
      return null;
    }
    String line = text.replaceAll("[\\p{Cntrl}\\s\u00A0\uFFFD]+", " ").strip();
    return line.isEmpty() || line.length() > LONGEST ? null : line;
  }
}
