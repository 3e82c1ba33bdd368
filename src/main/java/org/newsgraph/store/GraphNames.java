package org.newsgraph.store;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIs;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/**
 * The graphs that statements made elsewhere come into: their own, or for those in none the one that
 * was named.
 */
public final class GraphNames {

  private final Node whenNone;

  private GraphNames(Node whenNone) {
    this.whenNone = whenNone;
  }

  /**
   * Makes the rule.
   *
   * @param iri graph for the statements that are in none, absolute or relative to the base
   * @param base of the store's IRIs
   * @throws NewsgraphException USAGE if it is no IRI that a graph can have
   */
  public static GraphNames of(Optional<String> iri, String base) {
    return new GraphNames(iri.map(i -> named(i, base)).orElse(null));
  }

  private static Node named(String iri, String base) {
    String whole = iri.contains(":") ? iri : base + iri;
    Node graph = NodeFactory.createURI(whole);
    if (!IRIs.check(whole) || !canHold(graph)) {
      throw new NewsgraphException(ErrorCode.USAGE, "--graph", "no IRI of a graph: " + iri);
    }
    return graph;
  }

  /** Returns whether a name is that of a graph of its own, not one by which Jena means others. */
  public static boolean canHold(Node graph) {
    return graph != null && !Quad.isDefaultGraph(graph) && !Quad.isUnionGraph(graph);
  }

  /**
   * Returns a statement in its graph.
   *
   * @param file where it comes from
   * @throws NewsgraphException USAGE if it has none and none was named, DATA_INVALID if one of its
   *     IRIs is relative, which the formats by line do not forbid the parser
   */
  Quad place(Quad quad, String file) {
    requireAbsolute(quad, file);
    if (!quad.isDefaultGraph()) {
      if (!canHold(quad.getGraph())) {
        throw new NewsgraphException(
            ErrorCode.DATA_INVALID, file, "<" + quad.getGraph() + "> is the name of no graph");
      }
      return quad;
    }
    if (whenNone == null) {
      throw new NewsgraphException(
          ErrorCode.USAGE, file, "holds statements in no graph; name one for them with --graph");
    }
    return Quad.create(whenNone, quad.asTriple());
  }

  /**
   * Makes sure that all IRIs of a quad are absolute, those within triple terms too.
   *
   * @param file where it comes from
   * @throws NewsgraphException DATA_INVALID with the IRI that is not
   */
  private static void requireAbsolute(Quad quad, String file) {
    requireAbsolute(quad.asTriple(), file);
    if (!quad.isDefaultGraph()) {
      requireAbsolute(quad.getGraph(), file);
    }
  }

  private static void requireAbsolute(Triple triple, String file) {
    requireAbsolute(triple.getSubject(), file);
    requireAbsolute(triple.getPredicate(), file);
    requireAbsolute(triple.getObject(), file);
  }

  private static void requireAbsolute(Node node, String file) {
    if (node.isURI() && node.getURI().indexOf(':') < 1) {
      throw new NewsgraphException(
          ErrorCode.DATA_INVALID, file, "<" + node.getURI() + "> is no absolute IRI");
    }
    if (node.isTripleTerm()) {
      requireAbsolute(node.getTriple(), file);
    }
  }
}
