package org.newsgraph.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** Finds phrases that name a source: {@code according to the mayor}. */
final class SourcePhrases {

  private SourcePhrases() {}

  /** Returns what a sentence gives as somebody's words in such phrases. */
  static List<Speech> find(Sentence sentence) {
    List<Speech> out = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.text().equalsIgnoreCase("according") && token.index() + 2 < sentence.size()) {
        speech(sentence, token).ifPresent(out::add);
      }
    }
    return out;
  }

  private static Optional<Speech> speech(Sentence sentence, Token according) {
    Token to = sentence.token(according.index() + 1);
    if (!to.lemma().equals("to")) {
      return Optional.empty();
    }
    return sentence.children(to.index(), "pobj", "pcomp").stream()
        .findFirst()
        .map(
            head -> {
              Speaker speaker = Subjects.speaker(sentence, head, to);
              Span cue = according.span().union(to.span());
              Optional<Span> content = content(sentence, according, speaker);
              return new Speech(
                  sentence, cue, Optional.of(speaker), content, true, Optional.empty());
            });
  }

  /** What the source is given for: the sentence before the phrase, or after it, or around it. */
  private static Optional<Span> content(Sentence sentence, Token according, Speaker speaker) {
    int after = sentence.size();
    for (Token t : sentence.tokens()) {
      if (t.start() >= speaker.span().end() && !Phrases.isSign(t)) {
        after = t.index();
        break;
      }
    }
    boolean opens = according.index() <= 1;
    boolean closes = after >= sentence.size();
    if (opens && closes) {
      return Optional.empty();
    }
    int first = opens ? after : 0;
    int last = closes ? according.index() - 1 : sentence.size() - 1;
    return first > last ? Optional.empty() : Optional.of(Phrases.between(sentence, first, last));
  }
}
