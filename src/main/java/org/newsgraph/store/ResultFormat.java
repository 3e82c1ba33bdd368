package org.newsgraph.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The formats of a query's answer. */
public enum ResultFormat {
  /** Aligned columns for people. */
  TABLE(null, null),
  /** Comma-separated values. */
  CSV(ResultSetLang.RS_CSV, null),
  /** Tab-separated values, terms as in Turtle. */
  TSV(ResultSetLang.RS_TSV, null),
  /** SPARQL 1.1 results in JSON. */
  JSON(ResultSetLang.RS_JSON, null),
  /** SPARQL 1.1 results in XML. */
  XML(ResultSetLang.RS_XML, null),
  /** Turtle. */
  TURTLE(null, RDFFormat.TURTLE_PRETTY),
  /** TriG. */
  TRIG(null, RDFFormat.TRIG_PRETTY),
  /** N-Triples. */
  NTRIPLES(null, RDFFormat.NTRIPLES_UTF8),
  /** N-Quads. */
  NQUADS(null, RDFFormat.NQUADS_UTF8),
  /** JSON-LD 1.1; it cannot carry triple terms. */
  JSONLD(null, RDFFormat.JSONLD_PRETTY);

  private final Lang rows;
  private final RDFFormat graph;

  ResultFormat(Lang rows, RDFFormat graph) {
    this.rows = rows;
    this.graph = graph;
  }

  /** Returns the format with a name as users write it, in any case. */
  public static Optional<ResultFormat> named(String name) {
    String wanted = name.toUpperCase(Locale.ROOT).replace("-", "");
    return Arrays.stream(values()).filter(f -> f.name().equals(wanted)).findFirst();
  }

  /** Returns the format for an answer when none was asked for. */
  public static ResultFormat defaultFor(Query query) {
    return query.isSelectType() || query.isAskType() ? TABLE : TURTLE;
  }

  /** Returns whether the answer of a query can be written so. */
  public boolean fits(Query query) {
    boolean isRows = query.isSelectType() || query.isAskType();
    return isRows == (graph == null);
  }

  /** Returns the language of rows; {@code null} for a table and for graphs. */
  Lang rows() {
    return rows;
  }

  /** Returns the language of graphs; {@code null} for rows. */
  RDFFormat graph() {
    return graph;
  }
}
