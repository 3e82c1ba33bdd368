package org.newsgraph.extract.citation;

import static org.newsgraph.extract.citation.CueWords.Kind.CARRIERS;
import static org.newsgraph.extract.citation.CueWords.Kind.HANDLED_BY;
import static org.newsgraph.extract.citation.CueWords.Kind.REPORTS;
import static org.newsgraph.extract.citation.CueWords.Kind.SPOKE;
import static org.newsgraph.extract.citation.CueWords.Kind.TOLD;
import static org.newsgraph.extract.citation.CueWords.Kind.WORDS;

import java.util.Set;
import org.newsgraph.model.Block;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/**
 * Tells from its place in the sentence whether a medium is cited: told, quoted, or reporting. A
 * medium that something happens to is not.
 */
final class CitedPlaces {

  private static final Set<String> MODIFIERS = Set.of("compound", "nn", "poss", "nmod", "amod");
  private static final Set<String> PREPOSITIONS =
      Set.of("to", "with", "by", "from", "in", "on", "for", "via", "through", "over");

  private final CueWords cues;

  CitedPlaces(CueWords cues) {
    this.cues = cues;
  }

  /**
   * Returns the noun that a medium's name belongs to: "agency" in "the AFP news agency", the name
   * itself if there is none.
   */
  Token carrier(Sentence sentence, Token name) {
    Token noun = name;
    Token head = sentence.headOf(noun);
    while (head != null && MODIFIERS.contains(noun.relation()) && cues.is(CARRIERS, head)) {
      noun = head;
      head = sentence.headOf(noun);
    }
    return noun;
  }

  /** Returns whether the medium that a token names is cited. */
  boolean isCited(Sentence sentence, Token name) {
    if (sentence.block().kind() == Block.Kind.DATELINE || inBrackets(sentence, name)) {
      return true;
    }
    Token noun = carrier(sentence, name);
    while (noun.relation().equals("conj") || noun.relation().equals("appos")) {
      noun = carrier(sentence, sentence.headOf(noun));
    }
    Token head = sentence.headOf(noun);
    if (head == null) {
      return false;
    }
    return switch (noun.relation()) {
      case "nsubj" -> cues.is(REPORTS, head);
      case "dobj", "iobj", "dative", "obj" -> cues.is(TOLD, head);
      case "pobj" -> afterPreposition(sentence, head);
      case "poss", "compound", "nn", "nmod" -> cues.is(WORDS, head);
      default -> false;
    };
  }

  private boolean afterPreposition(Sentence sentence, Token preposition) {
    Token governor = sentence.headOf(preposition);
    if (governor == null || !PREPOSITIONS.contains(preposition.lemma())) {
      return false;
    }
    if (preposition.lemma().equals("by")) {
      return cues.is(HANDLED_BY, governor) || cues.is(WORDS, governor);
    }
    return cues.is(SPOKE, governor) && governor.isVerb() || cues.is(WORDS, governor);
  }

  private static boolean inBrackets(Sentence sentence, Token name) {
    int before = name.index() - 1;
    while (before >= 0 && sentence.token(before).isProper()) {
      before--;
    }
    int after = name.index() + 1;
    return before >= 0
        && !abbreviates(sentence, before, name.text())
        && after < sentence.size()
        && "([".contains(sentence.token(before).text())
        && ")]/".contains(sentence.token(after).text());
  }

  /** Returns whether a bracket abbreviates the words before it, as in "Marlo Party (MP)". */
  private static boolean abbreviates(Sentence sentence, int bracket, String letters) {
    int first = bracket - letters.length();
    if (first < 0) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (int i = first; i < bracket; i++) {
      initials.append(sentence.token(i).text().charAt(0));
    }
    return initials.toString().equals(letters);
  }
}
