package org.newsgraph.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Keys under which names are compared. The exact key folds case, diacritics, apostrophes, hyphens
 * and spaces; the folded key also folds what differs between transliterations: linking vowels
 * ({@code Mazar-i-Sharif}, {@code Mazari Sharif}), digraphs, doubled letters, and vowels that are
 * heard alike.
 */
public final class NameKey {

  /** Folded keys shorter than this say too little. */
  public static final int LEAST_FOLD = 4;

  private static final Set<String> LINKS =
      Set.of(
          "e", "i", "ye", "yi", "y", "ay", "a", "al", "el", "ul", "as", "ash", "ad", "ar", "az",
          "an", "ez", "us", "ud", "ur");
  private static final Set<String> LINKING_ENDS = Set.of("ay", "ai", "ey", "ee", "e", "i", "a");
  private static final String[] LATIN = latin();
  private static final char[] SOUNDS = sounds();

  private NameKey() {}

  /** Returns the exact key of a name. */
  public static String exact(String name) {
    return String.join("", words(name));
  }

  /** Returns the folded key of a name; the exact key if nothing would be left. */
  public static String fold(String name) {
    List<String> words = words(name);
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      if (!LINKS.contains(words.get(i))) {
        joined.append(stem(words.get(i), i == words.size() - 1));
      }
    }
    return joined.length() == 0 ? String.join("", words) : sound(joined);
  }

  /** Returns the words of a name in lower case without diacritics and apostrophes. */
  public static List<String> words(String name) {
    List<String> words = new ArrayList<>(4);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      String plain = c < LATIN.length ? LATIN[c] : other(c);
      if (plain != null) {
        word.append(plain);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  private static String stem(String spelt, boolean last) {
    boolean silent = spelt.length() > 3 && (spelt.endsWith("ah") || spelt.endsWith("eh"));
    String word = silent ? spelt.substring(0, spelt.length() - 2) + "a" : spelt;
    int n = word.length();
    if (last) {
      return n > 4 && (word.endsWith("ay") || word.endsWith("ey") || word.endsWith("ai"))
          ? word.substring(0, n - 2) + "i"
          : word;
    }
    for (int cut = 2; cut >= 1; cut--) {
      if (n - cut >= 3 && LINKING_ENDS.contains(word.substring(n - cut))) {
        return word.substring(0, n - cut);
      }
    }
    return word;
  }

  private static String sound(CharSequence in) {
    StringBuilder out = new StringBuilder(in.length());
    for (int i = 0; i < in.length(); i++) {
      char c = in.charAt(i);
      char next = i + 1 < in.length() ? in.charAt(i + 1) : ' ';
      String pair = pair(c, next);
      if (!pair.isEmpty()) {
        i++;
      }
      for (char p : pair.isEmpty() ? new char[] {c} : pair.toCharArray()) {
        append(out, p < SOUNDS.length ? SOUNDS[p] : p);
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, char c) {
    if (out.length() == 0 || out.charAt(out.length() - 1) != c) {
      out.append(c);
    }
  }

  private static String pair(char c, char next) {
    if (next == 'h') {
      return switch (c) {
        case 'k' -> "x";
        case 'g' -> "g";
        case 's' -> "s";
        case 'c' -> "c";
        case 'd' -> "d";
        case 'z' -> "j";
        case 't' -> "t";
        case 'p' -> "f";
        default -> "";
      };
    }
    if (next == 'w' && (c == 'o' || c == 'a')) {
      return "au";
    }
    if (c == 'o' && (next == 'u' || next == 'o')) {
      return "u";
    }
    if (c == 'e' && next == 'e') {
      return "i";
    }
    return c == 'd' && next == 'j' ? "j" : "";
  }

  private static char[] sounds() {
    char[] out = new char[128];
    for (char c = 0; c < out.length; c++) {
      out[c] = c;
    }
    out['q'] = 'k';
    out['w'] = 'u';
    out['v'] = 'u';
    out['y'] = 'i';
    out['o'] = 'u';
    out['e'] = 'i';
    return out;
  }

  private static String other(char c) {
    return Character.isLetterOrDigit(c) ? String.valueOf(Character.toLowerCase(c)) : mark(c);
  }

  private static String mark(char c) {
    boolean silent =
        c == '\u2018'
            || c == '\u2019'
            || c == '\u2032'
            || c == '\u2033'
            || c == '\u201C'
            || c == '\u201D'
            || Character.getType(c) == Character.NON_SPACING_MARK;
    return silent ? "" : null;
  }

  private static String[] latin() {
    String[] out = new String[0x2000];
    for (char c = 0; c < out.length; c++) {
      out[c] = plain(c);
    }
    String special = "\u00F8o\u0111d\u00F0d\u0142l\u0131i\u0259a\u0127h\u014Bn";
    for (int i = 0; i < special.length(); i += 2) {
      String to = special.substring(i + 1, i + 2);
      out[special.charAt(i)] = to;
      out[Character.toUpperCase(special.charAt(i))] = to;
    }
    out['I'] = "i";
    out['i'] = "i";
    out['\u00DF'] = "ss";
    out['\u00E6'] = out['\u00C6'] = "ae";
    out['\u0153'] = out['\u0152'] = "oe";
    out['\u00FE'] = out['\u00DE'] = "th";
    return out;
  }

  private static String plain(char c) {
    if (c == '\'' || c == '`' || c == '\u00B4' || c == '"' || (c >= 0x2B0 && c < 0x300)) {
      return "";
    }
    String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder();
    for (char b : base.toCharArray()) {
      if (Character.isLetterOrDigit(b)) {
        out.append(Character.toLowerCase(b));
      }
    }
    boolean silent = Character.getType(c) == Character.NON_SPACING_MARK;
    return out.length() > 0 || silent ? out.toString() : null;
  }
}
