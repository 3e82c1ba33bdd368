package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.extract.mention.Segment.Kind;
import org.newsgraph.model.Sentence;
import org.newsgraph.reference.ReferenceData;
import org.newsgraph.reference.Titles;

/** Cuts the runs of name-like tokens of a sentence into names, titles and demonyms. */
final class NameScanner {

  private static final int LONGEST_ACTOR = 8;
  private static final int LONGEST_PLACE = 15;

  private final ReferenceData reference;
  private final NameJoiner joiner;

  NameScanner(ReferenceData reference) {
    this.reference = reference;
    this.joiner = new NameJoiner(reference);
  }

  /** Returns the segments of a sentence in order. */
  List<Segment> scan(Sentence sentence, Set<String> known) {
    SentenceMarks marks = new SentenceMarks(sentence, reference, known);
    List<Segment> out = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (marks.isName(i)) {
        int end = marks.runEnd(i);
        out.addAll(joiner.merge(marks, atoms(marks, i, end)));
        i = end;
      }
    }
    return out;
  }

  private List<Segment> atoms(SentenceMarks marks, int first, int last) {
    List<Segment> out = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      if (marks.isName(i)) {
        Segment atom = atom(marks, i, last);
        out.add(atom);
        i = atom.last();
      }
    }
    return out;
  }

  private Segment atom(SentenceMarks marks, int i, int last) {
    Segment one = new Segment(marks.sentence(), i, i, Kind.NAME);
    int actor = actorEnd(marks, i, last);
    if (actor >= i) {
      return one.to(actor, Kind.ACTOR);
    }
    int place = placeEnd(marks, i, last);
    if (place > i) {
      return one.to(place, Kind.NAME);
    }
    int title = titleEnd(marks, i, last);
    if (title >= i) {
      return one.to(title, Kind.TITLE);
    }
    if (reference.countries().isDemonym(one.text())
        && reference.countries().byName(one.text()).isEmpty()) {
      return one.to(i, Kind.DEMONYM);
    }
    return one;
  }

  private int actorEnd(SentenceMarks marks, int i, int last) {
    Sentence s = marks.sentence();
    for (int j = Math.min(s.size() - 1, i + LONGEST_ACTOR - 1); j >= i; j--) {
      boolean whole = j <= last || SentenceMarks.isCapital(s.token(j).text());
      if (whole && isActor(s, i, j)) {
        return j;
      }
    }
    return -1;
  }

  private boolean isActor(Sentence s, int i, int j) {
    String text = Segment.text(s, i, j);
    boolean sure = reference.actors().find(text).stream().anyMatch(m -> !m.ambiguous());
    boolean capital = SentenceMarks.isCapital(s.token(j).text());
    boolean country = reference.countries().byName(text).isPresent();
    return sure && capital && !country && !(i == j && reference.isGivenName(text));
  }

  /** A name of several words that the gazetteer knows wins over the title it may begin with. */
  private int placeEnd(SentenceMarks marks, int i, int last) {
    Sentence s = marks.sentence();
    for (int j = Math.min(last, i + LONGEST_PLACE - 1); j > i; j--) {
      if (isPerson(s, i) || !marks.isName(j)) {
        continue;
      }
      boolean whole = j == last || !marks.isName(j + 1) || startsName(s, j + 1);
      if (whole && reference.gazetteer().contains(Segment.text(s, i, j))) {
        return j;
      }
    }
    return -1;
  }

  private boolean isPerson(Sentence s, int i) {
    return s.token(i).name().endsWith("PERSON") || reference.isGivenName(s.token(i).text());
  }

  private boolean startsName(Sentence s, int i) {
    String name = s.token(i).name();
    return name.startsWith("B-")
        || name.startsWith("U-")
        || reference.titles().isTitle(s.token(i).text());
  }

  private int titleEnd(SentenceMarks marks, int i, int last) {
    Sentence s = marks.sentence();
    int end = -1;
    for (int j = i; j <= last && marks.isName(j); j++) {
      String word = s.token(j).text();
      if (reference.titles().isTitle(word) && isFree(s, j)) {
        end = j;
      } else if (!reference.titles().is(Titles.Kind.MODIFIER, word) || !isFree(s, j)) {
        break;
      }
    }
    return end;
  }

  /** Whether the recogniser leaves a word outside of names, or puts it before a person's. */
  private static boolean isFree(Sentence s, int i) {
    String name = s.token(i).name();
    return !SentenceMarks.isRecognised(s.token(i))
        || name.equals("B-PERSON")
        || name.equals("U-ORG")
        || name.equals("U-PERSON");
  }
}
