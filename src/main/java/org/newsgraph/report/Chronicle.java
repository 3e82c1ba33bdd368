package org.newsgraph.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.rdf.vocabulary.Ng;

/**
 * All happenings of one state of a store in the order of time, with what they are found by. It is
 * read in a few scans and needs no store afterwards, so that it can be kept while the store stays
 * as it is.
 */
public final class Chronicle {

  private static final Comparator<Dated> ORDER =
      Comparator.comparing(Dated::when, When.ORDER)
          .thenComparing(Dated::label)
          .thenComparing(dated -> dated.event().getURI());

  private final List<Dated> events;
  private final Map<Node, Set<Node>> places;
  private final Map<Node, Set<Node>> actors;
  private final NameIndex placeNames;
  private final NameIndex actorNames;

  /**
   * A happening with its time.
   *
   * @param event the happening
   * @param when its time
   * @param label its title
   */
  public record Dated(Node event, When when, String label) {}

  private Chronicle(StoredGraph graph) {
    Graph merged = graph.merged();
    Map<Node, String> days = texts(merged, Ng.date);
    Map<Node, String> earliest = texts(merged, Ng.earliest);
    Map<Node, String> latest = texts(merged, Ng.latest);
    Map<Node, String> labels = texts(merged, SKOS.prefLabel.asNode());
    this.events =
        graph
            .instances(merged, Ng.Event)
            .map(
                e ->
                    new Dated(
                        e,
                        new When(days.get(e), earliest.get(e), latest.get(e)),
                        labels.getOrDefault(e, graph.name(e))))
            .sorted(ORDER)
            .toList();
    Map<Node, Set<Node>> actor = values(merged, Ng.role(ParticipantRole.actor));
    Map<Node, Set<Node>> target = values(merged, Ng.role(ParticipantRole.target));
    this.actors = joined(actor, target);
    this.places = joined(values(merged, Ng.place), target);
    Map<Node, Set<Node>> within = values(graph.all(), Ng.within);
    this.places.replaceAll((event, some) -> around(some, within));
    this.placeNames = new NameIndex(graph, Ng.Place);
    this.actorNames = new NameIndex(graph, Ng.Actor);
  }

  /** Reads the happenings within the caller's transaction. */
  public static Chronicle of(StoredGraph graph) {
    return new Chronicle(graph);
  }

  private static Map<Node, String> texts(Graph graph, Node property) {
    Map<Node, String> out = new HashMap<>();
    graph.stream(Node.ANY, property, Node.ANY)
        .forEach(
            t ->
                // of several the first in the order of the alphabet, whatever the order of the
                // store
                out.merge(
                    t.getSubject(),
                    t.getObject().getLiteralLexicalForm(),
                    (one, two) -> one.compareTo(two) <= 0 ? one : two));
    return out;
  }

  private static Map<Node, Set<Node>> values(Graph graph, Node property) {
    Map<Node, Set<Node>> out = new HashMap<>();
    graph.stream(Node.ANY, property, Node.ANY)
        .forEach(t -> out.computeIfAbsent(t.getSubject(), k -> new HashSet<>()).add(t.getObject()));
    return out;
  }

  private static Map<Node, Set<Node>> joined(Map<Node, Set<Node>> one, Map<Node, Set<Node>> two) {
    Map<Node, Set<Node>> out = new HashMap<>();
    one.forEach((event, nodes) -> out.put(event, new HashSet<>(nodes)));
    two.forEach((event, nodes) -> out.computeIfAbsent(event, k -> new HashSet<>()).addAll(nodes));
    return out;
  }

  /** Returns places with all that contain them. */
  private static Set<Node> around(Set<Node> places, Map<Node, Set<Node>> within) {
    Set<Node> seen = new HashSet<>();
    for (Node place : places) {
      Node next = place;
      while (next != null && seen.add(next)) {
        next =
            within.getOrDefault(next, Set.of()).stream()
                .min(Comparator.comparing(Node::toString))
                .orElse(null);
      }
    }
    return seen;
  }

  /** Returns all happenings in the order of time; those without a time come last. */
  public List<Dated> events() {
    return events;
  }

  /**
   * Returns the happenings that pass a filter, in the order of time.
   *
   * @throws org.newsgraph.model.NewsgraphException NAME_UNKNOWN if there is no such place or actor
   */
  public List<Dated> find(Timeline.Filter filter) {
    Set<Node> there = filter.place() == null ? null : placeNames.find("--place", filter.place());
    Set<Node> with = filter.actor() == null ? null : actorNames.find("--actor", filter.actor());
    return events.stream()
        .filter(e -> e.when().within(filter.from(), filter.to()))
        .filter(e -> there == null || meets(places.get(e.event()), there))
        .filter(e -> with == null || meets(actors.get(e.event()), with))
        .toList();
  }

  private static boolean meets(Set<Node> some, Set<Node> wanted) {
    return some != null && some.stream().anyMatch(wanted::contains);
  }
}
