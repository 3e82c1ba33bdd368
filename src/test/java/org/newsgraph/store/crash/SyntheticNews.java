package org.newsgraph.store.crash;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Sha256;
import org.newsgraph.pipeline.Build;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.pipeline.ExtractionForm;
import org.newsgraph.rdf.Sample;
import org.newsgraph.source.ReadResult;
import org.newsgraph.store.Store;

/** Invented documents with what a language model would have read from them, in two states. */
final class SyntheticNews {

  private static final int DOCUMENTS = 30;
  private static final int DROPPED = 5;

  private SyntheticNews() {}

  /**
   * Builds a store.
   *
   * @param later whether to build from the later state, in which some documents are new, some are
   *     gone and every third one tells something else
   */
  static BuildReport build(Path directory, boolean later) {
    Map<String, ExtractedDocument> documents = new TreeMap<>();
    int first = later ? DROPPED : 0;
    for (int i = first; i < first + DOCUMENTS; i++) {
      ExtractedDocument document = document(i, later && i % 3 == 0);
      documents.put(document.document().file(), document);
    }
    try (Store store = Store.create(directory)) {
      return new Build(store, "test")
          .run(
              documents.values().stream().map(d -> new ReadResult.Loaded(d.document())),
              2,
              d -> documents.get(d.file()),
              true,
              outcome -> {});
    }
  }

  private static ExtractedDocument document(int number, boolean later) {
    ExtractedDocument sample = Sample.first();
    String town = String.format("T%03d", number);
    try {
      ObjectMapper mapper = new ObjectMapper();
      // names of equal length, so that all offsets stay right
      String json =
          mapper
              .writeValueAsString(new ExtractionForm("test", sample).toJson())
              .replace("north/report one.txt", "north/report " + number + ".txt")
              .replace(sample.document().sha256(), Sha256.of(town + later))
              .replace("Tolm", town)
              .replace("Ilse Varn", later ? "Olga Kern" : "Ilse Varn");
      return ExtractionForm.of(mapper.readTree(json)).extracted();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
