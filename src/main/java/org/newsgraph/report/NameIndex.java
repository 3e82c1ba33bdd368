package org.newsgraph.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.merge.text.NameFolding;
import org.newsgraph.merge.text.Similarity;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.rdf.Iris;

/** All names of the actors or places of a store; case, diacritics and punctuation do not count. */
final class NameIndex {

  private static final int MOST_SUGGESTIONS = 3;
  private static final int FARTHEST = 3;

  private final Iris iris;
  private final Set<Node> things = new HashSet<>();
  private final Map<String, Set<Node>> bearers = new TreeMap<>();
  private final Map<String, String> written = new TreeMap<>();

  /**
   * Makes an index.
   *
   * @param type class of the things
   */
  NameIndex(StoredGraph graph, Node type) {
    this.iris = graph.iris();
    graph.instances(graph.all(), type).forEach(thing -> add(graph, thing));
  }

  private void add(StoredGraph graph, Node thing) {
    things.add(thing);
    Stream.of(SKOS.prefLabel, SKOS.altLabel)
        .flatMap(p -> graph.values(thing, p.asNode()).stream())
        .map(Node::getLiteralLexicalForm)
        .forEach(
            name -> {
              String folded = NameFolding.plain(name);
              bearers.computeIfAbsent(folded, k -> new HashSet<>()).add(thing);
              written.putIfAbsent(folded, name);
            });
  }

  /**
   * Returns the things of a name or IRI.
   *
   * @param option where the name was given, for the error
   * @throws NewsgraphException NAME_UNKNOWN with the nearest names if nothing is named so
   */
  Set<Node> find(String option, String name) {
    Set<Node> found = bearers.get(NameFolding.plain(name));
    if (found != null) {
      return found;
    }
    if (name.contains("/") && things.contains(StoredGraph.node(iris, name))) {
      return Set.of(StoredGraph.node(iris, name));
    }
    List<String> near = nearest(name);
    String hint = near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    throw new NewsgraphException(
        ErrorCode.NAME_UNKNOWN, option, "the store knows nothing of the name " + name + hint);
  }

  private List<String> nearest(String name) {
    String folded = NameFolding.plain(name);
    Comparator<String> byDistance =
        Comparator.comparingInt(known -> Similarity.distance(folded, known, FARTHEST));
    Set<String> near =
        bearers.keySet().stream()
            .filter(known -> near(folded, known))
            .collect(Collectors.toCollection(TreeSet::new));
    return near.stream()
        .sorted(byDistance.thenComparing(Comparator.naturalOrder()))
        .limit(MOST_SUGGESTIONS)
        .map(written::get)
        .toList();
  }

  private static boolean near(String one, String two) {
    int shorter = Math.min(one.length(), two.length());
    boolean part = shorter >= FARTHEST && (one.contains(two) || two.contains(one));
    return part || Similarity.distance(one, two, FARTHEST) <= Math.min(FARTHEST, shorter / 2);
  }
}
