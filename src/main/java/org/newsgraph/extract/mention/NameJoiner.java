package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.extract.mention.Segment.Kind;
import org.newsgraph.model.EntityType;
import org.newsgraph.reference.NameWords;
import org.newsgraph.reference.ReferenceData;

/** Joins neighbouring segments that are parts of one name. */
final class NameJoiner {

  private final ReferenceData reference;

  NameJoiner(ReferenceData reference) {
    this.reference = reference;
  }

  /** Returns the segments with those joined that are parts of one name. */
  List<Segment> merge(SentenceMarks marks, List<Segment> atoms) {
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
          || (left.isEmpty() && a.size() == 1 && isOpener(a.text()));
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

  private boolean isOpener(String word) {
    NameWords words = reference.nameWords();
    return words.is(NameWords.Kind.OPENER, word)
        || words.is(NameWords.Kind.DIRECTION, word)
        || words.is(NameWords.Kind.PARTICLE, word);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
