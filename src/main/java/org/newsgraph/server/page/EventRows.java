package org.newsgraph.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.report.Chronicle;
import org.newsgraph.report.Numbers;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.report.When;

/** Reads events for lists of them. */
final class EventRows {

  /** So many names of a sort are shown in a row. */
  private static final int NAMES = 4;

  private final StoredGraph graph;
  private final Links links;

  EventRows(StoredGraph graph) {
    this.graph = graph;
    this.links = new Links(graph);
  }

  EventRow of(Node event) {
    return new EventRow(
        links.to(event),
        When.of(graph, event).toString(),
        few(event, Ng.role(ParticipantRole.actor)),
        few(event, Ng.place),
        Numbers.of(graph, graph.values(event, Ng.figure)).stream().map(Numbers::range).toList(),
        number(event, Ng.sourceCount),
        number(event, Ng.independentSourceCount),
        (int) graph.merged().stream(Node.ANY, Ng.about, event).count());
  }

  private List<Named> few(Node event, Node property) {
    return links.all(graph.values(event, property).stream().limit(NAMES).toList());
  }

  private int number(Node event, Node property) {
    Integer number = graph.number(event, property);
    return number == null ? 0 : number;
  }

  /** Returns events that are in the order of time, grouped by their time. */
  List<EventRow.Day> byDay(List<Chronicle.Dated> events) {
    Map<String, List<EventRow>> days = new LinkedHashMap<>();
    for (Chronicle.Dated dated : events) {
      String when = dated.when().toString();
      days.computeIfAbsent(when, k -> new ArrayList<>()).add(of(dated.event()));
    }
    return days.entrySet().stream()
        .map(day -> new EventRow.Day(day.getKey(), day.getValue()))
        .toList();
  }
}
