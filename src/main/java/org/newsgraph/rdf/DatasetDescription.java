package org.newsgraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Prefixes;
import org.newsgraph.rdf.vocabulary.Sd;

/**
 * Describes all that a store holds: VoID with partitions by class and property, and DCAT. The
 * description counts itself.
 */
final class DatasetDescription {

  private static final PrefixMap PREFIXES = Prefixes.prefixMap();

  private final Iris iris;
  private final GraphBuilder graph;
  private final Node dataset;

  private DatasetDescription(Iris iris) {
    this.iris = iris;
    this.graph = new GraphBuilder(iris.graph(SharedGraph.build));
    this.dataset = iris.dataset();
  }

  /**
   * Returns the description of a store.
   *
   * @param others what the store holds but for the description
   */
  static List<Quad> of(Iris iris, Counts others) {
    Counts all = others;
    while (true) {
      List<Quad> quads = new DatasetDescription(iris).map(all);
      QuadCounter counter = new QuadCounter(iris, others);
      quads.forEach(counter::add);
      if (counter.counts().equals(all)) {
        return quads;
      }
      all = counter.counts(); // new classes and properties make new partitions, but not for long
    }
  }

  private List<Quad> map(Counts all) {
    dataset();
    counts(all);
    new ServiceDescription(iris, graph).add();
    return graph.quads();
  }

  private void dataset() {
    ServiceAddress address = new ServiceAddress(iris.base());
    graph.type(dataset, VOID.Dataset.asNode(), DCAT.Dataset.asNode(), Sd.Dataset);
    graph.text(dataset, DCTerms.title.asNode(), "newsgraph: what happened, and who says so");
    graph.text(
        dataset,
        DCTerms.description.asNode(),
        "Events, actors and places read from news documents, each statement with the words that"
            + " support it.");
    graph.add(dataset, VOID.sparqlEndpoint.asNode(), address.queries());
    graph.add(dataset, VOID.dataDump.asNode(), address.dump());
    graph.text(dataset, VOID.uriSpace.asNode(), iris.base());
    graph.add(dataset, VOID.vocabulary.asNode(), Ng.ONTOLOGY);
    for (SharedGraph shared : SharedGraph.values()) {
      Node part = iris.description("graph/" + shared.name());
      graph.add(dataset, Sd.namedGraph, part);
      graph.type(part, Sd.NamedGraph);
      graph.add(part, Sd.name, iris.graph(shared));
    }
  }

  private void counts(Counts all) {
    graph.integer(dataset, VOID.triples.asNode(), all.statements());
    graph.integer(dataset, VOID.entities.asNode(), entities(all));
    graph.integer(dataset, VOID.classes.asNode(), all.byClass().size());
    graph.integer(dataset, VOID.properties.asNode(), all.byProperty().size());
    all.byClass()
        .forEach(
            (type, things) -> {
              Node part = iris.description("class/" + name(type));
              graph.add(dataset, VOID.classPartition.asNode(), part);
              graph.add(part, VOID._class.asNode(), NodeFactory.createURI(type));
              graph.integer(part, VOID.entities.asNode(), things);
            });
    all.byProperty()
        .forEach(
            (property, statements) -> {
              Node part = iris.description("property/" + name(property));
              graph.add(dataset, VOID.propertyPartition.asNode(), part);
              graph.add(part, VOID.property.asNode(), NodeFactory.createURI(property));
              graph.integer(part, VOID.triples.asNode(), statements);
            });
  }

  /** Returns the number of things of the ontology's classes; each has one of the topmost. */
  private static long entities(Counts all) {
    return OntologyGraph.topmostClasses().stream()
        .mapToLong(type -> all.byClass().getOrDefault(type, 0L))
        .sum();
  }

  private static String name(String iri) {
    String prefixed = PREFIXES.abbreviate(iri);
    return (prefixed == null ? iri : prefixed).replaceAll("[^\\p{Alnum}]+", "-");
  }
}
