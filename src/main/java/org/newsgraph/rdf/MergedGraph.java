package org.newsgraph.rdf;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.model.CanonicalEntity;
import org.newsgraph.model.Disagreement;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventTime;
import org.newsgraph.model.Happening;
import org.newsgraph.model.Ref;
import org.newsgraph.model.Story;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Sem;

/**
 * Maps what the sources jointly say: the statements of the asserted claims, the actors and places
 * that documents tell, and where the sources disagree.
 */
final class MergedGraph {

  private final Iris iris;
  private final Story story;
  private final Tellings tellings;
  private final GraphBuilder graph;

  private MergedGraph(Iris iris, Story story, Tellings tellings) {
    this.iris = iris;
    this.story = story;
    this.tellings = tellings;
    this.graph = new GraphBuilder(iris.graph(SharedGraph.merged));
  }

  /** Returns the graph, made thing by thing as the stream is consumed. */
  static Stream<Quad> of(Iris iris, Story story, Tellings tellings) {
    Supplier<MergedGraph> one = () -> new MergedGraph(iris, story, tellings);
    return Stream.of(
            told(story).stream().map(e -> one.get().entity(e)),
            asserted(story).stream().map(h -> one.get().happening(h)),
            story.disagreements().stream().map(d -> one.get().disagreement(d)))
        .flatMap(graphs -> graphs)
        .flatMap(graph -> graph.quads().stream());
  }

  /** Returns what may differ: each thing is a subject of its own. */
  static GraphPart changed(Iris iris, StoryChange change, Tellings tellings) {
    Set<String> keys = change.names(MergedGraph::told, CanonicalEntity::key, entity -> false);
    keys.addAll(
        change.names(MergedGraph::asserted, Happening::key, h -> change.touchesAny(h.asserted())));
    keys.addAll(
        change.names(
            Story::disagreements,
            Disagreement::key,
            d -> change.touchesAny(d.firstTellings()) || change.touchesAny(d.secondTellings())));
    GraphBuilder graph = new MergedGraph(iris, change.after(), tellings).map(keys::contains);
    return GraphPart.of(graph, keys.stream().map(iris::of).collect(Collectors.toSet()));
  }

  /** Returns the actors and places that documents tell. */
  private static List<CanonicalEntity> told(Story story) {
    return story.entities().stream().filter(e -> !e.members().isEmpty()).toList();
  }

  private static List<Happening> asserted(Story story) {
    return story.happenings().stream().filter(h -> !h.asserted().isEmpty()).toList();
  }

  private GraphBuilder map(Predicate<String> wanted) {
    told(story).stream().filter(e -> wanted.test(e.key())).forEach(this::entity);
    asserted(story).stream().filter(h -> wanted.test(h.key())).forEach(this::happening);
    story.disagreements().stream().filter(d -> wanted.test(d.key())).forEach(this::disagreement);
    return graph;
  }

  private GraphBuilder entity(CanonicalEntity entity) {
    new EntityMapper(iris, graph).map(entity);
    return graph;
  }

  private GraphBuilder happening(Happening happening) {
    Node node = iris.of(happening.key());
    for (Ref ref : happening.asserted()) {
      Event event = tellings.event(ref);
      graph.type(node, Types.of(event.type()));
      EventStatements.facts(tellings.nodes(ref), event).forEach(graph::add);
    }
    EventTime time = new EventTime(happening.day(), happening.earliest(), happening.latest(), null);
    EventStatements.times(node, time).forEach(graph::add);
    graph.text(node, SKOS.prefLabel.asNode(), happening.label());
    graph.integer(node, Ng.sourceCount, happening.sources());
    graph.integer(node, Ng.independentSourceCount, happening.independentSources());
    if (happening.subEventOf() != null) {
      graph.add(node, Sem.subEventOf, iris.of(happening.subEventOf()));
    }
    return graph;
  }

  private GraphBuilder disagreement(Disagreement disagreement) {
    Node node = iris.of(disagreement.key());
    graph.type(node, Ng.Disagreement);
    graph.add(node, Ng.kind, Ng.kind(disagreement.kind()));
    graph.add(node, Ng.about, iris.of(disagreement.about()));
    graph.text(node, Ng.differsIn, disagreement.property());
    graph.text(node, Ng.firstValue, disagreement.first());
    graph.text(node, Ng.secondValue, disagreement.second());
    graph.flag(node, Ng.compatible, disagreement.compatible());
    graph.text(node, RDFS.comment.asNode(), comment(disagreement));
    side(node, Ng.firstSide, disagreement.firstTellings());
    side(node, Ng.secondSide, disagreement.secondTellings());
    return graph;
  }

  private void side(Node disagreement, Node property, List<Ref> refs) {
    for (Ref ref : refs) {
      Node telling = tellings.claimOrQuotation(ref);
      graph.add(disagreement, Ng.between, telling);
      graph.add(disagreement, property, telling);
    }
  }

  private static String comment(Disagreement disagreement) {
    String ends = disagreement.compatible() ? "both can hold" : "both cannot hold";
    return "%s: %s against %s; %s"
        .formatted(disagreement.property(), disagreement.first(), disagreement.second(), ends);
  }
}
