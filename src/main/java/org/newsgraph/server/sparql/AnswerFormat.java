package org.newsgraph.server.sparql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * The formats of answers, for each kind of answer the one that clients get who do not care first.
 *
 * <p>The first media type of a format is the one that it is sent with; by the others it can be
 * asked for. JSON and XML mean different formats for rows and for graphs.
 */
public enum AnswerFormat {
  /** SPARQL results in JSON. */
  JSON(ResultSetLang.RS_JSON, "json", "application/sparql-results+json", "application/json"),
  /** SPARQL results in XML. */
  XML(ResultSetLang.RS_XML, "xml", "application/sparql-results+xml", "application/xml", "text/xml"),
  /** Comma-separated values. */
  CSV(ResultSetLang.RS_CSV, "csv", "text/csv"),
  /** Tab-separated values, with RDF terms in full. */
  TSV(ResultSetLang.RS_TSV, "tsv", "text/tab-separated-values"),
  /** A table in plain text. */
  TEXT(ResultSetLang.RS_Text, "text", "text/plain"),
  /** Turtle. */
  TURTLE(RDFFormat.TURTLE_BLOCKS, false, "turtle ttl n3 text", "text/turtle"),
  /** N-Triples. */
  NTRIPLES(RDFFormat.NTRIPLES_UTF8, false, "nt ntriples", "application/n-triples", "text/plain"),
  /** TriG. */
  TRIG(RDFFormat.TRIG_BLOCKS, true, "trig", "application/trig"),
  /** N-Quads. */
  NQUADS(RDFFormat.NQUADS_UTF8, true, "nq nquads", "application/n-quads"),
  /** JSON-LD 1.1, which cannot carry triple terms. */
  JSONLD(RDFFormat.JSONLD_PRETTY, true, "jsonld json", "application/ld+json", "application/json"),
  /** RDF/XML, which cannot carry triple terms. */
  RDFXML(RDFFormat.RDFXML_PLAIN, false, "rdfxml rdf rdf+xml xml", "application/rdf+xml"),
  /** A page. */
  HTML(null, "html", "text/html", "application/xhtml+xml");

  /** What an answer is made of. */
  public enum Kind {
    /** The rows of a SELECT, or the truth of an ASK. */
    ROWS,
    /** A graph. */
    GRAPH,
    /** Named graphs; formats that hold one graph only do not fit. */
    DATASET,
    /** What is known of one thing: a graph or a page. */
    DESCRIPTION
  }

  private final Lang rows;
  private final RDFFormat graph;
  private final boolean quads;
  private final List<String> names;
  private final List<String> mediaTypes;

  AnswerFormat(Lang rows, String name, String... mediaTypes) {
    this.rows = rows;
    this.graph = null;
    this.quads = false;
    this.names = List.of(name);
    this.mediaTypes = List.of(mediaTypes);
  }

  AnswerFormat(RDFFormat graph, boolean quads, String names, String... mediaTypes) {
    this.rows = null;
    this.graph = graph;
    this.quads = quads;
    this.names = List.of(names.split(" "));
    this.mediaTypes = List.of(mediaTypes);
  }

  /**
   * Chooses the format for a request.
   *
   * @param kind what is to be sent
   * @param names values of {@code ?format=}; the first one that is known wins
   * @param accept the Accept header, or {@code null} for anything
   * @return empty if nothing on offer is acceptable
   */
  public static Optional<AnswerFormat> choose(Kind kind, List<String> names, String accept) {
    List<AnswerFormat> offer = of(kind);
    if (!names.isEmpty()) {
      return names.stream().flatMap(n -> offer.stream().filter(f -> f.isCalled(n))).findFirst();
    }
    if (accept == null || accept.isBlank()) {
      return Optional.of(offer.get(0));
    }
    MediaType match = AcceptList.match(new AcceptList(accept), mediaTypes(offer));
    return match == null
        ? Optional.empty()
        : offer.stream().filter(f -> f.mediaTypes.contains(match.getContentTypeStr())).findFirst();
  }

  private static AcceptList mediaTypes(List<AnswerFormat> formats) {
    return AcceptList.create(
        formats.stream().flatMap(f -> f.mediaTypes.stream()).toArray(String[]::new));
  }

  private static List<AnswerFormat> of(Kind kind) {
    return Arrays.stream(values()).filter(f -> f.fits(kind)).toList();
  }

  /** Returns the names and media types that answers of a kind can be asked for by, for people. */
  public static String offer(Kind kind) {
    return of(kind).stream()
        .map(f -> f.names.get(0) + " (" + f.mediaType() + ")")
        .collect(Collectors.joining(", "));
  }

  private boolean fits(Kind kind) {
    return switch (kind) {
      case ROWS -> graph == null;
      case GRAPH -> graph != null;
      case DATASET -> quads;
      case DESCRIPTION -> graph != null || this == HTML;
    };
  }

  private boolean isCalled(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return names.contains(wanted.replace("-", "")) || mediaTypes.contains(wanted);
  }

  /** Returns the media type that it is sent with. */
  public String mediaType() {
    return mediaTypes.get(0);
  }

  /** Returns the language of rows; {@code null} for a page and for graphs. */
  Lang rows() {
    return rows;
  }

  /** Returns how a graph is written; {@code null} for rows. */
  RDFFormat graph() {
    return graph;
  }

  /** Returns whether it can hold named graphs. */
  boolean holdsNamedGraphs() {
    return quads;
  }

  /** Returns whether it can carry what claims reify. */
  public boolean carriesTripleTerms() {
    return this != JSONLD && this != RDFXML;
  }
}
