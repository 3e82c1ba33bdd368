package org.newsgraph.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.newsgraph.store.Store;

/** Holds what a store says of its size against what queries count. */
public final class StoredCounts {

  private static final String PREFIXES =
      """
      PREFIX void: <http://rdfs.org/ns/void#>
      PREFIX ng: <https://w3id.org/newsgraph/ontology#>
      """;

  private static final List<String> DESCRIBED =
      List.of(
          "SELECT ('all' AS ?of) ?n { ?d void:triples ?n ; void:sparqlEndpoint ?e }",
          "SELECT ('things' AS ?of) ?n { ?d void:entities ?n ; void:sparqlEndpoint ?e }",
          "SELECT ('classes' AS ?of) ?n { ?d void:classes ?n }",
          "SELECT ('properties' AS ?of) ?n { ?d void:properties ?n }",
          "SELECT ?of ?n { ?d void:classPartition [ void:class ?of ; void:entities ?n ] }",
          "SELECT ?of ?n { ?d void:propertyPartition [ void:property ?of ; void:triples ?n ] }");

  private static final List<String> COUNTED =
      List.of(
          "SELECT ('all' AS ?of) (COUNT(*) AS ?n) { ?s ?p ?o }",
          """
          SELECT ('things' AS ?of) (COUNT(DISTINCT ?s) AS ?n)
          { ?s a ?c FILTER(STRSTARTS(STR(?c), STR(ng:))) }
          """,
          "SELECT ('classes' AS ?of) (COUNT(DISTINCT ?c) AS ?n) { ?s a ?c }",
          "SELECT ('properties' AS ?of) (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }",
          "SELECT ?of (COUNT(DISTINCT ?s) AS ?n) { ?s a ?of } GROUP BY ?of",
          "SELECT ?of (COUNT(*) AS ?n) { ?s ?of ?o } GROUP BY ?of");

  private StoredCounts() {}

  /** Fails if a store's description of itself is not exact. */
  public static void assertExact(Store store) {
    for (int i = 0; i < DESCRIBED.size(); i++) {
      Map<String, Long> counted = ask(store, COUNTED.get(i));
      assertThat(counted).isNotEmpty();
      assertThat(ask(store, DESCRIBED.get(i))).isEqualTo(counted);
    }
  }

  private static Map<String, Long> ask(Store store, String query) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          Map<String, Long> out = new TreeMap<>();
          RowSet rows = QueryExec.dataset(store.dataset()).query(PREFIXES + query).select();
          rows.forEachRemaining(
              row -> {
                Number number = (Number) row.get("n").getLiteralValue();
                out.put(row.get("of").toString(), number.longValue());
              });
          return out;
        });
  }
}
