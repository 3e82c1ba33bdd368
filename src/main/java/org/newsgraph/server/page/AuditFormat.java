package org.newsgraph.server.page;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/** The formats of an audit, the preferred one first. */
enum AuditFormat {
  json("application/json"),
  html("text/html"),
  text("text/plain");

  private static final AcceptList OFFER =
      AcceptList.create(Arrays.stream(values()).map(f -> f.mediaType).toArray(String[]::new));

  private final String mediaType;

  AuditFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  /**
   * Chooses the format for a request.
   *
   * @param parameter value of {@code ?format=}, or {@code null}; it wins
   * @param accept the Accept header, or {@code null} for anything
   * @return empty if nothing on offer is acceptable
   */
  static Optional<AuditFormat> choose(String parameter, String accept) {
    if (parameter != null) {
      return Arrays.stream(values())
          .filter(f -> f.name().equals(parameter) || f.mediaType.equals(parameter))
          .findFirst();
    }
    if (accept == null || accept.isBlank()) {
      return Optional.of(json);
    }
    MediaType match = AcceptList.match(new AcceptList(accept), OFFER);
    return Arrays.stream(values())
        .filter(f -> match != null && f.mediaType.equals(match.getContentTypeStr()))
        .findFirst();
  }
}
