package org.newsgraph.rdf;

import java.util.List;
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
    GraphBuilder graph = new GraphBuilder(iris.graph(SharedGraph.gazetteer));
    EntityMapper entities = new EntityMapper(iris, graph);
    for (CanonicalEntity entity : story.entities()) {
      if (entity.members().isEmpty()) {
        entities.map(entity);
      }
      if (entity.reference() != null) {
        entry(iris, graph, entity.reference());
      }
    }
    return graph.quads();
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
