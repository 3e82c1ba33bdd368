package org.newsgraph.extract.event;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/**
 * Resolves a pronoun within its sentence where no entity is known for it: to the subject of a
 * clause above it ("The rebels said they would free the hostages"), if number and kind agree.
 */
final class Antecedents {

  private static final Set<String> PLURAL = Set.of("they", "them", "their", "we", "our");
  private static final Set<String> THING = Set.of("it", "its");
  private static final Set<String> PERSON = Set.of("he", "she", "him", "her", "his");

  private Antecedents() {}

  /** Returns the token that a pronoun stands for. */
  static Optional<Integer> of(Passage passage, int pronoun) {
    Sentence s = passage.sentence();
    int verb = Syntax.verbAbove(s, pronoun);
    while (verb >= 0) {
      for (Token subject : s.children(verb, "nsubj", "nsubjpass")) {
        if (subject.index() < pronoun && agrees(passage, s.token(pronoun), subject)) {
          return Optional.of(subject.index());
        }
      }
      verb = Syntax.verbAbove(s, verb);
    }
    return Optional.empty();
  }

  private static boolean agrees(Passage passage, Token pronoun, Token noun) {
    if (!noun.isNoun()) {
      return false;
    }
    String form = pronoun.lemma();
    int i = noun.index();
    boolean people = passage.isOf("people", i);
    boolean several = noun.tag().endsWith("S") || passage.isOf("force", i);
    if (PLURAL.contains(form)) {
      return several && (people || passage.typeOf(i).isPresent());
    }
    if (PERSON.contains(form)) {
      return !noun.tag().endsWith("S") && passage.isOf("person", i);
    }
    return THING.contains(form) && !noun.tag().endsWith("S") && !passage.isOf("person", i);
  }
}
