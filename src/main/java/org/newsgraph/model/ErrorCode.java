package org.newsgraph.model;

/**
 * What can go wrong, each with the exit code of the command line. Each code is a heading of
 * docs/errors.md.
 */
public enum ErrorCode {
  /** A path does not exist or cannot be read. */
  SOURCE_UNREADABLE(1),
  /** A document is empty. */
  SOURCE_EMPTY(1),
  /** A document is not text. */
  SOURCE_BINARY(1),
  /** The bytes are not valid in the encoding. */
  SOURCE_ENCODING(1),
  /** A document is larger than the limit. */
  SOURCE_TOO_LARGE(1),
  /** A file or a record is not well-formed in its format. */
  SOURCE_INVALID(1),
  /** A sidecar is not the JSON that it should be. */
  SIDECAR_INVALID(1),
  /** Two documents would have the same IRI. */
  DOCUMENT_CLASH(1),
  /** A stage failed on a document. */
  DOCUMENT_FAILED(1),
  /** A line of extractions made elsewhere is broken, or made by another version of the program. */
  EXTRACTION_INVALID(1),
  /** The command line is wrong. */
  USAGE(2),
  /** A query cannot be parsed. */
  QUERY_SYNTAX(3),
  /** There is no store, or it cannot be read. */
  STORE_MISSING(4),
  /** Another process holds the store. */
  STORE_LOCKED(4),
  /** The store failed. */
  STORE_FAILED(4),
  /** The port is in use. */
  PORT_IN_USE(5),
  /** A server did not answer as it should. */
  SERVER_FAILED(5),
  /** Reference data or a configuration file is wrong. */
  DATA_INVALID(6),
  /** The graph breaks its shapes or checks. */
  GRAPH_INVALID(7),
  /** A name that the store does not hold. */
  NAME_UNKNOWN(8);

  private final int exitCode;

  ErrorCode(int exitCode) {
    this.exitCode = exitCode;
  }

  /** Returns the exit code of a command that ends with this error. */
  public int exitCode() {
    return exitCode;
  }

  /** Returns whether the error is of one document, so that the others can go on. */
  public boolean concernsOneDocument() {
    return exitCode == 1;
  }
}
