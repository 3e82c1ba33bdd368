package org.newsgraph.report;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.model.Modality;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Sem;

/**
 * One happening as the sources jointly tell it.
 *
 * @param iri its IRI
 * @param label short title with type, place and day
 * @param when its time
 * @param actors who did it
 * @param targets to whom or what
 * @param instruments with what
 * @param places where
 * @param numbers what was counted
 * @param partOf labels of the happenings of which it is a part
 * @param sources number of documents that assert it
 * @param independentSources number of independent origins among them
 * @param documents files of the documents that tell it
 * @param disagreements what they tell differently
 */
public record TimelineEntry(
    String iri,
    String label,
    When when,
    List<String> actors,
    List<String> targets,
    List<String> instruments,
    List<String> places,
    List<Numbers> numbers,
    List<String> partOf,
    int sources,
    int independentSources,
    List<String> documents,
    List<Dispute> disagreements) {

  static TimelineEntry of(StoredGraph graph, Node event) {
    return new TimelineEntry(
        event.getURI(),
        graph.label(event),
        When.of(graph, event),
        graph.labels(event, Ng.role(ParticipantRole.actor)),
        graph.labels(event, Ng.role(ParticipantRole.target)),
        graph.labels(event, Ng.role(ParticipantRole.instrument)),
        graph.labels(event, Ng.place),
        Numbers.of(graph, graph.values(event, Ng.figure)),
        graph.labels(event, Sem.subEventOf),
        count(graph.number(event, Ng.sourceCount)),
        count(graph.number(event, Ng.independentSourceCount)),
        documents(graph, event),
        Dispute.about(graph, event));
  }

  private static int count(Integer number) {
    return number == null ? 0 : number;
  }

  private static List<String> documents(StoredGraph graph, Node event) {
    return graph.subjects(Ng.about, event).stream()
        .filter(claim -> graph.all().contains(claim, Ng.modality, Ng.modality(Modality.asserted)))
        .flatMap(claim -> graph.values(claim, DCTerms.source.asNode()).stream())
        .flatMap(document -> graph.text(document, Ng.sourceFile).stream())
        .distinct()
        .sorted()
        .toList();
  }
}
