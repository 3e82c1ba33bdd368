package org.newsgraph.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.clean.Cleaner;
import org.newsgraph.extract.Extractor;
import org.newsgraph.json.ExtractionWriter;
import org.newsgraph.link.Linker;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.ByteIndex;
import org.newsgraph.model.Document;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;
import org.newsgraph.nlp.ClearNlpAnnotator;
import org.newsgraph.nlp.ModelCache;
import org.newsgraph.nlp.Progress;
import org.newsgraph.reference.ReferenceData;

/**
 * Extracts folders of documents quickly, with cached linguistic analysis, for error analysis.
 *
 * <p>{@code ExtractSets CACHE OUT DOCS…} writes one extract JSON per document of each folder DOCS
 * ({@code …/SET/docs}) to {@code OUT/SET}. {@code ExtractSets CACHE --show FILE…} prints the
 * analysis of documents instead.
 */
public final class ExtractSets {

  private ExtractSets() {}

  /**
   * Runs the tool.
   *
   * @param args cache folder, output folder (or {@code --show}), document folders (or files)
   */
  public static void main(String[] args) throws IOException {
    CachingAnnotator annotator =
        new CachingAnnotator(
            Path.of(args[0]),
            () -> ClearNlpAnnotator.load(ModelCache.ofUser(System.getenv()), Progress.NONE));
    List<Path> inputs = Stream.of(args).skip(2).map(Path::of).toList();
    if (args[1].equals("--show")) {
      for (Path file : inputs) {
        show(annotator.annotate(new Cleaner().clean(read(file))));
      }
      return;
    }
    ReferenceData reference = ReferenceData.load();
    Extractor extractor = new Extractor(reference);
    Linker linker = new Linker(reference);
    for (Path folder : inputs) {
      Path out = Path.of(args[1], folder.toAbsolutePath().getParent().getFileName().toString());
      Files.createDirectories(out);
      for (Path file : documents(folder)) {
        AnnotatedDocument annotated = annotator.annotate(new Cleaner().clean(read(file)));
        Extraction extraction = linker.link(extractor.extract(annotated));
        String name = file.getFileName().toString().replaceFirst("[.]txt$", ".json");
        try (OutputStream stream = Files.newOutputStream(out.resolve(name))) {
          ExtractionWriter.write(extraction, stream);
        }
      }
    }
  }

  private static List<Path> documents(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static Document read(Path file) throws IOException {
    String text = Files.readString(file);
    ByteIndex bytes = ByteIndex.of(text, StandardCharsets.UTF_8);
    return Document.of(file.getFileName().toString(), text, bytes, "", metadata(file));
  }

  private static Metadata metadata(Path file) throws IOException {
    Path sidecar = Path.of(file.toString().replaceFirst("[.]txt$", ".meta.json"));
    if (!Files.exists(sidecar)) {
      return Metadata.EMPTY;
    }
    JsonNode n = new ObjectMapper().readTree(sidecar.toFile());
    String day = n.path("published").asText("");
    return new Metadata(
        n.path("title").asText(null),
        n.path("publisher").asText(null),
        n.path("author").asText(null),
        day.length() < 10 ? null : LocalDate.parse(day.substring(0, 10)),
        n.path("url").asText(null),
        n.path("language").asText(null),
        null);
  }

  private static void show(AnnotatedDocument annotated) {
    for (Sentence s : annotated.sentences()) {
      System.out.println(
          "# " + s.index() + " " + s.block().kind() + " " + annotated.words(s.span()).text());
      for (Token t : s.tokens()) {
        List<String> roles =
            s.roles().stream()
                .filter(r -> r.argument() == t.index())
                .map(r -> r.predicate() + ":" + r.label())
                .toList();
        System.out.printf(
            "%d\t%s\t%s\t%s\t%d\t%s\t%s\t%s%n",
            t.index(), t.text(), t.lemma(), t.tag(), t.head(), t.relation(), t.name(), roles);
      }
    }
  }
}
