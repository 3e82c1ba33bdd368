package org.newsgraph.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** Finds verbs of saying, thinking and wanting with who says what. */
final class VerbSpeech {

  private static final Set<String> MODIFIER =
      Set.of("aux", "auxpass", "amod", "compound", "nmod", "det");
  private static final Set<String> HEARER_PREPOSITIONS = Set.of("to", "with");

  private final CueLexicon lexicon;
  private final VerbContents contents;

  VerbSpeech(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.contents = new VerbContents(lexicon);
  }

  /** Returns what is said in a sentence, in order of the verbs. */
  List<Speech> find(Sentence sentence) {
    List<Speech> out = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isVerb() && !MODIFIER.contains(token.relation())) {
        lexicon
            .cueAt(sentence, token)
            .flatMap(cue -> speech(sentence, token, cue))
            .ifPresent(out::add);
      }
    }
    return out;
  }

  private Optional<Speech> speech(Sentence sentence, Token verb, Cue cue) {
    Optional<Speaker> speaker = Subjects.of(sentence, verb);
    Optional<Span> content = contents.of(sentence, verb, cue, speaker);
    boolean quotable = cue.takes(Frame.QUOTE);
    if (speaker.isEmpty() || content.isEmpty() && !quotable) {
      return Optional.empty();
    }
    return Optional.of(
        new Speech(
            sentence,
            cueSpan(sentence, verb),
            speaker,
            content,
            quotable,
            hearer(sentence, verb, cue),
            false));
  }

  private static Span cueSpan(Sentence sentence, Token verb) {
    return sentence.children(verb.index(), "prt").stream()
        .filter(t -> t.index() == verb.index() + 1)
        .map(t -> verb.span().union(t.span()))
        .findFirst()
        .orElse(verb.span());
  }

  private static Optional<Token> hearer(Sentence sentence, Token verb, Cue cue) {
    Token as = sentence.headOf(verb);
    if (as != null && as.lemma().equals("as") && as.head() >= 0) {
      return sentence.children(as.head(), "nsubj").stream().findFirst();
    }
    if (cue.takes(Frame.HEARER)) {
      return sentence.children(verb.index(), "dobj", "iobj").stream().findFirst();
    }
    return sentence.children(verb.index(), "prep").stream()
        .filter(t -> HEARER_PREPOSITIONS.contains(t.lemma()))
        .flatMap(t -> sentence.children(t.index(), "pobj").stream())
        .findFirst();
  }
}
