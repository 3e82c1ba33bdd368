package org.newsgraph.server.page;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.newsgraph.report.StoredGraph;

/** The page of one disagreement: all who tell the one and all who tell the other. */
final class DisagreementPage implements ResourcePage {

  private static final int MOST = 200;

  @Override
  public View of(StoredGraph graph, Node resource, Parameters parameters) {
    DisagreementView view = new DisagreementViews(graph).of(resource, MOST);
    String title = "A disagreement: " + view.about().label();
    return View.of("disagreement", title, Map.of("view", view, "iri", resource.getURI()));
  }
}
