package org.newsgraph.store;

import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/** Guards the formats that cannot carry the triple terms of RDF 1.2. */
final class TripleTerms {

  private TripleTerms() {}

  static void requireNoneFor(Lang lang, DatasetGraph data) {
    boolean cannot = lang.equals(Lang.JSONLD) || lang.equals(Lang.RDFXML);
    if (cannot && data.stream().anyMatch(q -> q.getObject().isTripleTerm())) {
      throw new NewsgraphException(
          ErrorCode.USAGE,
          lang.getName(),
          "this format cannot carry what claims reify (triple terms); use Turtle, TriG or N-Quads");
    }
  }
}
