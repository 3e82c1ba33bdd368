package org.newsgraph.extract.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Block;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/** Finds quoted words that a name after a dash signs, at the end of a paragraph or below it. */
final class SignedWords {

  private static final Pattern SIGNATURE =
      Pattern.compile(
          "[\\s\\p{P}&&[^\\p{Pd}]]*(\\p{Pd}{1,2})\\s*((?:\\p{Lu}[\\p{L}.'\u2019-]*+\\s?+){1,5})(?:,[^\\n]{1,80})?\\s*");

  private final AnnotatedDocument document;
  private final Map<Block, Sentence> lastSentences = new HashMap<>();

  SignedWords(AnnotatedDocument document) {
    this.document = document;
    document.sentences().forEach(s -> lastSentences.put(s.block(), s));
  }

  /** Returns the signed ones of the quoted words with those who sign. */
  List<QuoteLinker.Link> find(List<Quoted> quotes) {
    List<QuoteLinker.Link> out = new ArrayList<>();
    List<Block> blocks = document.clean().blocks();
    for (Quoted quoted : quotes) {
      Block own = blocks.get(quoted.block());
      Optional<Speech> speech = signature(own, quoted.outer().end());
      if (speech.isEmpty() && quoted.outer().end() == own.span().end()) {
        speech =
            quoted.block() + 1 < blocks.size()
                ? signature(blocks.get(quoted.block() + 1), own.span().end())
                : Optional.empty();
      }
      speech.ifPresent(s -> out.add(new QuoteLinker.Link(quoted, s, quoted.inner())));
    }
    return out;
  }

  private Optional<Speech> signature(Block block, int from) {
    int start = Math.max(from, block.span().start());
    Matcher m = SIGNATURE.matcher(document.document().plain()).region(start, block.span().end());
    Sentence sentence = lastSentences.get(block);
    if (sentence == null || !m.matches()) {
      return Optional.empty();
    }
    int end = m.start(2) + m.group(2).stripTrailing().length();
    Span name = new Span(m.start(2), end);
    int head = sentence.headOf(name);
    return head < 0
        ? Optional.empty()
        : Optional.of(
            new Speech(
                sentence,
                new Span(m.start(1), m.end(1)),
                Optional.of(new Speaker(sentence, head, name)),
                Optional.empty(),
                true,
                Optional.empty(),
                true));
  }
}
