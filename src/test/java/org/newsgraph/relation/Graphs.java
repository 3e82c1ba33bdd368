package org.newsgraph.relation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.Document;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.pipeline.Build;
import org.newsgraph.rdf.Iris;
import org.newsgraph.source.ReadOptions;
import org.newsgraph.source.SourceReader;
import org.newsgraph.store.Folders;
import org.newsgraph.store.Store;
import org.newsgraph.testing.RealBuild;

/** Builds stores of texts, all stages real; the same texts only once. */
final class Graphs {

  private static final Map<String, ExtractedDocument> CONVERTED = new ConcurrentHashMap<>();

  private static final Map<Map<String, String>, List<Quad>> BUILT = new ConcurrentHashMap<>();

  private Graphs() {}

  /** Converts a document, which gives the same however often it is done. */
  static ExtractedDocument convert(Document document) {
    return CONVERTED.computeIfAbsent(
        document.file() + "\n" + document.sha256(), key -> RealBuild.convert(document));
  }

  /** Writes texts as files named by their names. */
  static void write(Path folder, Map<String, String> texts) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(folder.resolve(text.getKey() + ".txt"), text.getValue());
    }
  }

  /** Builds into a store from files and folders. */
  static void build(Path db, Path... inputs) {
    try (Store store = Store.create(db, Iris.DEFAULT_BASE)) {
      new Build(store, "test")
          .run(
              new SourceReader(ReadOptions.DEFAULT).read(List.of(inputs)),
              2,
              Graphs::convert,
              false,
              outcome -> {});
    }
  }

  /** Returns the quads of a new store of some texts, but those of the record of builds. */
  static List<Quad> of(Map<String, String> texts) throws IOException {
    Map<String, String> sorted = new TreeMap<>(texts);
    List<Quad> known = BUILT.get(sorted);
    if (known == null) {
      known = built(sorted);
      BUILT.put(sorted, known);
    }
    return known;
  }

  private static List<Quad> built(Map<String, String> texts) throws IOException {
    Path folder = Files.createTempDirectory("relation");
    try {
      write(folder.resolve("articles"), texts);
      build(folder.resolve("db"), folder.resolve("articles"));
      return Shape.read(new RealBuild(folder.resolve("db")).facts());
    } finally {
      Folders.delete(folder);
    }
  }

  /** Returns the quads of a new store of one text. */
  static List<Quad> of(String text) throws IOException {
    return of(Map.of("article", text));
  }
}
