package org.newsgraph.store.crash;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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

  private static final int DOCUMENTS = 8;
  private static final int DROPPED = 2;

  private SyntheticNews() {}

  /**
   * Returns the documents of a state.
   *
   * @param later whether of the later state, in which some documents are new, some are gone and
   *     every third one tells something else
   */
  static SortedMap<String, ExtractedDocument> documents(boolean later) {
    SortedMap<String, ExtractedDocument> documents = new TreeMap<>();
    int first = later ? DROPPED : 0;
    for (int i = first; i < first + DOCUMENTS; i++) {
      ExtractedDocument document = document(i, later && i % 3 == 0);
      documents.put(document.document().file(), document);
    }
    return documents;
  }

  /** Builds a store that holds the documents of a state, and no others. */
  static BuildReport build(Path directory, boolean later) {
    return build(directory, documents(later), Optional.empty());
  }

  /** Builds a store that holds some documents, and no others. */
  static BuildReport build(
      Path directory, Map<String, ExtractedDocument> documents, Optional<Path> identities) {
    try (Store store = Store.create(directory)) {
      Build build = new Build(store, "test");
      identities.ifPresent(build::judgeBy);
      return build.run(
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
    String mayor = later ? "Olga Kern" : "Ilse Varn";
    String text = Sample.FIRST.replace("Tolm", town).replace("Ilse Varn", mayor);
    try {
      ObjectMapper mapper = new ObjectMapper();
      // names of equal length, so that all offsets stay right
      String json =
          mapper
              .writeValueAsString(new ExtractionForm("test", sample).toJson())
              .replace("north/report one.txt", "north/report " + number + ".txt")
              .replace(sample.document().sha256(), Sha256.of(text))
              .replace("Tolm", town)
              .replace("Ilse Varn", mayor);
      return ExtractionForm.of(mapper.readTree(json)).extracted();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
