package org.newsgraph.cli;

import org.newsgraph.nlp.ClearNlpAnnotator;
import org.newsgraph.nlp.ModelCache;
import org.newsgraph.pipeline.Converter;
import org.newsgraph.reference.ReferenceData;

/** Loads the models and reference data when the first document needs them. */
final class Engine {

  private final Terminal terminal;
  private Converter converter;

  Engine(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Returns the converter; loads it on first call. */
  synchronized Converter converter() {
    if (converter == null) {
      ModelCache cache = ModelCache.ofUser(System.getenv());
      converter =
          new Converter(ClearNlpAnnotator.load(cache, terminal::progress), ReferenceData.load());
    }
    return converter;
  }
}
