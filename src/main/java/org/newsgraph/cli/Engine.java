package org.newsgraph.cli;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.nlp.Annotator;
import org.newsgraph.nlp.ClearNlpAnnotator;
import org.newsgraph.nlp.ModelCache;
import org.newsgraph.pipeline.Converter;
import org.newsgraph.reference.ReferenceData;

/** Loads the models and reference data when the first document needs them. */
final class Engine {

  private final Terminal terminal;
  private final Duration limit;
  private Converter converter;
  private NewsgraphException failure;

  /**
   * Makes an engine that has loaded nothing yet.
   *
   * @param terminal shows the progress of loading
   * @param limit time that one document may take, loading not counted
   */
  Engine(Terminal terminal, Duration limit) {
    this.terminal = terminal;
    this.limit = limit;
  }

  /**
   * Returns the converter; loads it on first call.
   *
   * @throws NewsgraphException DATA_INVALID if the models cannot be loaded; every later call then
   *     fails at once
   */
  synchronized Converter converter() {
    if (failure != null) {
      throw failure;
    }
    if (converter == null) {
      converter = load();
    }
    return converter;
  }

  private Converter load() {
    try {
      ReferenceData reference = ReferenceData.load();
      // The largest part, read beside the models; what fails here fails again where it is used.
      CompletableFuture<Void> largest = CompletableFuture.runAsync(reference::gazetteer);
      ModelCache cache = ModelCache.ofUser(System.getenv());
      Annotator annotator = ClearNlpAnnotator.load(cache, terminal::progress);
      largest.handle((done, failed) -> null).join();
      return new Converter(annotator, reference, limit);
    } catch (NewsgraphException e) {
      failure = e;
      throw e;
    }
  }
}
