package org.newsgraph.extract.mention;

import java.util.Locale;
import java.util.Optional;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;
import org.newsgraph.reference.HeadNouns;
import org.newsgraph.reference.NameWords;
import org.newsgraph.reference.ReferenceData;

/** What the words around a name say about what it names. */
final class NameContext {

  private final ReferenceData reference;
  private final NameWords words;

  NameContext(ReferenceData reference) {
    this.reference = reference;
    this.words = reference.nameWords();
  }

  /** Returns what the recogniser says of a name. */
  static Votes recognised(Segment name) {
    Votes votes = new Votes();
    switch (name.recognised()) {
      case "PERSON" -> votes.add(EntityType.Person, 1);
      case "ORG" -> votes.add(EntityType.Organization, 1);
      case "GPE" -> votes.add(EntityType.Place, 1.1);
      case "LOC" -> votes.add(EntityType.Place, 0.9);
      case "FAC" -> votes.add(EntityType.Facility, 0.9);
      default -> {}
    }
    return votes;
  }

  /** Returns the votes of the words around a name. */
  Votes around(Segment name) {
    Votes votes = new Votes();
    before(name, votes);
    after(name, votes);
    tree(name, votes);
    return votes;
  }

  private void before(Segment name, Votes votes) {
    Sentence s = name.sentence();
    int i = name.first() - 1;
    if (i >= 0 && s.token(i).lemma().equals("the")) {
      i--;
    }
    if (i < 0) {
      return;
    }
    String word = s.token(i).text().toLowerCase(Locale.ROOT);
    if (words.is(NameWords.Kind.INSIDE, word)) {
      votes.add(EntityType.Place, reference.gazetteer().contains(name.text()) ? 1.4 : 0.8);
    } else if (words.is(NameWords.Kind.TOWARDS, word)) {
      votes.add(EntityType.Place, 0.3);
    } else if (words.is(NameWords.Kind.DIRECTION, word)) {
      votes.add(EntityType.Place, 1.2);
    } else if (reference.titles().isTitle(word) && i == name.first() - 1) {
      votes.add(EntityType.Person, 3);
    } else if (word.equals("of") && i > 0 && isPlaceNoun(s.token(i - 1))) {
      votes.add(EntityType.Place, 3);
    }
  }

  private static boolean isPlaceNoun(Token t) {
    return HeadNouns.typeOf(t).filter(x -> x == EntityType.Place).isPresent();
  }

  private void after(Segment name, Votes votes) {
    Sentence s = name.sentence();
    int i = name.last() + 1;
    if (i >= s.size()) {
      return;
    }
    Token next = s.token(i);
    Optional<EntityType> noun = next.isNoun() ? HeadNouns.typeOf(next) : Optional.empty();
    if (noun.isPresent() && !SentenceMarks.isCapital(next.text())) {
      nounVotes(noun.get(), votes);
    }
    if (next.tag().equals("POS") && i + 1 < s.size() && isBelonging(s, i + 1)) {
      votes.add(EntityType.Place, 0.8);
    }
    if (next.text().equals(",") && i + 2 < s.size()) {
      age(s.token(i + 1), s.token(i + 2), votes);
    }
    if (next.text().equals(",") && i + 1 < s.size() && isUnit(s.token(i + 1).text())) {
      votes.add(EntityType.Place, reference.gazetteer().contains(name.text()) ? 1.5 : 0.5);
    }
  }

  private boolean isUnit(String word) {
    return SentenceMarks.isCapital(word)
        && (reference.countries().byName(word).isPresent()
            || reference.gazetteer().isAbbreviation(word)
            || reference.gazetteer().isAbbreviation(word + "."));
  }

  private boolean isBelonging(Sentence s, int i) {
    return words.is(NameWords.Kind.BELONGING, s.token(i).lemma())
        || (i + 1 < s.size() && words.is(NameWords.Kind.BELONGING, s.token(i + 1).lemma()));
  }

  private static void nounVotes(EntityType noun, Votes votes) {
    switch (noun) {
      case Place -> votes.add(EntityType.Place, 3);
      case Group -> votes.add(EntityType.Group, 2);
      case Facility -> votes.add(EntityType.Place, 0.3);
      default -> {}
    }
  }

  /** Names are followed by ages: {@code Ana Ruiz, 34, said}. */
  private static void age(Token number, Token end, Votes votes) {
    boolean small = number.text().matches("[1-9][0-9]?");
    if (small && (end.text().equals(",") || end.text().equals("."))) {
      votes.add(EntityType.Person, 3);
    }
  }

  private void tree(Segment name, Votes votes) {
    Sentence s = name.sentence();
    Token head = s.token(s.headOf(name.span()));
    for (Token child : s.children(head.index())) {
      if (child.relation().equals("appos") && !SentenceMarks.isCapital(child.text())) {
        HeadNouns.typeOf(child).ifPresent(t -> votes.add(t, 2.5));
      }
      if (child.relation().equals("relcl")) {
        relative(s, child, votes);
      }
    }
    Token governor = s.headOf(head);
    if (governor == null) {
      return;
    }
    if (head.relation().equals("appos") && !SentenceMarks.isCapital(governor.text())) {
      HeadNouns.typeOf(governor).ifPresent(t -> votes.add(t, 2));
    }
    if (head.relation().equals("nsubj")) {
      subject(s, governor, votes);
    }
  }

  private static void relative(Sentence s, Token verb, Votes votes) {
    for (Token t : s.children(verb.index())) {
      if (t.lemma().equals("who")) {
        votes.add(EntityType.Person, 1.2);
      } else if (t.lemma().equals("where")) {
        votes.add(EntityType.Place, 1.2);
      }
    }
  }

  private void subject(Sentence s, Token verb, Votes votes) {
    if (words.is(NameWords.Kind.SAYING, verb.lemma())) {
      votes.add(EntityType.Person, 0.5);
    }
    if (verb.lemma().equals("be")) {
      s.children(verb.index(), "attr").stream()
          .filter(t -> !SentenceMarks.isCapital(t.text()))
          .forEach(t -> HeadNouns.typeOf(t).ifPresent(x -> votes.add(x, 2)));
    }
  }
}
