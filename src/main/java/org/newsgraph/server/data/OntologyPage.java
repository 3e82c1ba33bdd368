package org.newsgraph.server.data;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.rdf.OntologyGraph;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.server.page.AddressPage;
import org.newsgraph.server.page.Parameters;
import org.newsgraph.server.page.View;

/** The documentation of the ontology, made from the ontology itself. */
public final class OntologyPage implements AddressPage {

  /**
   * The terms of one sort.
   *
   * @param name the sort, in the plural
   * @param terms its terms, sorted
   */
  public record Section(String name, List<OntologyTerm> terms) {}

  /** Made when somebody looks at it first: a server must start fast. */
  private static final class Sections {
    static final List<Section> ALL = sections(OntologyGraph.load());
  }

  private static List<Section> sections(Graph ontology) {
    Node[] values =
        ontology.stream(Node.ANY, RDF.Nodes.type, OWL2.Class.asNode())
            .map(t -> t.getSubject())
            .toArray(Node[]::new);
    return List.of(
        new Section("Classes", OntologyTerm.of(ontology, OWL2.Class.asNode())),
        new Section(
            "Properties between things", OntologyTerm.of(ontology, OWL2.ObjectProperty.asNode())),
        new Section(
            "Properties with values",
            OntologyTerm.of(
                ontology, OWL2.DatatypeProperty.asNode(), OWL2.AnnotationProperty.asNode())),
        new Section("Individuals", OntologyTerm.of(ontology, values)));
  }

  @Override
  public View of(StoredGraph graph, Parameters parameters) {
    return View.of(
        "ontology",
        "The newsgraph ontology",
        Map.of("sections", Sections.ALL, "namespace", Ng.NS, "iri", Ng.ONTOLOGY.getURI()));
  }
}
