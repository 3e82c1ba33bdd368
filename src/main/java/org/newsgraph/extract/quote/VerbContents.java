package org.newsgraph.extract.quote;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** Finds what is said in the frames of a verb. */
final class VerbContents {

  private static final Set<String> CHARGE = Set.of("of", "for");
  private static final Set<String> CLAUSE_OPENERS = Set.of("if", "whether", "that", "how");

  private final CueLexicon lexicon;

  VerbContents(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the words that the verb introduces. */
  Optional<Span> of(Sentence sentence, Token verb, Cue cue, Optional<Speaker> speaker) {
    if (Subjects.isPassive(sentence, verb)) {
      return speaker.flatMap(
          s -> predicate(sentence, verb, cue).or(() -> LooseContents.passive(sentence, verb, cue)));
    }
    return clause(sentence, verb, cue)
        .map(content -> beforeSpeaker(sentence, content, verb, speaker))
        .or(() -> infinitive(sentence, verb, cue))
        .or(() -> prepositional(sentence, verb, cue))
        .or(() -> predicate(sentence, verb, cue))
        .or(() -> object(sentence, verb, cue))
        .or(() -> speaker.flatMap(s -> LooseContents.host(sentence, verb, cue, s)));
  }

  /** Parsers may take a speaker between content and verb for a part of the content. */
  private static Span beforeSpeaker(
      Sentence sentence, Span content, Token verb, Optional<Speaker> speaker) {
    return speaker
        .map(Speaker::span)
        .filter(s -> content.start() < s.start() && s.start() < content.end())
        .filter(s -> content.end() <= verb.start())
        .map(
            s ->
                Phrases.between(
                    sentence, sentence.tokenAt(content.start()), sentence.tokenAt(s.start()) - 1))
        .orElse(content);
  }

  private Optional<Span> clause(Sentence sentence, Token verb, Cue cue) {
    if (!cue.takes(Frame.THAT) && !cue.takes(Frame.QUOTE)) {
      return Optional.empty();
    }
    Optional<Span> inverted = Inversion.of(sentence, verb).map(Inversion::content);
    if (inverted.isPresent()) {
      return inverted;
    }
    return complements(sentence, verb).stream()
        .map(head -> extent(sentence, head, verb))
        .reduce(
            (one, two) ->
                one.end() < verb.start() == two.end() < verb.start() ? one.union(two) : one);
  }

  private static List<Token> complements(Sentence sentence, Token verb) {
    List<Token> clauses = sentence.children(verb.index(), "ccomp");
    if (!clauses.isEmpty()) {
      return clauses;
    }
    return sentence.children(verb.index(), "advcl").stream()
        .filter(t -> t.index() > verb.index())
        .filter(
            t ->
                sentence.children(t.index(), "mark", "complm").stream()
                    .anyMatch(
                        m -> m.index() == verb.index() + 1 && CLAUSE_OPENERS.contains(m.lemma())))
        .toList();
  }

  /** Returns the stretch of a complement, on its side of the verb. */
  private Span extent(Sentence sentence, Token head, Token verb) {
    BitSet tokens = own(sentence, head.index(), verb);
    int first = tokens.nextSetBit(0);
    int last = tokens.length() - 1;
    if (head.index() > verb.index()) {
      return Phrases.clause(sentence, Math.max(first, verb.index() + 1), last);
    }
    first = verb.head() < 0 ? 0 : first;
    return last > verb.index()
        ? Phrases.between(sentence, first, last)
        : Phrases.between(sentence, first, Math.min(last, verb.index() - 1));
  }

  /** Returns the tokens of a clause without other speech that merely trails after it. */
  private BitSet own(Sentence sentence, int head, Token verb) {
    BitSet tokens = sentence.subtree(head);
    tokens.andNot(inside(sentence, verb, head));
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      if (i != head && trails(sentence, sentence.token(i))) {
        tokens.andNot(sentence.subtree(i));
      }
    }
    return tokens;
  }

  private static BitSet inside(Sentence sentence, Token verb, int head) {
    BitSet subtree = sentence.subtree(verb.index());
    return subtree.get(head) ? new BitSet() : subtree;
  }

  private boolean trails(Sentence sentence, Token token) {
    if (token.lemma().equals("accord") && token.relation().equals("prep")) {
      return true;
    }
    boolean afterComma = token.index() > 0 && sentence.token(token.index() - 1).text().equals(",");
    return afterComma
        && token.tag().equals("VBG")
        && token.relation().equals("advcl")
        && lexicon.cueAt(sentence, token).filter(c -> c.takes(Frame.QUOTE)).isPresent();
  }

