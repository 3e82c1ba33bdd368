package org.newsgraph.extract.lexis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** The lexemes of a sentence, with safe look-ahead and look-behind. Immutable. */
public final class Lexemes {

  private static final Lexeme NONE = new Lexeme(-1, "", "", "", new Span(0, 0), false);
  private static final Set<String> HYPHENS = Set.of("-", "\u2010", "\u2011", "\u2013");

  /** A clock time glued to its half of the day, a word, a number with a suffix, or any sign. */
  private static final Pattern PIECE =
      Pattern.compile(
          "\\d{1,2}(?::\\d{2})?(?=[ap]\\.?m\\.?$)|\\d+(?=\\.$)|[^-#\u2010\u2011\u2013]+|[-#\u2010\u2011\u2013]");

  private static final Pattern SPLITTABLE =
      Pattern.compile(
          ".*\\w[-\u2010\u2011\u2013]\\w.*|#\\w.*|\\d+\\.|\\d{1,2}(:\\d{2})?[ap]\\.?m\\.?");

  private final Sentence sentence;
  private final List<Lexeme> all;

  private Lexemes(Sentence sentence, List<Lexeme> all) {
    this.sentence = sentence;
    this.all = all;
  }

  /** Returns the lexemes of a sentence. */
  public static Lexemes of(Sentence sentence) {
    List<Lexeme> pieces = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      split(token, pieces);
    }
    return new Lexemes(sentence, joined(pieces));
  }

  private static void split(Token token, List<Lexeme> out) {
    String text = token.text();
    boolean divisible =
        text.length() == token.span().length() && SPLITTABLE.matcher(lower(text)).matches();
    if (!divisible) {
      out.add(lexeme(token, text, token.span(), false));
      return;
    }
    Matcher m = PIECE.matcher(text);
    while (m.find()) {
      Span span = new Span(token.start() + m.start(), token.start() + m.end());
      out.add(lexeme(token, m.group(), span, false));
    }
  }

  /** Leaves out hyphens that join two words, marking the second one. */
  private static List<Lexeme> joined(List<Lexeme> pieces) {
    List<Lexeme> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (!isJoint(pieces, i)) {
        Lexeme l = pieces.get(i);
        out.add(isJoint(pieces, i - 1) ? joinedCopy(l) : l);
      }
    }
    return List.copyOf(out);
  }

  private static boolean isJoint(List<Lexeme> pieces, int i) {
    if (i < 1 || i + 1 >= pieces.size() || !HYPHENS.contains(pieces.get(i).text())) {
      return false;
    }
    Span here = pieces.get(i).span();
    return pieces.get(i - 1).span().end() == here.start()
        && pieces.get(i + 1).span().start() == here.end();
  }

  private static Lexeme joinedCopy(Lexeme l) {
    return new Lexeme(l.token(), l.raw(), l.text(), l.tag(), l.span(), true);
  }

  private static Lexeme lexeme(Token token, String text, Span span, boolean joined) {
    boolean point = text.equals(".");
    String tag = point ? "." : token.tag();
    return new Lexeme(token.index(), text, lower(text), tag, span, joined);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Returns the sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** Returns the number of lexemes. */
  public int size() {
    return all.size();
  }

  /** Returns the lexeme at a position, an empty one outside the sentence. */
  public Lexeme at(int i) {
    return i < 0 || i >= all.size() ? NONE : all.get(i);
  }

  /** Returns the lower-case text at a position, empty outside the sentence. */
  public String text(int i) {
    return at(i).text();
  }

  /** Returns whether one of the words stands at a position. */
  public boolean is(int i, String... words) {
    String here = text(i);
    for (String word : words) {
      if (here.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the words stand one after the other from a position on. */
  public boolean follow(int i, List<String> words) {
    for (int k = 0; k < words.size(); k++) {
      if (!text(i + k).equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the span from the lexeme at {@code from} to the one before {@code to}. */
  public Span span(int from, int to) {
    return at(from).span().union(at(to - 1).span());
  }

  /** Returns the position of the first lexeme of a token, or the size if it has none. */
  public int ofToken(int token) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).token() >= token) {
        return i;
      }
    }
    return all.size();
  }
}
