package org.newsgraph.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** The tense in which the clause of an event is told. */
enum ClauseTense {
  /** "had stormed": before what is being told. */
  PLUPERFECT,
  /** "stormed". */
  PAST,
  /** "has stormed", "is storming", "storms": up to the day of writing. */
  PRESENT,
  /** "will storm", "could storm". */
  MODAL,
  /** No finite verb tells the event. */
  NONE;

  private static final int CLIMB = 8;

  /** Relations of a verb that shares the tense of the verb above it. */
  private static final Set<String> SHARING = Set.of("conj", "xcomp", "advcl", "pcomp", "oprd");

  /** Relations of a noun whose event is told by the verb above it. */
  private static final Set<String> TOLD = Set.of("nsubj", "nsubjpass", "dobj", "attr");

  private static final Set<String> PART = Set.of("pobj", "conj", "compound", "appos");
  private static final Set<String> WITHIN = Set.of("in", "during", "with", "under", "at", "by");

  /** Returns the tense of the clause that tells what a token names. */
  static ClauseTense of(Sentence s, int anchor) {
    return verb(s, anchor).map(v -> ofVerb(s, v)).orElse(NONE);
  }

  /** Returns the finite verb that tells what a token names. */
  static Optional<Token> verb(Sentence s, int anchor) {
    int i = anchor;
    for (int steps = 0; i >= 0 && steps < CLIMB; steps++) {
      Token t = s.token(i);
      if (t.isVerb() && ofVerb(s, t) != NONE) {
        boolean tells = i == anchor || !WordClasses.has("reaction", t.lemma());
        return tells ? Optional.of(t) : Optional.empty();
      }
      i = above(s, t);
    }
    return Optional.empty();
  }

  private static ClauseTense ofVerb(Sentence s, Token verb) {
    List<Token> helpers = s.children(verb.index(), "aux", "auxpass");
    if (has(helpers, "MD")) {
      return MODAL;
    }
    if (helpers.stream().anyMatch(a -> a.text().equals("had") || a.text().equals("'d"))) {
      return PLUPERFECT;
    }
    if (has(helpers, "VBZ", "VBP") || verb.tag().equals("VBZ") || verb.tag().equals("VBP")) {
      return PRESENT;
    }
    return has(helpers, "VBD") || verb.tag().equals("VBD") ? PAST : NONE;
  }

  private static boolean has(List<Token> helpers, String... tags) {
    return helpers.stream().anyMatch(a -> List.of(tags).contains(a.tag()));
  }

  private static int above(Sentence s, Token t) {
    if (t.head() < 0) {
      return -1;
    }
    if (t.isVerb() && SHARING.contains(t.relation())) {
      return t.head();
    }
    if (t.relation().equals("prep")) {
      return WITHIN.contains(t.lemma()) ? t.head() : -1;
    }
    boolean part = PART.contains(t.relation());
    return part || TOLD.contains(t.relation()) ? t.head() : -1;
  }
}
