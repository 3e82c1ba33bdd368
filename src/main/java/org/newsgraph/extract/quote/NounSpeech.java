package org.newsgraph.extract.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** Finds nouns of saying and thinking with who says what: {@code his claim that}. */
final class NounSpeech {

  private static final Set<String> OF_WHOM = Set.of("of", "by", "from", "among");

  private final CueLexicon lexicon;

  NounSpeech(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns what is said in a sentence, in order of the nouns. */
  List<Speech> find(Sentence sentence) {
    List<Speech> out = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isNoun() && !token.relation().equals("compound")) {
        lexicon
            .cueAt(sentence, token)
            .flatMap(cue -> speech(sentence, token, cue))
            .ifPresent(out::add);
      }
    }
    return out;
  }

  private Optional<Speech> speech(Sentence sentence, Token noun, Cue cue) {
    Optional<Token> content = content(sentence, noun, cue);
    Optional<Speaker> speaker = content.flatMap(c -> speaker(sentence, noun, c));
    return speaker.map(
        who ->
            new Speech(
                sentence,
                noun.span(),
                speaker,
                Optional.of(span(sentence, content.get())),
                false,
                Optional.empty(),
                false));
  }

  private static Optional<Token> content(Sentence sentence, Token noun, Cue cue) {
    return sentence.children(noun.index(), "acl", "ccomp", "xcomp", "prep").stream()
        .filter(t -> t.index() > noun.index() && t.index() + 1 < sentence.size())
        .filter(
            t ->
                t.relation().equals("prep")
                    ? cue.prepositions().contains(t.lemma()) && isPhrase(sentence, t)
                    : isClause(sentence, t, cue))
        .findFirst();
  }

  /** A single word tells nothing: {@code his statement of claim}. */
  private static boolean isPhrase(Sentence sentence, Token preposition) {
    return sentence.subtree(preposition.index()).cardinality() > 2;
  }

  private static Span span(Sentence sentence, Token head) {
    BitSet tokens = sentence.subtree(head.index());
    int first = head.relation().equals("prep") ? head.index() + 1 : tokens.nextSetBit(0);
    return Phrases.clause(sentence, first, Math.max(first, tokens.length() - 1));
  }

  private static boolean isClause(Sentence sentence, Token clause, Cue cue) {
    boolean that =
        sentence.children(clause.index(), "mark", "complm").stream()
            .anyMatch(t -> t.lemma().equals("that"));
    boolean to =
        sentence.children(clause.index(), "aux").stream().anyMatch(t -> t.tag().equals("TO"));
    return that && cue.takes(Frame.THAT) || to && cue.takes(Frame.TO);
  }

  private Optional<Speaker> speaker(Sentence sentence, Token noun, Token content) {
    return sentence.children(noun.index(), "poss").stream()
        .findFirst()
        .or(() -> ofWhom(sentence, noun, content))
        .map(t -> Subjects.speaker(sentence, t, noun))
        .or(() -> subjectOfCarrier(sentence, noun));
  }

  private static Optional<Token> ofWhom(Sentence sentence, Token noun, Token content) {
    return sentence.children(noun.index(), "prep", "agent").stream()
        .filter(t -> t != content && OF_WHOM.contains(t.lemma()))
        .flatMap(t -> sentence.children(t.index(), "pobj").stream())
        .findFirst();
  }

  private Optional<Speaker> subjectOfCarrier(Sentence sentence, Token noun) {
    Token verb = sentence.headOf(noun);
    boolean carried = verb != null && noun.relation().equals("dobj") && lexicon.carries(verb);
    return carried ? Subjects.of(sentence, verb) : Optional.empty();
  }
}
