package org.newsgraph.store;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The formats of an export. The names are those that users write. */
public enum ExportFormat {
  /** N-Quads, sorted by code point: equal stores give equal bytes. */
  nq(RDFFormat.NQUADS_UTF8, true),
  /** TriG. */
  trig(RDFFormat.TRIG_BLOCKS, true),
  /** N-Triples of one graph, sorted by code point. */
  nt(RDFFormat.NTRIPLES_UTF8, false),
  /** Turtle of one graph. */
  turtle(RDFFormat.TURTLE_PRETTY, false),
  /** JSON-LD 1.1; it cannot carry the triple terms of claims. */
  jsonld(RDFFormat.JSONLD_PRETTY, true);

  private final RDFFormat format;
  private final boolean quads;

  ExportFormat(RDFFormat format, boolean quads) {
    this.format = format;
    this.quads = quads;
  }

  /** Returns the format with a name. */
  public static Optional<ExportFormat> named(String name) {
    return Arrays.stream(values()).filter(f -> f.name().equals(name)).findFirst();
  }

  RDFFormat format() {
    return format;
  }

  /** Returns whether it can hold several graphs. */
  boolean quads() {
    return quads;
  }
}
