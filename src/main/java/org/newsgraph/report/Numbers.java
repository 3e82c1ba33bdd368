package org.newsgraph.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.merge.text.HeadNoun;
import org.newsgraph.model.FigureRole;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Nif;

/**
 * All numbers that sources give of one sort of people or things.
 *
 * @param role what became of them: {@code killed}, {@code freed}, …
 * @param counted head noun of what is counted; empty for people without more
 * @param least the smallest number, or {@code null} if there is no lower bound
 * @param most the largest number, or {@code null} if it is open
 * @param outOf the whole of which it is a share, or {@code null}
 * @param words the differing words, sorted
 */
public record Numbers(
    String role, String counted, Integer least, Integer most, Integer outOf, List<String> words) {

  /** Copies the list. */
  public Numbers {
    words = List.copyOf(words);
  }

  /** One number with its words. */
  private record Told(FigureRole role, Integer min, Integer max, Integer of, String words) {

    String sort() {
      return role.ordinal() + " " + noun() + " " + of;
    }

    String noun() {
      String noun = HeadNoun.of(words);
      return noun.equals(HeadNoun.PEOPLE) ? "" : noun;
    }
  }

  /** Returns the numbers among figures, grouped by what they count. */
  public static List<Numbers> of(StoredGraph graph, Collection<Node> figures) {
    TreeMap<String, List<Told>> sorts = new TreeMap<>();
    for (Node figure : figures) {
      Told told = told(graph, figure);
      sorts.computeIfAbsent(told.sort(), k -> new ArrayList<>()).add(told);
    }
    return sorts.values().stream().map(Numbers::of).toList();
  }

  private static Told told(StoredGraph graph, Node figure) {
    String role =
        graph.values(figure, Ng.figureRole).stream()
            .map(r -> r.getURI().substring(Ng.NS.length()))
            .findFirst()
            .orElse(FigureRole.other.name());
    String words =
        graph.values(figure, Ng.evidence).stream()
            .flatMap(m -> graph.text(m, Nif.anchorOf).stream())
            .findFirst()
            .orElse("");
    return new Told(
        FigureRole.valueOf(role),
        graph.number(figure, Ng.min),
        graph.number(figure, Ng.max),
        graph.number(figure, Ng.outOf),
        words);
  }

  private static Numbers of(List<Told> told) {
    Told first = told.get(0);
    boolean open = told.stream().allMatch(t -> t.max() == null);
    Integer most = open ? null : numbers(told).max(Comparator.naturalOrder()).orElse(null);
    return new Numbers(
        first.role().name(),
        first.noun(),
        told.stream().map(Told::min).filter(Objects::nonNull).min(Integer::compare).orElse(null),
        most,
        first.of(),
        told.stream().map(t -> t.words().replaceAll("\\s+", " ")).distinct().sorted().toList());
  }

  private static Stream<Integer> numbers(List<Told> told) {
    return told.stream()
        .flatMap(t -> Stream.of(t.min() == null ? 0 : t.min(), t.max() == null ? 0 : t.max()));
  }

  /** Returns role and range, with the whole of a share. */
  public String range() {
    String range;
    if (least == null) {
      range = "up to " + most;
    } else if (most == null) {
      range = least + " or more";
    } else {
      range = least.equals(most) ? least.toString() : least + " to " + most;
    }
    String whole = outOf == null ? "" : " of " + outOf;
    return role + " " + range + whole;
  }

  @Override
  public String toString() {
    return range() + " (" + String.join("; ", words) + ")";
  }
}
