package org.newsgraph.testing;

import org.newsgraph.nlp.Annotator;
import org.newsgraph.nlp.ClearNlpAnnotator;
import org.newsgraph.nlp.ModelCache;
import org.newsgraph.nlp.Progress;

/** The real language models, loaded once for all tests of a JVM. */
public final class SharedAnnotator {

  private static Annotator annotator;

  private SharedAnnotator() {}

  /** Returns the annotator; the first call loads the models. */
  public static synchronized Annotator get() {
    if (annotator == null) {
      annotator = ClearNlpAnnotator.load(ModelCache.ofUser(System.getenv()), Progress.NONE);
    }
    return annotator;
  }
}
