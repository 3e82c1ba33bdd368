package org.newsgraph.server.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.newsgraph.rdf.ExampleQuery;
import org.newsgraph.rdf.vocabulary.Sd;
import org.newsgraph.report.StoredGraph;

/** How much there is of everything, as the last build counted it, and where machines find it. */
final class DatasetPage implements ResourcePage {

  private static final Comparator<Part> MOST_FIRST =
      Comparator.comparing(Part::number, Comparator.reverseOrder()).thenComparing(Part::iri);

  private final List<ExampleQuery> examples = ExampleQuery.all();

  /**
   * The things of a class, or the statements with a property.
   *
   * @param term the class or property
   * @param iri its IRI
   * @param number how many
   */
  record Part(Named term, String iri, int number) {}

  /** A number of the whole. */
  record Total(String name, int number) {}

  @Override
  public View of(StoredGraph graph, Node dataset, Parameters parameters) {
    Links links = new Links(graph);
    Map<String, Object> values = new HashMap<>();
    values.put("iri", dataset.getURI());
    values.put("description", text(graph, dataset, DCTerms.description.asNode()));
    values.put("modified", minute(text(graph, dataset, DCTerms.modified.asNode())));
    values.put("totals", totals(graph, dataset));
    values.put(
        "classes",
        parts(graph, links, dataset, VOID.classPartition.asNode(), VOID._class.asNode()));
    values.put(
        "properties",
        parts(graph, links, dataset, VOID.propertyPartition.asNode(), VOID.property.asNode()));
    values.put(
        "graphs",
        graph.values(dataset, Sd.namedGraph).stream()
            .flatMap(part -> links.all(part, Sd.name).stream())
            .toList());
    values.put("examples", examples);
    return View.of("dataset", links.to(dataset).label(), values);
  }

  private static String text(StoredGraph graph, Node subject, Node property) {
    return graph.text(subject, property).orElse("");
  }

  /** Returns a time without what is less than a minute. */
  private static String minute(String time) {
    return time.replaceFirst("T(\\d\\d:\\d\\d).*Z$", " $1 UTC");
  }

  private static List<Total> totals(StoredGraph graph, Node dataset) {
    return Stream.of(VOID.triples, VOID.entities, VOID.classes, VOID.properties)
        .flatMap(
            property ->
                Stream.ofNullable(graph.number(dataset, property.asNode()))
                    .map(number -> new Total(property.getLocalName(), number)))
        .toList();
  }

  private static List<Part> parts(
      StoredGraph graph, Links links, Node dataset, Node partition, Node of) {
    Node count =
        partition.equals(VOID.classPartition.asNode())
            ? VOID.entities.asNode()
            : VOID.triples.asNode();
    return graph.values(dataset, partition).stream()
        .flatMap(
            part -> graph.values(part, of).stream().map(t -> part(graph, links, part, t, count)))
        .sorted(MOST_FIRST)
        .toList();
  }

  private static Part part(StoredGraph graph, Links links, Node part, Node term, Node count) {
    Integer number = graph.number(part, count);
    return new Part(links.to(term), term.getURI(), number == null ? 0 : number);
  }
}
