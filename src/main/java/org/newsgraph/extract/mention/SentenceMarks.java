package org.newsgraph.extract.mention;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;
import org.newsgraph.reference.HeadNouns;
import org.newsgraph.reference.NameWords;
import org.newsgraph.reference.ReferenceData;

/** Which tokens of a sentence may belong to names. */
final class SentenceMarks {

  /** Types of the recogniser that are of interest. */
  static final Set<String> NAMES = Set.of("PERSON", "ORG", "GPE", "LOC", "FAC", "NORP");

  private static final Set<String> FUNCTIONS = Set.of("DT", "PRP", "PRP$", "IN", "MD", "CC");
  private static final Set<String> LINKS = Set.of("of", "for", "on", "against");
  private static final int LEAST_WORDS = 4;
  private static final int LONGEST_IN_TITLE = 3;
  private static final int LONGEST_ACTOR = 5;

  private final Sentence sentence;
  private final ReferenceData reference;
  private final NameWords words;
  private final Set<String> known;
  private final boolean titleCase;
  private final BitSet listed = new BitSet();

  /**
   * Marks a sentence.
   *
   * @param known words of names that the rest of the document has, for headlines in title case
   */
  SentenceMarks(Sentence sentence, ReferenceData reference, Set<String> known) {
    this.sentence = sentence;
    this.reference = reference;
    this.words = reference.nameWords();
    this.known = known;
    this.titleCase = isTitleCase(sentence);
    markListed();
  }

  /** The words of a listed actor are its name, though each may be too plain to be one alone. */
  private void markListed() {
    for (int i = 0; i < sentence.size(); i++) {
      int longest = Math.min(sentence.size(), i + LONGEST_ACTOR);
      for (int j = i + 1; j < longest && isCapital(sentence.token(j).text()); j++) {
        boolean capital = isCapital(sentence.token(i).text());
        if (capital && isSure(Segment.text(sentence, i, j))) {
          listed.set(i, j + 1);
        }
      }
    }
  }

  private boolean isSure(String name) {
    return reference.actors().find(name).stream().anyMatch(m -> !m.ambiguous());
  }

  /** Returns whether nearly all words are capitalised, as in headlines. */
  static boolean isTitleCase(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    for (Token t : sentence.tokens()) {
      if (t.isVerb() && !isCapital(t.text()) && !t.tag().equals("VBG")) {
        return false;
      }
      if (t.text().length() > 3 && Character.isLetter(t.text().charAt(0))) {
        words++;
        capitals += Character.isUpperCase(t.text().charAt(0)) ? 1 : 0;
      }
    }
    return words >= LEAST_WORDS && capitals * 5 >= words * 4;
  }

  Sentence sentence() {
    return sentence;
  }

  /** Returns whether a token looks like part of a name. */
  boolean isName(int i) {
    Token t = sentence.token(i);
    boolean recognised = isRecognised(t);
    boolean stop = reference.isStop(t.text()) && (!recognised || t.name().endsWith("NORP"));
    boolean function = reference.isStop(t.text()) && FUNCTIONS.contains(t.tag());
    if (!isWord(t) || function || isAdjective(t) || (stop && !opensPlace(i) && !listed.get(i))) {
      return isHyphenated(i);
    }
    if (!isCapital(t.text())) {
      return recognised && isHyphenated(i);
    }
    if (titleCase) {
      return known.contains(t.text().toLowerCase(Locale.ROOT)) || (recognised && isShort(i));
    }
    return recognised
        || opensPlace(i)
        || listed.get(i)
        || (t.isProper() && isUnmarked(t) && !isLoneNoun(i));
  }

  /** In a headline in title case the recogniser takes half sentences for names. */
  private boolean isShort(int i) {
    int first = i;
    while (first > 0 && sameName(first - 1, first)) {
      first--;
    }
    int last = i;
    while (last + 1 < sentence.size() && sameName(last, last + 1)) {
      last++;
    }
    return last - first < LONGEST_IN_TITLE;
  }

  /** Adjectives of faiths and parties name nobody; those of peoples are cut out later. */
  private boolean isAdjective(Token t) {
    boolean believer = t.name().endsWith("NORP") && t.tag().equals("JJ");
    return believer
        && !reference.countries().isDemonym(t.text())
        && reference.actors().find(t.text()).isEmpty();
  }

