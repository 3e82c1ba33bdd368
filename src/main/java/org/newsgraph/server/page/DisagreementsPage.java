package org.newsgraph.server.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.model.Disagreement;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.report.StoredGraph;

/** Where the sources disagree, kind by kind. */
final class DisagreementsPage implements AddressPage {

  /** The address of the page. */
  static final String PATH = "/disagreements";

  private static final int PAGE = 20;

  /**
   * A kind of disagreement.
   *
   * @param name what it is called
   * @param address the page with those of this kind
   * @param total how many there are
   * @param isShown whether the page shows those of this kind
   */
  record Kind(String name, String address, int total, boolean isShown) {}

  @Override
  public View of(StoredGraph graph, Parameters parameters) {
    Optional<Disagreement.Kind> wanted = parameters.get("kind").map(DisagreementsPage::kind);
    List<Kind> kinds = new ArrayList<>();
    List<Node> shown = new ArrayList<>();
    for (Disagreement.Kind kind : Disagreement.Kind.values()) {
      List<Node> all = all(graph, kind);
      boolean isShown = wanted.isEmpty() || wanted.get() == kind;
      if (isShown) {
        shown.addAll(all);
      }
      String address = PATH + Paging.query(Map.of("kind", kind.name()));
      if (!all.isEmpty()) {
        kinds.add(new Kind(DisagreementViews.name(kind), address, all.size(), isShown));
      }
    }
    Paging paging = Paging.of(PATH, parameters, shown.size(), PAGE);
    DisagreementViews views = new DisagreementViews(graph);
    Map<String, Object> values =
        Map.of(
            "kinds", kinds,
            "isOneKind", wanted.isPresent(),
            "all", PATH,
            "paging", paging,
            "disagreements", paging.part(shown, PAGE).stream().map(views::of).toList());
    return View.of("disagreements", "Where the sources disagree", values);
  }

  private static Disagreement.Kind kind(String name) {
    return Arrays.stream(Disagreement.Kind.values())
        .filter(k -> k.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> PageException.wrong("There is no kind of disagreement called “" + name + "”."));
  }

  /** Returns the disagreements of a kind in the order of their IRIs, which begin with the event. */
  private static List<Node> all(StoredGraph graph, Disagreement.Kind kind) {
    return graph.merged().stream(Node.ANY, Ng.kind, DisagreementViews.node(kind))
        .map(Triple::getSubject)
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }
}
