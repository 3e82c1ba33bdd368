package org.newsgraph.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.audit.Audit;
import org.newsgraph.audit.Auditor;
import org.newsgraph.audit.Question;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.report.StoredGraph;

/** Follows what an IRI names to the bytes of the source files, for people. */
final class AuditPage implements AddressPage {

  /** The address of the page. */
  static final String PATH = "/audit";

  /** So many tellings are audited at once. */
  static final int MOST = 50;

  private final Auditor auditor;

  AuditPage(Auditor auditor) {
    this.auditor = auditor;
  }

  @Override
  public boolean answers(HttpServletRequest request) {
    return AuditFormat.choose(request.getParameter("format"), request.getHeader("Accept"))
        .filter(AuditFormat.html::equals)
        .isPresent();
  }

  /** Returns what a request asks for; empty if it names nothing. */
  static Optional<Question> question(Parameters parameters) {
    return parameters
        .get("iri")
        .map(iri -> new Question(iri, parameters.get("property"), parameters.get("value")));
  }

  /** Returns how many tellings lie before the page that a request asks for. */
  static int from(Parameters parameters) {
    return (parameters.page() - 1) * MOST;
  }

  @Override
  public View of(StoredGraph graph, Parameters parameters) {
    Map<String, Object> values = new HashMap<>();
    values.put("asked", parameters.text("iri"));
    values.put("readsFiles", auditor.readsFiles());
    Optional<Question> question = question(parameters);
    if (question.isEmpty()) {
      return View.of("audit-form", "Audit", values);
    }
    try {
      Audit audit = auditor.audit(question.get(), from(parameters), MOST);
      Links links = new Links(graph);
      values.putAll(new AuditView(iri -> links.address(NodeFactory.createURI(iri))).values(audit));
      values.put("paging", Paging.of(PATH, parameters, audit.total(), MOST));
      return View.of("audit", "Audit of " + audit.label(), values);
    } catch (NewsgraphException e) {
      throw PageException.unknown(e.place() + ": " + e.getMessage() + ".");
    }
  }
}
