package org.newsgraph.extract.lexis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.Block;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** Sentences without analysis: tokens at white space, all nouns, all roots. */
final class PlainSentence {

  private static final Pattern TOKEN = Pattern.compile("\\S+");

  private PlainSentence() {}

  static Sentence of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher m = TOKEN.matcher(text);
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      String lemma = m.group().toLowerCase(Locale.ROOT);
      tokens.add(new Token(tokens.size(), span, m.group(), lemma, "NN", -1, "root", "O"));
    }
    Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH, -1);
    return new Sentence(0, block, tokens, List.of());
  }
}