  private Optional<Span> infinitive(Sentence sentence, Token verb, Cue cue) {
    Optional<Token> clause =
        sentence.children(verb.index(), "xcomp", "ccomp").stream()
            .filter(t -> t.index() > verb.index())
            .filter(t -> fits(sentence, t, cue))
            .findFirst();
    return clause.map(
        t -> {
          BitSet tokens = own(sentence, t.index(), verb);
          int first = tokens.nextSetBit(0);
          if (cue.takes(Frame.OBJECT_TO)) {
            first = objectStart(sentence, verb, first);
          }
          return Phrases.between(sentence, first, tokens.length() - 1);
        });
  }

  private static boolean fits(Sentence sentence, Token clause, Cue cue) {
    if (isInfinitive(sentence, clause)) {
      return cue.takes(Frame.TO) || cue.takes(Frame.OBJECT_TO);
    }
    return clause.tag().equals("VBG") && cue.takes(Frame.ING);
  }

  private static boolean isInfinitive(Sentence sentence, Token clause) {
    return sentence.children(clause.index(), "aux").stream().anyMatch(t -> t.tag().equals("TO"));
  }

  /** What a thing is called counts if the thing stands there, or if the name is quoted. */
  private static boolean hasObject(Sentence sentence, Token verb, Token name) {
    int first = sentence.subtree(name.index()).nextSetBit(0);
    return objectStart(sentence, verb, first) < first
        || !sentence.children(name.index(), "nsubj").isEmpty()
        || sentence.token(verb.index() + 1).tag().equals("``");
  }

  private static int objectStart(Sentence sentence, Token verb, int first) {
    return sentence.children(verb.index(), "dobj").stream()
        .mapToInt(t -> sentence.subtree(t.index()).nextSetBit(0))
        .filter(i -> i > verb.index() && i < first)
        .findFirst()
        .orElse(first);
  }

  private Optional<Span> predicate(Sentence sentence, Token verb, Cue cue) {
    boolean named = cue.takes(Frame.OBJECT_PREDICATE);
    return sentence.children(verb.index(), "oprd", "prep", "xcomp", "ccomp", "acomp").stream()
        .filter(t -> t.index() > verb.index())
        .filter(
            t ->
                switch (t.relation()) {
                  case "prep" ->
                      t.lemma().equals("as") && cue.takes(Frame.OBJECT_AS)
                          || CHARGE.contains(t.lemma()) && cue.takes(Frame.OBJECT_OF);
                  default -> named && !isInfinitive(sentence, t) && hasObject(sentence, verb, t);
                })
        .findFirst()
        .map(t -> withObject(sentence, verb, t))
        .or(() -> named ? quotedObject(sentence, verb) : Optional.empty());
  }

  /** In {@code called it "a crime"} parsers may take the quoted name for a part of the object. */
  private static Optional<Span> quotedObject(Sentence sentence, Token verb) {
    for (Token object : sentence.children(verb.index(), "dobj")) {
      BitSet tokens = sentence.subtree(object.index());
      boolean quoted =
          tokens.stream().anyMatch(i -> i > object.index() && isMark(sentence.token(i)));
      if (object.index() > verb.index() && quoted) {
        return Optional.of(Phrases.of(sentence, object.index()));
      }
    }
    return Optional.empty();
  }

  private static boolean isMark(Token token) {
    return token.tag().equals("``") || token.tag().equals("\'\'");
  }

  private Span withObject(Sentence sentence, Token verb, Token last) {
    BitSet tokens = own(sentence, last.index(), verb);
    return Phrases.between(
        sentence, objectStart(sentence, verb, tokens.nextSetBit(0)), tokens.length() - 1);
  }

  private Optional<Span> prepositional(Sentence sentence, Token verb, Cue cue) {
    return sentence.children(verb.index(), "prep").stream()
        .filter(t -> t.index() > verb.index() && cue.prepositions().contains(t.lemma()))
        .filter(t -> sentence.subtree(t.index()).length() > t.index() + 1)
        .findFirst()
        .map(t -> prepositional(sentence, verb, t));
  }

  private Span prepositional(Sentence sentence, Token verb, Token preposition) {
    BitSet tokens = own(sentence, preposition.index(), verb);
    int first = Math.min(preposition.index() + 1, tokens.length() - 1);
    for (Token clause : sentence.children(verb.index(), "xcomp", "prep")) {
      boolean as = clause.lemma().equals("as");
      if (clause.index() > preposition.index() && (as || clause.relation().equals("xcomp"))) {
        tokens.or(own(sentence, clause.index(), verb));
      }
    }
    return Phrases.between(sentence, first, tokens.length() - 1);
  }

  private Optional<Span> object(Sentence sentence, Token verb, Cue cue) {
    if (!cue.takes(Frame.OBJECT)) {
      return Optional.empty();
    }
    return sentence.children(verb.index(), "dobj").stream()
        .filter(t -> t.index() > verb.index())
        .findFirst()
        .map(t -> withObject(sentence, verb, t));
  }
}
