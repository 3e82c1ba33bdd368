package org.newsgraph.merge.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.merge.happening.Happenings;
import org.newsgraph.merge.happening.Telling;
import org.newsgraph.merge.text.HeadNoun;
import org.newsgraph.merge.text.Range;
import org.newsgraph.model.Disagreement;
import org.newsgraph.model.DocumentSummary;
import org.newsgraph.model.Figure;
import org.newsgraph.model.FigureRole;
import org.newsgraph.model.Span;

/**
 * Finds differing numbers of one thing: the same role and the same sort of people or things
 * counted. Parts of a total are left out.
 */
final class ValueDisagreements {

  private final Map<String, Set<Span>> parts = new HashMap<>();

  ValueDisagreements(List<DocumentSummary> documents) {
    documents.forEach(d -> parts.put(d.id(), Set.copyOf(d.parts())));
  }

  /** A number as one telling gives it. */
  private record Told(Telling telling, Figure figure) {}

  /** What a number counts: numbers of one kind may be compared. */
  private record Counted(FigureRole role, String noun, String of) implements Comparable<Counted> {
    @Override
    public int compareTo(Counted other) {
      return Comparator.comparing(Counted::role)
          .thenComparing(Counted::noun)
          .thenComparing(Counted::of)
          .compare(this, other);
    }
  }

  /** A value without its wording, so that "about 200" and "200" are one. */
  private record Value(int min, int max) implements Comparable<Value> {
    static Value of(Figure figure) {
      return new Value(
          figure.min() == null ? 0 : figure.min(),
          figure.max() == null ? Integer.MAX_VALUE : figure.max());
    }

    @Override
    public int compareTo(Value other) {
      return Comparator.comparing(Value::min).thenComparing(Value::max).compare(this, other);
    }
  }

  /** Returns the differing numbers of a happening. */
  List<Disagreement> of(Happenings.Told told) {
    Map<Counted, Map<Value, List<Told>>> values = new TreeMap<>();
    for (Telling telling : told.asserted()) {
      for (Figure figure : telling.event().figures()) {
        if (comparable(telling, figure)) {
          values
              .computeIfAbsent(counted(figure), k -> new TreeMap<>())
              .computeIfAbsent(Value.of(figure), k -> new ArrayList<>())
              .add(new Told(telling, figure));
        }
      }
    }
    List<Disagreement> out = new ArrayList<>();
    values.forEach((c, v) -> pairs(told.happening().key(), c, List.copyOf(v.values()), out));
    return out;
  }

  private boolean comparable(Telling telling, Figure figure) {
    boolean counts = figure.min() != null || figure.max() != null;
    return counts && figure.role() != FigureRole.other && !part(telling, figure);
  }

  private boolean part(Telling telling, Figure figure) {
    return parts.getOrDefault(telling.document(), Set.of()).contains(figure.words().span());
  }

  private static Counted counted(Figure figure) {
    String noun = HeadNoun.of(figure.words().text());
    boolean general = noun.isEmpty() || noun.equals(HeadNoun.PEOPLE);
    boolean prisoners = figure.role() == FigureRole.freed && noun.equals("prisoner");
    String of = figure.of() == null ? "" : figure.of().toString();
    return new Counted(figure.role(), general || prisoners ? "" : noun, of);
  }

  private static void pairs(
      String happening, Counted counted, List<List<Told>> values, List<Disagreement> out) {
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        Side first = side(values.get(i));
        Side second = side(values.get(j));
        if (first.differsFrom(second)) {
          String property =
              counted.role().name() + (counted.noun().isEmpty() ? "" : "-" + counted.noun());
          boolean compatible = range(values.get(i)).meets(range(values.get(j)));
          out.add(
              Disagreements.disagreement(
                  Disagreement.Kind.ValueDisagreement,
                  happening,
                  property,
                  first,
                  second,
                  compatible));
        }
      }
    }
  }

  private static Side side(List<Told> told) {
    return Side.of(words(told), told.stream().map(t -> t.telling().ref()).toList());
  }

  /** Returns the range of a value; it counts as approximate only if nobody tells it exactly. */
  private static Range range(List<Told> told) {
    return Range.of(exactest(told));
  }

  private static Figure exactest(List<Told> told) {
    return told.stream()
        .map(Told::figure)
        .min(Comparator.comparing(Figure::approximate))
        .orElseThrow();
  }

  private static String words(List<Told> told) {
    Figure figure = exactest(told);
    String of = figure.of() == null ? "" : " of " + figure.of();
    String about = figure.approximate() ? "about " : "";
    if (figure.max() == null) {
      return about + figure.min() + " or more" + of;
    }
    if (figure.min() == null) {
      return about + figure.max() + " or fewer" + of;
    }
    return figure.min().equals(figure.max())
        ? about + figure.min() + of
        : about + figure.min() + " to " + figure.max() + of;
  }
}
