package org.newsgraph.merge.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.Sha256;

/** Makes readable, stable parts of IRIs. */
public final class Slug {

  private static final int LONGEST = 48;
  private static final Pattern FIRST_WORD = Pattern.compile("[A-Za-z0-9]{1,12}");

  private Slug() {}

  /**
   * Returns a name as lower-case words joined by hyphens, cut at a word after about 48 characters.
   *
   * <p>Letters that are not Latin are kept, an IRI may hold them; a name without any letter or
   * digit gives its hash.
   */
  public static String of(String name) {
    String slug = String.join("-", NameFolding.words(name));
    if (slug.isEmpty()) {
      return "x" + hash(name, 8);
    }
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int cut = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, cut > 0 ? cut : LONGEST);
  }

  /** Returns the first hexadecimal digits of a text's SHA-256 hash. */
  public static String hash(String text, int digits) {
    return Sha256.of(text).substring(0, digits);
  }

  /**
   * Returns a short tag of a document: its file's first word and digits of its id's hash.
   *
   * @param digits number of hexadecimal digits
   */
  public static String documentTag(String documentId, int digits) {
    String file = documentId.substring(documentId.lastIndexOf('/') + 1);
    Matcher first = FIRST_WORD.matcher(file);
    return (first.find() ? first.group().toLowerCase(Locale.ROOT) : "x")
        + "-"
        + hash(documentId, digits);
  }
}
