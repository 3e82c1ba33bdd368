package org.newsgraph.nlp;

import edu.emory.clir.clearnlp.tokenization.AbstractTokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.model.Span;

/** Splits a block into tokens and finds each of them again in the text. */
final class Tokenizer {

  /**
   * A token before tagging.
   *
   * @param span where, in code points of the document
   * @param text as it is tagged
   */
  record Raw(Span span, String text) {}

  private static final Pattern NUMBER_AND_POINT = Pattern.compile("\\d[\\d.,]*[.]");

  /** Chars between white space that are taken together; no word or address has as many. */
  private static final int LONGEST_WORD = 1_000;

  private final AbstractTokenizer library;

  Tokenizer(AbstractTokenizer library) {
    this.library = library;
  }

  /**
   * Returns the tokens of a stretch of readable text.
   *
   * @param readable the document's text as {@link ReadableText} gives it
   * @param span the stretch
   */
  List<Raw> tokenize(String readable, Span span) {
    String block = readable.substring(span.start(), span.end());
    List<Raw> out = new ArrayList<>();
    int at = 0;
    for (String token : tokens(block)) {
      int found = block.indexOf(token, at);
      if (found >= 0 && block.substring(at, found).isBlank()) {
        add(
            new Raw(new Span(span.start() + found, span.start() + found + token.length()), token),
            out);
        at = found + token.length();
      } else {
        at = addChanged(block, at, token, span.start(), out);
      }
    }
    return withFinalPoints(block, span.start(), out);
  }

  /** Asks the library, which takes the square of the length of a word, for words of a bound. */
  private List<String> tokens(String block) {
    List<String> out = new ArrayList<>();
    int from = 0;
    int word = 0;
    for (int i = 0; i < block.length(); i++) {
      word = Character.isWhitespace(block.charAt(i)) ? 0 : word + 1;
      if (word > LONGEST_WORD) {
        out.addAll(library.tokenize(block.substring(from, i)));
        from = i;
        word = 1;
      }
    }
    out.addAll(library.tokenize(block.substring(from)));
    return out;
  }

  /**
   * Parts the full stop from a number that ends a sentence ("on July 6. The …"), which the library
   * leaves together.
   */
  private static List<Raw> withFinalPoints(String block, int offset, List<Raw> tokens) {
    List<Raw> out = new ArrayList<>(tokens.size());
    for (Raw token : tokens) {
      boolean isNumber = NUMBER_AND_POINT.matcher(token.text()).matches();
      if (isNumber && !out.isEmpty() && endsSentence(block, token.span().end() - offset)) {
        int point = token.span().end() - 1;
        String number = token.text().substring(0, token.text().length() - 1);
        out.add(new Raw(new Span(token.span().start(), point), number));
        out.add(new Raw(new Span(point, point + 1), "."));
      } else {
        out.add(token);
      }
    }
    return out;
  }

  private static boolean endsSentence(String block, int end) {
    int next = end;
    while (next < block.length() && Character.isWhitespace(block.charAt(next))) {
      next++;
    }
    return next == block.length()
        || !Character.isLowerCase(block.charAt(next)) && !Character.isDigit(block.charAt(next));
  }

  /** Adds a token; the library takes an 8 for a face and parts what stands around it. */
  private static void add(Raw token, List<Raw> out) {
    int last = out.size() - 1;
    if (isParted(out, last, token)) {
      out.set(last, join(out.get(last), token));
    } else if (isPoint(out, last, token)) {
      Raw point = out.remove(last);
      out.set(last - 1, join(join(out.get(last - 1), point), token));
    } else if (isFace(out, last, token)) {
      int cut = token.span().end() - 1;
      Raw letter = new Raw(new Span(token.span().start(), cut), token.text().substring(0, 1));
      out.set(last, join(out.get(last), letter));
      out.add(new Raw(new Span(cut, cut + 1), token.text().substring(1)));
    } else {
      out.add(token);
    }
  }

  /** {@code sai d:}, which the library takes for a face. */
  private static boolean isFace(List<Raw> out, int last, Raw token) {
    return last >= 0
        && out.get(last).span().end() == token.span().start()
        && out.get(last).text().matches(".*\\p{L}")
        && token.text().matches("\\p{L}[:;=]");
  }

  /** {@code 198 8}, {@code 8 00,000}, {@code 8 .5}, {@code G 8}. */
  private static boolean isParted(List<Raw> out, int last, Raw token) {
    if (last < 0 || out.get(last).span().end() != token.span().start()) {
      return false;
    }
    String before = out.get(last).text();
    return before.matches(".*\\d") && token.text().matches("[.,:]?\\d.*")
        || before.matches(".*[A-Za-z]") && token.text().startsWith("8");
  }

  /** {@code 500 . 8}. */
  private static boolean isPoint(List<Raw> out, int last, Raw token) {
    return last > 0
        && out.get(last).text().matches("[.,]")
        && out.get(last).span().end() == token.span().start()
        && out.get(last - 1).span().end() == out.get(last).span().start()
        && out.get(last - 1).text().matches(".*\\d")
        && token.text().matches("\\d.*");
  }

  private static Raw join(Raw one, Raw other) {
    return new Raw(one.span().union(other.span()), one.text() + other.text());
  }

  /**
   * Adds a token whose letters the library changed: it takes as many chars as it has, white space
   * skipped.
   */
  private static int addChanged(String block, int from, String token, int offset, List<Raw> out) {
    int start = from;
    while (start < block.length() && Character.isWhitespace(block.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < block.length()
        && end - start < token.length()
        && !Character.isWhitespace(block.charAt(end))) {
      end++;
    }
    if (end > start) {
      out.add(new Raw(new Span(offset + start, offset + end), block.substring(start, end)));
    }
    return end;
  }
}
