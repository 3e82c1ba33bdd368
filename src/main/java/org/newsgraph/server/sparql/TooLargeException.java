package org.newsgraph.server.sparql;

/** A graph is too large for a format that must be made in memory. */
public final class TooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooLargeException(AnswerFormat format) {
    super(
        "more than %,d statements are not written as %s: ask for turtle, nt, trig or nq"
            .formatted(GraphWriter.IN_MEMORY, format.mediaType()));
  }
}
