package org.newsgraph.source;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.model.ByteIndex;
import org.newsgraph.model.DerivedBytes;
import org.newsgraph.model.Origin;
import org.newsgraph.source.html.HtmlPage;

/**
 * Makes a text of the bytes of a payload. The same bytes always give the same text, so that whoever
 * has the file can make it anew and hold it against what was stored.
 */
public final class Derivation {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Derivation() {}

  /**
   * Returns the text of a stretch of bytes with the way back to them. What is malformed is read as
   * well as can be: it may be a file that has changed.
   *
   * @param mediaType how the payload is written, as {@link Origin} tells
   * @param from first byte of the payload
   * @param to end of the payload, exclusive
   * @param base what the first of {@code bytes} counts as
   * @param charset encoding of the payload
   * @throws IllegalArgumentException if no text is made of such payloads
   */
  public static DerivedBytes.Builder read(
      String mediaType, byte[] bytes, int from, int to, long base, Charset charset) {
    return switch (mediaType) {
      case Origin.JSON_STRING -> JsonString.read(bytes, from, to, base);
      case Origin.HTML ->
          new HtmlPage(new String(bytes, from, to - from, charset)).article(charset, base + from);
      case Origin.PLAIN_TEXT -> plain(bytes, from, to, base, charset);
      default -> throw new IllegalArgumentException("no text is made of " + mediaType);
    };
  }

  private static DerivedBytes.Builder plain(
      byte[] bytes, int from, int to, long base, Charset charset) {
    DerivedBytes.Builder out = new DerivedBytes.Builder(charset);
    long at = base + from;
    String text = new String(bytes, from, to - from, charset);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      long next = at + ByteIndex.width(c, charset);
      out.literal(c, at, next);
      at = next;
      i += Character.charCount(c);
    }
    return out;
  }

  /**
   * Returns whether a few bytes of a payload mean some words, whatever stands around them. Of a
   * page, white space is not compared: paragraphs that lie side by side in it are one below the
   * other in its text. Between two of its paragraphs something may lie that was set aside, such as
   * a list of links.
   */
  public static boolean means(
      String mediaType, byte[] bytes, int from, int to, Charset charset, String words) {
    if (from < 0 || to < from || to > bytes.length) {
      return false;
    }
    if (mediaType.equals(Origin.HTML)) {
      HtmlPage part = new HtmlPage(new String(bytes, from, to - from, charset));
      return isOf(part.words(charset, false), words) || isOf(part.words(charset, true), words);
    }
    return read(mediaType, bytes, from, to, 0, charset).text().equals(words);
  }

  /** Returns whether a text has some paragraphs in their order, from its beginning to its end. */
  private static boolean isOf(String text, String words) {
    String found = withoutSpace(text);
    List<String> paragraphs =
        Arrays.stream(words.split("\n\n")).map(Derivation::withoutSpace).toList();
    if (paragraphs.size() < 2) {
      return found.equals(withoutSpace(words));
    }
    int at = 0;
    for (String paragraph : paragraphs) {
      int next = found.indexOf(paragraph, at);
      if (next < 0 || at == 0 && next > 0) {
        return false;
      }
      at = next + paragraph.length();
    }
    return found.endsWith(paragraphs.get(paragraphs.size() - 1));
  }

  private static String withoutSpace(String text) {
    return SPACE.matcher(text).replaceAll("");
  }
}
