package org.newsgraph.rdf;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.model.Candidate;
import org.newsgraph.model.CanonicalEntity;
import org.newsgraph.model.Story;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Wgs84;

/**
 * Maps the reference entries that the data use, with their origin, and the places that no document
 * names but that contain a named one.
 */
final class GazetteerGraph {

  private GazetteerGraph() {}

  static List<Quad> of(Iris iris, Story story) {
    return map(iris, story, key -> true).quads();
  }

  /** Returns what may differ: each place and each entry is a subject of its own. */
  static GraphPart changed(Iris iris, StoryChange change) {
    Set<String> keys =
        change.names(GazetteerGraph::containing, CanonicalEntity::key, place -> false);
    keys.addAll(change.names(GazetteerGraph::entries, GazetteerGraph::key, entry -> false));
    GraphBuilder graph = map(iris, change.after(), keys::contains);
    return GraphPart.of(graph, keys.stream().map(iris::of).collect(Collectors.toSet()));
  }

  /** Returns the places that no document names. */
  private static List<CanonicalEntity> containing(Story story) {
    return story.entities().stream().filter(e -> e.members().isEmpty()).toList();
  }

  private static List<Candidate> entries(Story story) {
    return story.entities().stream()
        .map(CanonicalEntity::reference)
        .filter(Objects::nonNull)
        .toList();
  }

  private static GraphBuilder map(Iris iris, Story story, Predicate<String> wanted) {
    GraphBuilder graph = new GraphBuilder(iris.graph(SharedGraph.gazetteer));
    EntityMapper entities = new EntityMapper(iris, graph);
    containing(story).stream().filter(e -> wanted.test(e.key())).forEach(entities::map);
    entries(story).stream().filter(c -> wanted.test(key(c))).forEach(c -> entry(iris, graph, c));
    return graph;
  }

  /** Returns the path of a reference entry's IRI below the base. */
  static String key(Candidate candidate) {
    return "reference/" + candidate.key().replace(':', '/');
  }

  private static void entry(Iris iris, GraphBuilder graph, Candidate candidate) {
    Node node = iris.of(key(candidate));
    graph.type(node, Ng.ReferenceEntry);
    graph.text(node, RDFS.label.asNode(), candidate.label());
    graph.text(node, Ng.country, candidate.country());
    graph.text(node, Ng.dataset, candidate.source());
    graph.decimal(node, Wgs84.lat, candidate.lat());
    graph.decimal(node, Wgs84.long_, candidate.lon());
    for (String other : candidate.sameAs()) {
      graph.add(node, SKOS.exactMatch.asNode(), NodeFactory.createURI(other));
    }
  }
}
