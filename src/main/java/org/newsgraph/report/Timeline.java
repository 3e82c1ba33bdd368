package org.newsgraph.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.store.Store;

/** The happenings of a store in the order of time. */
public final class Timeline {

  private static final Comparator<TimelineEntry> ORDER =
      Comparator.comparing(TimelineEntry::when, When.ORDER)
          .thenComparing(TimelineEntry::label)
          .thenComparing(TimelineEntry::iri);

  private Timeline() {}

  /**
   * Which happenings are wanted; what is {@code null} does not matter.
   *
   * @param place name or IRI of a place; what lies within it belongs to it
   * @param actor name or IRI of one who acts or is acted upon
   * @param from first day
   * @param to last day
   */
  public record Filter(String place, String actor, LocalDate from, LocalDate to) {}

  /**
   * Returns the happenings that pass a filter.
   *
   * @throws NewsgraphException NAME_UNKNOWN if the store holds no such place or actor
   */
  public static List<TimelineEntry> of(Store store, Filter filter) {
    return StoredGraph.read(store, graph -> entries(graph, filter));
  }

  private static List<TimelineEntry> entries(StoredGraph graph, Filter filter) {
    Predicate<Node> wanted = there(graph, filter).and(with(graph, filter));
    return graph
        .instances(graph.merged(), Ng.Event)
        .filter(event -> When.of(graph, event).within(filter.from(), filter.to()))
        .filter(wanted)
        .map(event -> TimelineEntry.of(graph, event))
        .sorted(ORDER)
        .toList();
  }

  private static Predicate<Node> there(StoredGraph graph, Filter filter) {
    if (filter.place() == null) {
      return event -> true;
    }
    Set<Node> places = new NameIndex(graph, Ng.Place).find("--place", filter.place());
    return event ->
        Stream.concat(
                graph.values(event, Ng.place).stream(),
                graph.values(event, Ng.role(ParticipantRole.target)).stream())
            .anyMatch(place -> !Collections.disjoint(around(graph, place), places));
  }

  /** Returns a place with all that contain it. */
  private static Set<Node> around(StoredGraph graph, Node place) {
    Set<Node> seen = new HashSet<>();
    Optional<Node> next = Optional.of(place);
    while (next.isPresent() && seen.add(next.get())) {
      next = graph.values(next.get(), Ng.within).stream().findFirst();
    }
    return seen;
  }

  private static Predicate<Node> with(StoredGraph graph, Filter filter) {
    if (filter.actor() == null) {
      return event -> true;
    }
    Set<Node> actors = new NameIndex(graph, Ng.Actor).find("--actor", filter.actor());
    return event ->
        Stream.of(ParticipantRole.actor, ParticipantRole.target)
            .flatMap(role -> graph.values(event, Ng.role(role)).stream())
            .collect(Collectors.toSet())
            .stream()
            .anyMatch(actors::contains);
  }
}
