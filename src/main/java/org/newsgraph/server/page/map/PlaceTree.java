package org.newsgraph.server.page.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.report.StoredGraph;

/** Which places lie within which. Each is looked up once. */
public final class PlaceTree {

  private final StoredGraph graph;
  private final Map<Node, List<Node>> containing = new HashMap<>();

  /** Reads a graph within the caller's transaction. */
  public PlaceTree(StoredGraph graph) {
    this.graph = graph;
  }

  /** Returns the places that contain a place, the nearest first, without the place itself. */
  public List<Node> around(Node place) {
    return containing.computeIfAbsent(place, this::climb);
  }

  private List<Node> climb(Node place) {
    Set<Node> seen = new LinkedHashSet<>();
    Node at = place;
    while (at != null && seen.add(at)) {
      at = graph.values(at, Ng.within).stream().findFirst().orElse(null);
    }
    seen.remove(place);
    return List.copyOf(seen);
  }

  /** Returns whether a place is another or lies within it. */
  public boolean isWithin(Node place, Node other) {
    return place.equals(other) || around(place).contains(other);
  }

  /**
   * Returns a place and those within it, the nearest first.
   *
   * @param most so many are enough
   */
  public Set<Node> inside(Node place, int most) {
    Set<Node> found = new LinkedHashSet<>(List.of(place));
    Deque<Node> open = new ArrayDeque<>(found);
    while (!open.isEmpty() && found.size() < most) {
      for (Node part : graph.subjects(Ng.within, open.poll())) {
        if (found.add(part)) {
          open.add(part);
        }
      }
    }
    return found;
  }
}
