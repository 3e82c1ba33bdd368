package org.newsgraph.server.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.vocabulary.Prefixes;
import org.newsgraph.store.Store;

/** Stores on disk with graphs that a test writes down. */
public final class PageStore {

  private PageStore() {}

  /**
   * Makes a store.
   *
   * @param graphs TriG; the usual prefixes and the base are known
   */
  public static Store create(Path folder, String graphs) {
    Store store = Store.create(folder, Iris.DEFAULT_BASE);
    add(store, graphs);
    return store;
  }

  /** Puts further statements into the graphs of a store. */
  public static void add(Store store, String graphs) {
    String prefixes =
        Prefixes.map().entrySet().stream()
            .map(e -> "PREFIX " + e.getKey() + ": <" + e.getValue() + ">\n")
            .collect(Collectors.joining());
    DatasetGraph parsed =
        RDFParser.fromString(prefixes + graphs, Lang.TRIG).base(Iris.DEFAULT_BASE).toDatasetGraph();
    List<Quad> quads = parsed.stream().toList();
    Set<Node> names = quads.stream().map(Quad::getGraph).collect(Collectors.toSet());
    List<Quad> before =
        Txn.calculateRead(
            store.dataset(),
            () ->
                names.stream()
                    .flatMap(name -> store.dataset().stream(name, Node.ANY, Node.ANY, Node.ANY))
                    .toList());
    store.replace(names, Stream.concat(before.stream(), quads.stream()).distinct());
  }
}
