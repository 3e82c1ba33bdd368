package org.newsgraph.merge.happening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.newsgraph.merge.identity.EntityIndex;
import org.newsgraph.merge.text.UnionFind;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Span;
import org.newsgraph.model.TextReuse;
import org.newsgraph.model.Words;

/**
 * Joins happenings that two documents tell with the very same words, because one has them from the
 * other: what little the words say of day and place is then no reason for doubt.
 */
final class CopyJoiner {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final EntityIndex index;
  private final List<Profile> happenings;
  private final UnionFind joined;
  private final Map<String, List<Member>> byDocument = new HashMap<>();

  /** A telling and the happening that it was taken for. */
  private record Member(Telling telling, int happening) {}

  /** The word of a shared stretch that tells an event. */
  private record Place(int stretch, long word, EventType type) {}

  CopyJoiner(List<Profile> happenings, EntityIndex index) {
    this.index = index;
    this.happenings = new ArrayList<>(happenings);
    this.joined = new UnionFind(happenings.size());
    for (int i = 0; i < happenings.size(); i++) {
      for (Telling telling : happenings.get(i).tellings()) {
        byDocument
            .computeIfAbsent(telling.document(), k -> new ArrayList<>())
            .add(new Member(telling, i));
      }
    }
  }

  /** Returns the happenings after joining, in their order. */
  List<Profile> join(List<TextReuse> reuse) {
    for (TextReuse one : reuse) {
      Map<Place, Integer> told = places(one.document(), one.spans());
      Map<Place, Integer> copied = places(one.other(), one.otherSpans());
      byDocument.getOrDefault(one.document(), List.of()).stream()
          .flatMap(m -> places(m, one.spans()).stream())
          .filter(copied::containsKey)
          .forEach(place -> join(told.get(place), copied.get(place)));
    }
    List<Profile> out = new ArrayList<>();
    for (int i = 0; i < happenings.size(); i++) {
      if (joined.find(i) == i) {
        out.add(happenings.get(i));
      }
    }
    return out;
  }

  private Map<Place, Integer> places(String document, List<Words> stretches) {
    Map<Place, Integer> out = new HashMap<>();
    for (Member member : byDocument.getOrDefault(document, List.of())) {
      places(member, stretches).forEach(p -> out.putIfAbsent(p, member.happening()));
    }
    return out;
  }

  /**
   * Returns where in the shared stretches a telling has its trigger: in one of them, or in none.
   */
  private static List<Place> places(Member member, List<Words> stretches) {
    Span trigger = member.telling().event().trigger().span();
    for (int i = 0; i < stretches.size(); i++) {
      Words stretch = stretches.get(i);
      if (stretch.span().covers(trigger)) {
        String before = stretch.text().substring(0, trigger.start() - stretch.start());
        long word = WORD.matcher(before).results().count();
        return List.of(new Place(i, word, member.telling().event().type()));
      }
    }
    return List.of();
  }

  private void join(int one, int two) {
    int a = joined.find(one);
    int b = joined.find(two);
    if (a == b || !fit(happenings.get(a), happenings.get(b))) {
      return;
    }
    int root = joined.union(a, b);
    happenings.get(root).absorb(happenings.get(root == a ? b : a));
  }

  /** A reprint of a later day may give the same words another day: that is no copied telling. */
  private boolean fit(Profile one, Profile two) {
    DayRelation day = DayRelation.of(one, two);
    return Collections.disjoint(one.documents(), two.documents())
        && one.asserted() == two.asserted()
        && Types.fit(one.type(), two.type())
        && day != DayRelation.CONFLICT
        && day != DayRelation.NEAR
        && PlaceRelation.of(one, two, index) != PlaceRelation.CONFLICT;
  }
}
