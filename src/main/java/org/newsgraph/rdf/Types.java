package org.newsgraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;
import org.newsgraph.rdf.vocabulary.Ng;

/** The classes of things with their superclasses, which are asserted too. */
final class Types {

  private Types() {}

  static List<Node> of(EntityType type) {
    return switch (type) {
      case Place -> List.of(Ng.Place);
      case Facility -> List.of(Ng.type(type), Ng.Place);
      case Person, Group, ArmedForce, Government, Organization, Media ->
          List.of(Ng.type(type), Ng.Actor);
    };
  }

  static List<Node> of(EventType type) {
    return List.of(Ng.type(type), Ng.Event);
  }
}
