package org.newsgraph.server.page;

import java.util.List;
import java.util.Map;
import org.newsgraph.rdf.ExampleQuery;
import org.newsgraph.report.StoredGraph;

/** A place to write SPARQL: an editor where scripts run, a plain form where they do not. */
final class QueryPage implements AddressPage {

  /** The address of the page. */
  static final String PATH = "/query";

  private final List<ExampleQuery> examples = ExampleQuery.all();

  @Override
  public View of(StoredGraph graph, Parameters parameters) {
    ExampleQuery chosen = chosen(parameters.text("example"));
    String query = parameters.get("query").orElse(chosen.text());
    Map<String, Object> values =
        Map.of(
            "examples",
            examples,
            "chosen",
            parameters.get("query").isPresent() ? "" : chosen.name(),
            "question",
            chosen.question(),
            "query",
            query,
            PageWriter.SCRIPTED_STYLES,
            true);
    return View.of("query", "Ask in SPARQL", values);
  }

  private ExampleQuery chosen(String name) {
    return examples.stream()
        .filter(e -> name.isEmpty() || e.name().equals(name))
        .findFirst()
        .orElseThrow(() -> PageException.unknown("There is no example called “" + name + "”."));
  }
}
