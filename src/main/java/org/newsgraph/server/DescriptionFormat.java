package org.newsgraph.server;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.RDFFormat;

/** The formats in which an IRI answers, best first. */
enum DescriptionFormat {
  TURTLE("text/turtle", RDFFormat.TURTLE_PRETTY, true),
  NTRIPLES("application/n-triples", RDFFormat.NTRIPLES_UTF8, true),
  JSONLD("application/ld+json", RDFFormat.JSONLD_PRETTY, false),
  HTML("text/html", null, true);

  private static final AcceptList OFFER =
      AcceptList.create(
          Arrays.stream(values())
              .map(f -> f.mediaType)
              .collect(Collectors.toList())
              .toArray(String[]::new));

  private final String mediaType;
  private final RDFFormat graph;
  private final boolean tripleTerms;

  DescriptionFormat(String mediaType, RDFFormat graph, boolean tripleTerms) {
    this.mediaType = mediaType;
    this.graph = graph;
    this.tripleTerms = tripleTerms;
  }

  /**
   * Chooses the format for a request.
   *
   * @param parameter value of {@code ?format=}, or {@code null}; it wins
   * @param accept the Accept header, or {@code null} for anything
   * @return empty if nothing on offer is acceptable
   */
  static Optional<DescriptionFormat> choose(String parameter, String accept) {
    if (parameter != null) {
      String wanted = parameter.toUpperCase(Locale.ROOT).replace("-", "");
      return Arrays.stream(values())
          .filter(f -> f.name().equals(wanted) || f.mediaType.equals(parameter))
          .findFirst();
    }
    if (accept == null || accept.isBlank()) {
      return Optional.of(TURTLE);
    }
    MediaType match = AcceptList.match(new AcceptList(accept), OFFER);
    return Arrays.stream(values())
        .filter(f -> match != null && f.mediaType.equals(match.getContentTypeStr()))
        .findFirst();
  }

  String mediaType() {
    return mediaType;
  }

  /** Returns how a graph is written; {@code null} for a page. */
  RDFFormat graph() {
    return graph;
  }

  /** Returns whether it can carry what claims reify. */
  boolean carriesTripleTerms() {
    return tripleTerms;
  }
}
