package org.newsgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.model.CanonicalEntity;
import org.newsgraph.model.Office;
import org.newsgraph.rdf.vocabulary.Geo;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Wgs84;

/** Writes canonical actors and places: types, names, offices, where they lie. */
final class EntityMapper {

  private final Iris iris;
  private final GraphBuilder graph;

  EntityMapper(Iris iris, GraphBuilder graph) {
    this.iris = iris;
    this.graph = graph;
  }

  void map(CanonicalEntity entity) {
    Node node = iris.of(entity.key());
    graph.type(node, Types.of(entity.type()));
    graph.text(node, SKOS.prefLabel.asNode(), entity.label());
    entity.altLabels().forEach(label -> graph.text(node, SKOS.altLabel.asNode(), label));
    entity.offices().forEach(office -> office(node, office));
    position(node, entity);
    for (String other : entity.exactMatch()) {
      graph.add(node, SKOS.exactMatch.asNode(), NodeFactory.createURI(other));
    }
    if (entity.reference() != null) {
      graph.add(node, Ng.reference, iris.of(GazetteerGraph.key(entity.reference())));
    }
  }

  private void office(Node person, Office office) {
    graph.text(person, Ng.office, office.title());
    if (office.of() != null) {
      graph.add(person, Ng.officeOf, iris.of(office.of()));
    }
  }

  private void position(Node place, CanonicalEntity entity) {
    if (entity.within() != null) {
      graph.add(place, Ng.within, iris.of(entity.within()));
    }
    if (entity.lat() != null && entity.lon() != null) {
      graph.decimal(place, Wgs84.lat, entity.lat());
      graph.decimal(place, Wgs84.long_, entity.lon());
      graph.add(place, Geo.asWKT, Literals.point(entity.lat(), entity.lon()));
    }
  }
}
