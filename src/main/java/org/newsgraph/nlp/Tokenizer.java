package org.newsgraph.nlp;

import edu.emory.clir.clearnlp.tokenization.AbstractTokenizer;
import java.util.ArrayList;
import java.util.List;
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
    for (String token : library.tokenize(block)) {
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
    return out;
  }

  /**
   * Adds a token; the library takes an 8 for a face and parts numbers before it: they are joined.
   */
  private static void add(Raw token, List<Raw> out) {
    Raw last = out.isEmpty() ? null : out.get(out.size() - 1);
    boolean parted =
        last != null
            && last.span().end() == token.span().start()
            && last.text().matches("\\d[\\d,]*\\.?|\\d+\\.\\d+")
            && token.text().matches("\\d+");
    if (parted) {
      out.set(out.size() - 1, new Raw(last.span().union(token.span()), last.text() + token.text()));
    } else {
      out.add(token);
    }
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
