package org.newsgraph.audit;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.rdf.Iris;
import org.newsgraph.report.StoredGraph;

/** Finds a thing by what users call it. */
final class Names {

  private final StoredGraph graph;
  private final Iris iris;

  Names(StoredGraph graph, String base) {
    this.graph = graph;
    this.iris = new Iris(base);
  }

  /**
   * Returns the thing of an IRI, of one relative to the base of the store, or of a document's path.
   *
   * @throws NewsgraphException NAME_UNKNOWN if the store knows none
   */
  Node find(String name) {
    Optional<Node> found =
        Stream.of(
                NodeFactory.createURI(name),
                NodeFactory.createURI(iris.base() + name.replaceFirst("^/", "")),
                iris.of(name),
                iris.document(Document.idOf(name)),
                iris.document(name))
            .filter(node -> Kinds.of(graph, node).isPresent())
            .findFirst();
    return found.orElseThrow(
        () ->
            new NewsgraphException(
                ErrorCode.NAME_UNKNOWN,
                printable(name),
                "the store knows no claim, event or other thing of this IRI that words stand behind"));
  }

  /** A name comes from outside: it must not move the cursor or begin a line of its own. */
  private static String printable(String name) {
    return name.replaceAll("\\p{Cntrl}", " ");
  }
}
