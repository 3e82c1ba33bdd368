package org.newsgraph.server.page.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.report.When;
import org.newsgraph.server.page.Links;
import org.newsgraph.server.page.Named;
import org.newsgraph.server.page.Statement;
import org.newsgraph.server.page.Statements;

/** Finds what happened to or at things, and tells it in the order of time. */
final class Happenings {

  /** So many are put in order; a query finds the others. */
  private static final int MOST = 2_000;

  private static final Map<Node, String> PARTS =
      Map.of(
          Ng.role(ParticipantRole.actor),
          "did it",
          Ng.role(ParticipantRole.target),
          "was its target",
          Ng.role(ParticipantRole.instrument),
          "was its means",
          Ng.place,
          "was its place");

  private final StoredGraph graph;
  private final Links links;

  /** The properties and things by which each happening was found. */
  private final Map<Node, Set<Triple>> found = new HashMap<>();

  Happenings(StoredGraph graph, Links links) {
    this.graph = graph;
    this.links = links;
  }

  /**
   * A happening as a row of a table.
   *
   * @param event the happening
   * @param when its time
   * @param parts what the thing that the page is about had to do with it
   * @param actors who did it
   * @param places where
   * @param statements the claims that say so
   */
  public record Row(
      Named event,
      String when,
      List<String> parts,
      List<Named> actors,
      List<Named> places,
      List<Statement> statements) {}

  /** Adds the happenings that a property leads to. */
  void find(Node property, Collection<Node> things) {
    Graph merged = graph.merged();
    for (Node thing : things) {
      if (found.size() >= MOST) {
        return;
      }
      merged.stream(Node.ANY, property, thing)
          .limit(MOST)
          .forEach(t -> found.computeIfAbsent(t.getSubject(), k -> new LinkedHashSet<>()).add(t));
    }
  }

  /** Returns whether there may be more than were found. */
  boolean isCut() {
    return found.size() >= MOST;
  }

  Set<Node> events() {
    return found.keySet();
  }

  /** Returns the happenings in the order of time. */
  List<Node> sorted() {
    Map<Node, When> times = new HashMap<>();
    found.keySet().forEach(event -> times.put(event, When.of(graph, event)));
    return times.entrySet().stream()
        .sorted(
            Map.Entry.<Node, When>comparingByValue(When.ORDER)
                .thenComparing(e -> e.getKey().getURI()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Returns a row.
   *
   * @param statements reads the claims that say so
   */
  Row row(Node event, Statements statements) {
    Set<Triple> how = found.get(event);
    return new Row(
        links.to(event),
        When.of(graph, event).toString(),
        how.stream().map(t -> PARTS.get(t.getPredicate())).distinct().sorted().toList(),
        links.all(event, Ng.role(ParticipantRole.actor)),
        links.all(event, Ng.place),
        how.stream().flatMap(this::claims).distinct().map(statements::of).toList());
  }

  /** Claims reify what they say: a triple term that is wholly known is found by its index. */
  private Stream<Node> claims(Triple said) {
    return graph.subjects(RDF.reifies.asNode(), NodeFactory.createTripleTerm(said)).stream();
  }
}
