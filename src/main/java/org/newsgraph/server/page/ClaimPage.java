package org.newsgraph.server.page;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.report.StoredGraph;

/** The page of one claim: what it says, who says it, in which words. */
final class ClaimPage implements ResourcePage {

  @Override
  public View of(StoredGraph graph, Node resource, Parameters parameters) {
    Links links = new Links(graph);
    List<Named> events = links.all(resource, Ng.about);
    String event = events.isEmpty() ? "an event" : events.get(0).label();
    String document =
        links.one(resource, DCTerms.source.asNode()).map(Named::label).orElse("a document");
    Map<String, Object> values =
        Map.of(
            "iri", resource.getURI(),
            "events", events,
            "quotations", links.all(graph.subjects(Ng.states, resource)),
            "evidence", links.evidence(resource),
            "statement", new Statements(graph).of(resource));
    return View.of("claim", event + ", as told by " + document, values);
  }
}
