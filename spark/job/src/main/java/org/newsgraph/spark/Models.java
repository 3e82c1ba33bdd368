package org.newsgraph.spark;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.newsgraph.nlp.Annotator;
import org.newsgraph.nlp.ClearNlpAnnotator;
import org.newsgraph.nlp.ModelCache;
import org.newsgraph.nlp.Progress;
import org.newsgraph.pipeline.Converter;
import org.newsgraph.reference.ReferenceData;

/**
 * The language models and reference data of a JVM. All tasks of an executor share them: the first
 * one loads them, the others wait.
 */
final class Models {

  private static final Map<Duration, Converter> CONVERTERS = new HashMap<>();
  private static Annotator annotator;
  private static ReferenceData reference;

  private Models() {}

  /**
   * Returns the converter.
   *
   * @param limit time that one document may take
   */
  static synchronized Converter converter(Duration limit) {
    if (annotator == null) {
      reference = ReferenceData.load();
      // the largest part, which is no part of the first document's time
      reference.gazetteer();
      annotator = ClearNlpAnnotator.load(ModelCache.ofUser(System.getenv()), Progress.NONE);
    }
    return CONVERTERS.computeIfAbsent(limit, l -> new Converter(annotator, reference, l));
  }
}
