package org.newsgraph.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** Finds phrases that name a source: {@code according to the mayor}. */
final class SourcePhrases {

  private final AnnotatedDocument document;

  SourcePhrases(AnnotatedDocument document) {
    this.document = document;
  }

  /** Returns what a sentence gives as somebody's words in such phrases. */
  List<Speech> find(Sentence sentence) {
    List<Speech> out = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.text().equalsIgnoreCase("according") && token.index() + 2 < sentence.size()) {
        speech(sentence, token).ifPresent(out::add);
      }
    }
    return out;
  }

  private Optional<Speech> speech(Sentence sentence, Token according) {
    Token to = sentence.token(according.index() + 1);
    if (!to.lemma().equals("to")) {
      return Optional.empty();
    }
    return sentence.children(to.index(), "pobj", "pcomp").stream()
        .findFirst()
        .map(
            head -> {
              Speaker speaker = Subjects.speaker(sentence, head, to);
              return new Speech(
                  sentence,
                  according.span().union(to.span()),
                  Optional.of(speaker),
                  content(sentence, according, speaker),
                  true,
                  Optional.empty(),
                  false);
            });
  }

  /** What the source is given for: the words before the phrase, or after it, or around it. */
  private Optional<Span> content(Sentence sentence, Token according, Speaker speaker) {
    int after = firstWordAfter(sentence, speaker.span().end());
    boolean opens = according.index() <= 1;
    boolean closes = after >= sentence.size();
    if (opens && closes) {
      return sentenceBefore(sentence);
    }
    int first = opens ? after : 0;
    int last = closes ? according.index() - 1 : sentence.size() - 1;
    return first > last ? Optional.empty() : Optional.of(Phrases.between(sentence, first, last));
  }

  private static int firstWordAfter(Sentence sentence, int position) {
    return sentence.tokens().stream()
        .filter(t -> t.start() >= position && !Phrases.isSign(t))
        .mapToInt(Token::index)
        .findFirst()
        .orElse(sentence.size());
  }

  /** A phrase that stands alone speaks of the sentence before it. */
  private Optional<Span> sentenceBefore(Sentence sentence) {
    if (sentence.index() == 0) {
      return Optional.empty();
    }
    Sentence before = document.sentences().get(sentence.index() - 1);
    return before.block().equals(sentence.block())
        ? Optional.of(Phrases.between(before, 0, before.size() - 1))
        : Optional.empty();
  }
}
