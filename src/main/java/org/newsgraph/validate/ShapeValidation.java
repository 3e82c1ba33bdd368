package org.newsgraph.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;

/** Validates a graph against the shapes that ship. */
final class ShapeValidation {

  private static final String FILE = "/ontology/shapes.ttl";

  private ShapeValidation() {}

  static List<Finding> run(Graph graph) {
    return ShaclValidator.get().validate(shapes(), graph).getEntries().stream()
        .map(ShapeValidation::finding)
        .toList();
  }

  static Shapes shapes() {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = ShapeValidation.class.getResourceAsStream(FILE)) {
      RDFDataMgr.read(graph, in, Lang.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Shapes.parse(graph);
  }

  private static Finding finding(ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : entry.resultPath() + ": ";
    return new Finding(
        severity(entry.severity().level()),
        "shape",
        entry.focusNode().toString(),
        path + entry.message());
  }

  private static Severity severity(Node level) {
    return switch (level.getLocalName()) {
      case "Info" -> Severity.INFO;
      case "Warning" -> Severity.WARNING;
      default -> Severity.ERROR;
    };
  }
}
