package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

/** What a build leaves of itself in the graph. */
class BuildGraphTest {

  private static final String PREFIXES =
      """
      BASE <http://localhost:3030/>
      PREFIX ng: <https://w3id.org/newsgraph/ontology#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX schema: <https://schema.org/>
      PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      """;

  @Test
  void aBuildIsRecorded() {
    Instant start = Instant.parse("2031-05-04T01:02:03Z");
    BuildRecord record =
        new BuildRecord(
            "1.0",
            "cafe",
            start,
            start.plusSeconds(5),
            List.of(
                new BuildRecord.DocumentOutcome(
                    "second.txt", BuildRecord.DocumentOutcome.Status.stored, "second", null),
                new BuildRecord.DocumentOutcome(
                    "x y.bin", BuildRecord.DocumentOutcome.Status.failed, null, "not text")));
    DatasetGraph build = DatasetGraphFactory.create();
    new RdfMapper(new Iris(Iris.DEFAULT_BASE)).build(record, Counts.NONE).forEach(build::add);
    String query =
        PREFIXES
            + """
            ASK { GRAPH <graph/build> { ?b a ng:Build ; ng:version "1.0" ; ng:outcome ?o .
              ?o ng:status "failed" ; ng:message "not text" .
              <doc/second> prov:wasGeneratedBy ?b } }
            """;
    assertThat(QueryExec.dataset(build).query(query).ask()).isTrue();
  }
}
