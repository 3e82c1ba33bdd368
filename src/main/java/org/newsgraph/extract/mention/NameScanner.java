package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.mention.Segment.Kind;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Sentence;
import org.newsgraph.reference.ReferenceData;
import org.newsgraph.reference.Titles;

/** Cuts the runs of name-like tokens of a sentence into names, titles and demonyms. */
final class NameScanner {

  private static final int LONGEST_ACTOR = 8;
  private static final Set<String> OPENERS =
      Set.of(
          "new",
          "san",
          "santa",
          "port",
          "los",
          "el",
          "saint",
          "st.",
          "st",
          "mount",
          "lake",
          "cape",
          "fort",
          "camp",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "upper",
          "lower",
          "great",
          "greater",
          "central",
          "gulf",
          "rio",
          "la",
          "las",
          "puerto",
          "villa",
          "al",
          "ab",
          "deh",
          "dar",
          "tel",
          "nova",
          "old",
          "sri");

  private final ReferenceData reference;

  NameScanner(ReferenceData reference) {
    this.reference = reference;
  }

  /** Returns the segments of a sentence in order. */
  List<Segment> scan(Sentence sentence, Set<String> known) {
    SentenceMarks marks = new SentenceMarks(sentence, reference, known);
    List<Segment> out = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (marks.isName(i)) {
        int end = marks.runEnd(i);
        out.addAll(merge(marks, atoms(marks, i, end)));
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
    for (int j = last; j > i; j--) {
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

  private List<Segment> merge(SentenceMarks marks, List<Segment> atoms) {
    List<Segment> out = new ArrayList<>();
    for (Segment atom : atoms) {
      int before = out.size() - 1;
      if (before >= 0 && joins(marks, out.get(before), atom)) {
        Segment joined = out.get(before).to(atom.last(), Kind.NAME);
        out.set(before, joined);
      } else {
        out.add(atom);
      }
    }
    return out;
  }

  private boolean joins(SentenceMarks marks, Segment a, Segment b) {
    if (a.kind() == Kind.TITLE || b.kind() == Kind.TITLE) {
      return false;
    }
    if (b.first() > a.last() + 1) {
      return joinsOver(marks, a, b);
    }
    boolean same = marks.sameName(a.last(), b.first());
    if (same || hasHead(b)) {
      return a.kind() != Kind.ACTOR || hasHead(b) || same;
    }
    boolean country = reference.countries().byName(a.text()).isPresent();
    return !country && a.kind() == Kind.NAME && b.kind() == Kind.NAME && joinsPlain(a, b);
  }

  private boolean hasHead(Segment b) {
    return reference.nameHeads().typeOf(b.lastToken().text()).isPresent();
  }

  private boolean joinsPlain(Segment a, Segment b) {
    String left = a.recognised();
    String right = b.recognised();
    boolean place = left.equals("GPE") || left.equals("LOC") || right.equals("GPE");
    if (place) {
      String text = Segment.text(a.sentence(), a.first(), b.last());
      return reference.gazetteer().contains(text)
          || (left.isEmpty() && a.size() == 1 && OPENERS.contains(lower(a.text())));
    }
    return left.isEmpty() || right.isEmpty() || left.equals(right);
  }

  private boolean joinsOver(SentenceMarks marks, Segment a, Segment b) {
    String link = lower(a.sentence().token(a.last() + 1).text());
    if (marks.sameName(a.last(), b.first())) {
      return true;
    }
    return switch (link) {
      case "of", "for", "on", "against" -> headsPhrase(a, link);
      case "&" -> true;
      default -> a.kind() == Kind.NAME && b.kind() == Kind.NAME;
    };
  }

  /** Ministry of Defense, Gulf of Mexico; but not City of London, nor Forces of Darkness. */
  private boolean headsPhrase(Segment a, String link) {
    String head = head(a);
    Optional<EntityType> type = reference.nameHeads().typeOf(head);
    boolean body =
        type.isPresent()
            && !reference.nameHeads().isGeneric(head)
            && type.get() != EntityType.Media;
    return body && (link.equals("of") || type.get() == EntityType.Organization);
  }

  /** Returns the last word before the first link of a phrase. */
  private static String head(Segment a) {
    for (int i = a.first() + 1; i <= a.last(); i++) {
      if (a.sentence().token(i).tag().equals("IN")) {
        return a.sentence().token(i - 1).text();
      }
    }
    return a.lastToken().text();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
