package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extract.mention.Segment.Kind;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;
import org.newsgraph.reference.HeadNouns;
import org.newsgraph.reference.NameHeads;
import org.newsgraph.reference.ReferenceData;

/**
 * Names made of the name of a people, country or place and a common noun: {@code Afghan forces},
 * {@code US and NATO troops}, {@code Iranian foreign ministry}, {@code Herat provincial council},
 * {@code Shindand airbase}.
 */
final class BodyNames {

  private static final int LONGEST = 4;

  private final ReferenceData reference;
  private final NameHeads heads;

  BodyNames(ReferenceData reference) {
    this.reference = reference;
    this.heads = reference.nameHeads();
  }

  /** Returns the names of a sentence: those made with common nouns, and the other segments. */
  List<Name> read(Sentence sentence, List<Segment> segments) {
    List<Name> out = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment first = segments.get(i);
      int last = coordinated(segments, i);
      Optional<Name> body = body(sentence, first, segments.get(last));
      if (body.isEmpty()) {
        addPlain(first, out);
        continue;
      }
      if (keepsPlace(body.get(), first) || isOwned(sentence, segments.get(last))) {
        out.add(Name.of(first));
      }
      out.add(body.get());
      while (i + 1 < segments.size()
          && segments.get(i + 1).first() <= body.get().segment().last()) {
        i++;
      }
    }
    return out;
  }

  private static void addPlain(Segment segment, List<Name> out) {
    if (segment.kind() == Kind.NAME || segment.kind() == Kind.ACTOR) {
      out.add(Name.of(segment));
    }
  }

  /** A town stays a place beside its council or prison; a country is no part of its army. */
  private static boolean keepsPlace(Name body, Segment first) {
    return first.kind() == Kind.NAME
        && (body.type().orElseThrow() == EntityType.Organization
            || body.type().orElseThrow() == EntityType.Facility);
  }

  /** Returns the last segment of a list like {@code US and NATO} that begins at a segment. */
  private int coordinated(List<Segment> segments, int i) {
    int last = i;
    while (last + 1 < segments.size()
        && isBearer(segments.get(last))
        && isBearer(segments.get(last + 1))
        && segments.get(last + 1).first() == segments.get(last).last() + 2
        && segments
            .get(last)
            .sentence()
            .token(segments.get(last).last() + 1)
            .lemma()
            .equals("and")) {
      last++;
    }
    return last;
  }

  private boolean isBearer(Segment s) {
    return s.kind() == Kind.DEMONYM
        || reference.countries().byName(s.text()).isPresent()
        || (s.kind() == Kind.ACTOR && isInternational(s.text()));
  }

  private boolean isInternational(String name) {
    return reference.actors().find(name).stream().anyMatch(m -> m.actor().kind().equals("IGO"));
  }

  private Optional<Name> body(Sentence sentence, Segment first, Segment last) {
    boolean bearer = isBearer(first);
    if (!bearer && first.kind() != Kind.NAME) {
      return Optional.empty();
    }
    boolean owned = bearer && first == last && isOwned(sentence, last);
    int start = last.last() + (owned ? 2 : 1);
    int end = -1;
    int limit = Math.min(sentence.size() - 1, last.last() + LONGEST);
    for (int j = start; j <= limit && isInside(sentence, j); j++) {
      if (fits(sentence.token(j), bearer, j == start)) {
        end = j;
      }
    }
    if (end < 0 || (!bearer && first != last)) {
      return Optional.empty();
    }
    EntityType type = heads.actorOf(sentence.token(end).text()).orElseThrow();
    Segment whole = first.to(end, Kind.NAME);
    String text = owned ? people(first) + " " + Segment.text(sentence, start, end) : whole.text();
    return Optional.of(new Name(whole, text, Optional.of(type)));
  }

  /** Whether a genitive follows: {@code Russia's defence ministry} is the Russian one. */
  private static boolean isOwned(Sentence sentence, Segment bearer) {
    int next = bearer.last() + 1;
    return next < sentence.size() && sentence.token(next).tag().equals("POS");
  }

  private String people(Segment bearer) {
    return reference
        .countries()
        .byName(bearer.text())
        .flatMap(c -> c.demonyms().stream().findFirst())
        .orElse(bearer.text());
  }

  private boolean fits(Token noun, boolean bearer, boolean next) {
    Optional<EntityType> type = heads.actorOf(noun.text());
    if (type.isEmpty() || !noun.isNoun()) {
      return false;
    }
    return switch (type.get()) {
      case Facility -> !bearer;
      case Organization -> !bearer && !next;
      default -> bearer;
    };
  }

  private boolean isInside(Sentence sentence, int i) {
    Token t = sentence.token(i);
    boolean glued = t.tag().equals("HYPH") && sentence.token(i - 1).end() == t.start();
    boolean noun = t.isNoun() || t.tag().equals("JJ") || glued;
    boolean person = HeadNouns.isPeople(HeadNouns.nounOf(t)) && heads.actorOf(t.text()).isEmpty();
    return noun && !person && !reference.titles().isTitle(t.text());
  }
}
