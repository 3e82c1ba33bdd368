package org.newsgraph.extract.figure;

import java.util.Set;
import org.newsgraph.extract.figure.FigureWords.Kind;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** Tells numbers that are part of one told before: {@code 12 people, including 3 women}. */
final class Parts {

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
  private static final Set<String> WHOLES = Set.of("them", "whom", "these", "those", "which");
  private static final int CLIMB = 10;

  private Parts() {}

  /** Returns whether the number is a part, its count and what it counts being known. */
  static boolean isOne(Lexemes words, Count count, Counted counted) {
    boolean ofThem = words.is(count.to(), "of") && WHOLES.contains(words.text(count.to() + 1));
    boolean marked =
        FigureWords.is(words, count.from() - 1, Kind.PARTNER)
            || words.at(count.from() - 1).tag().equals("-LRB-");
    return ofThem || marked || belowPartner(words, counted);
  }

  /** Returns whether a number goes on a list of parts: only commas and nouns stand between. */
  static boolean isNextTo(Lexemes words, int lastEnd, Count count, Counted counted) {
    String relation = words.sentence().token(counted.token()).relation();
    for (int i = lastEnd; i < count.from(); i++) {
      if (!words.at(i).tag().matches("[,]|CC|NN.*|JJ|DT|IN")) {
        return false;
      }
    }
    return lastEnd < count.from() && !SUBJECTS.contains(relation);
  }

  /** Climbs over lists and nouns; a subject of a clause of its own is no part. */
  private static boolean belowPartner(Lexemes words, Counted counted) {
    Sentence sentence = words.sentence();
    Token here = sentence.token(counted.token());
    for (int i = 0; i < CLIMB && here != null; i++) {
      if (isPartner(here)) {
        return true;
      }
      if (here.isVerb() || SUBJECTS.contains(here.relation())) {
        return false;
      }
      here = sentence.headOf(here);
    }
    return false;
  }

  private static boolean isPartner(Token token) {
    return token.text().equalsIgnoreCase("including");
  }
}