  /** Whether an adjective begins the name of a place: {@code South Africa}, {@code NEW YORK}. */
  private boolean opensPlace(int i) {
    Token t = sentence.token(i);
    boolean next = i + 1 < sentence.size() && isCapital(sentence.token(i + 1).text());
    return next
        && isCapital(t.text())
        && (words.is(NameWords.Kind.OPENER, t.text())
            || words.is(NameWords.Kind.DIRECTION, t.text()))
        && reference.gazetteer().contains(Segment.text(sentence, i, i + 1));
  }

  /** A capitalised common noun at the start of a sentence is no name. */
  private boolean isLoneNoun(int i) {
    Token t = sentence.token(i);
    boolean next = i + 1 < sentence.size() && isCapital(sentence.token(i + 1).text());
    return i == 0
        && !next
        && HeadNouns.typeOf(t).isPresent()
        && !t.text().equals(t.text().toUpperCase(Locale.ROOT));
  }

  /** The lower-case article of {@code al-Qaeda} belongs to the name, whatever its length. */
  private boolean isHyphenated(int i) {
    return i + 2 < sentence.size()
        && words.is(NameWords.Kind.ARTICLE, sentence.token(i).text())
        && sentence.token(i + 1).text().equals("-")
        && sentence.token(i).end() == sentence.token(i + 1).start()
        && isCapital(sentence.token(i + 2).text());
  }

  private static boolean isWord(Token t) {
    char c = t.text().charAt(0);
    return (Character.isLetterOrDigit(c) || c == '\'')
        && t.text().chars().anyMatch(Character::isLetter)
        && !t.tag().equals("POS")
        && !t.text().contains("://")
        && !t.text().contains("@")
        && !t.text().startsWith("pic.twitter");
  }

  static boolean isCapital(String text) {
    return text.chars().anyMatch(Character::isUpperCase);
  }

  static boolean isRecognised(Token t) {
    return t.name().length() > 2 && NAMES.contains(t.name().substring(2));
  }

  private static boolean isUnmarked(Token t) {
    return t.name().equals("O")
        || isRecognised(t)
        || t.name().endsWith("PRODUCT")
        || t.name().endsWith("LAW")
        || t.name().endsWith("WORK_OF_ART");
  }

  /** Returns whether two tokens were recognised as parts of one name. */
  boolean sameName(int i, int j) {
    for (int k = i + 1; k <= j; k++) {
      String name = sentence.token(k).name();
      if (!(name.startsWith("I-") || name.startsWith("L-")) || !isRecognised(sentence.token(k))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the last token of the run of name tokens and links that starts at a token. */
  int runEnd(int start) {
    int end = start;
    for (int next = next(end); next > end; next = next(end)) {
      end = next;
    }
    return end;
  }

  private int next(int i) {
    if (i + 1 >= sentence.size()) {
      return i;
    }
    if (isName(i + 1)) {
      return i + 1;
    }
    int j = i + 2;
    if (j >= sentence.size()) {
      return i;
    }
    String link = sentence.token(i + 1).text().toLowerCase(Locale.ROOT);
    if (LINKS.contains(link) && sentence.token(j).text().equalsIgnoreCase("the")) {
      j++;
    }
    boolean name = j < sentence.size() && isName(j);
    return name && joins(i, j, link) ? j : i;
  }

  private boolean joins(int i, int j, String link) {
    boolean glued =
        sentence.token(i).end() == sentence.token(i + 1).start()
            && sentence.token(i + 1).end() == sentence.token(j).start();
    return (link.equals("-") && glued)
        || link.equals("&")
        || LINKS.contains(link)
        || words.is(NameWords.Kind.PARTICLE, link)
        || (link.startsWith("'") && words.is(NameWords.Kind.OWNER, sentence.token(i).text()))
        || (sameName(i, j) && !isDivider(link));
  }

  /** A spaced dash, a slash, a comma or a bracket ends a name, whatever the recogniser says. */
  private static boolean isDivider(String link) {
    return !Character.isLetter(link.charAt(0)) && !link.equals("'s") && !link.equals("'");
  }
}
