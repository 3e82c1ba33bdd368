package org.newsgraph.source.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the encoding of a web page by its own words. */
public final class HtmlCharset {

  /** How far a page may go before it names its encoding, in bytes. */
  private static final int HEAD = 4096;

  private static final Pattern META =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.+-]{1,40})");

  /** Names that mean windows-1252 on the web (WHATWG Encoding). */
  private static final Set<String> LATIN =
      Set.of("iso-8859-1", "latin1", "latin-1", "ascii", "us-ascii", "iso8859-1", "cp1252");

  private HtmlCharset() {}

  /**
   * Returns the encoding that a page names: by a byte order mark, else in a {@code meta} element.
   *
   * @param otherwise the encoding of a page that names none
   * @throws IllegalArgumentException if this Java does not know the encoding that is named
   */
  public static Charset of(byte[] bytes, int from, int to, Charset otherwise) {
    String head = new String(bytes, from, Math.min(to - from, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00EF\u00BB\u00BF")) {
      return StandardCharsets.UTF_8;
    }
    if (head.startsWith("\u00FF\u00FE")) {
      return StandardCharsets.UTF_16LE;
    }
    if (head.startsWith("\u00FE\u00FF")) {
      return StandardCharsets.UTF_16BE;
    }
    Matcher meta = META.matcher(head);
    return meta.find() ? named(meta.group(1)) : otherwise;
  }

  /**
   * Returns the encoding of a name as the web uses it.
   *
   * @throws IllegalArgumentException if this Java does not know it
   */
  public static Charset named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (LATIN.contains(lower)) {
      return Charset.forName("windows-1252");
    }
    // a page that names itself in ASCII is not UTF-16, whatever it says
    return lower.startsWith("utf-16") ? StandardCharsets.UTF_8 : Charset.forName(name);
  }
}
