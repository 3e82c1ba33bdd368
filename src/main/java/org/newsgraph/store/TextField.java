package org.newsgraph.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Nif;

/** The fields of the text index; a text query may name any of the properties. */
public enum TextField {
  /** Names of actors, places and things, and the titles of events. */
  label(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode()),
  /** What is quoted. */
  quote(Ng.quotedText),
  /** Titles of documents. */
  title(DCTerms.title.asNode()),
  /** The text of documents. */
  text(Nif.isString);

  private final List<Node> properties;

  TextField(Node... properties) {
    this.properties = List.of(properties);
  }

  /** Returns the properties that it indexes. */
  List<Node> properties() {
    return properties;
  }
}
