package org.newsgraph.server.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.report.Chronicle;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.report.Timeline;

/** What happened in the order of time, of a place, of an actor, between two days. */
final class TimelinePage implements AddressPage {

  /** The address of the page. */
  static final String PATH = "/timeline";

  private static final int PAGE = 50;

  private final Remembered<Chronicle> chronicle;

  TimelinePage(Remembered<Chronicle> chronicle) {
    this.chronicle = chronicle;
  }

  @Override
  public View of(StoredGraph graph, Parameters parameters) {
    Optional<LocalDate> from = parameters.day("from");
    Optional<LocalDate> to = parameters.day("to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw PageException.wrong("The last day lies before the first.");
    }
    Timeline.Filter filter =
        new Timeline.Filter(
            parameters.get("place").orElse(null),
            parameters.get("actor").orElse(null),
            from.orElse(null),
            to.orElse(null));
    List<Chronicle.Dated> found = find(graph, filter);
    Paging paging = Paging.of(PATH, parameters, found.size(), PAGE);
    EventRows rows = new EventRows(graph);
    Map<String, Object> values = new HashMap<>();
    values.put("days", rows.byDay(paging.part(found, PAGE)));
    values.put("paging", paging);
    values.put("place", shown(graph, filter.place()));
    values.put("actor", shown(graph, filter.actor()));
    values.put("from", parameters.text("from"));
    values.put("to", parameters.text("to"));
    return View.of("timeline", "Timeline", values);
  }

  private List<Chronicle.Dated> find(StoredGraph graph, Timeline.Filter filter) {
    try {
      return chronicle.of(graph).find(filter);
    } catch (NewsgraphException e) {
      String message = e.getMessage();
      throw PageException.unknown(
          Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".");
    }
  }

  /** An IRI comes from a link and is shown as users know the thing. */
  private static String shown(StoredGraph graph, String name) {
    if (name == null) {
      return "";
    }
    boolean isIri = name.contains("/") && graph.is(graph.node(name), Ng.Actor);
    return isIri ? graph.label(graph.node(name)) : name;
  }
}
