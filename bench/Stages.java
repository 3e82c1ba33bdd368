import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.newsgraph.clean.Cleaner;
import org.newsgraph.extract.Extractor;
import org.newsgraph.json.ExtractionWriter;
import org.newsgraph.link.Linker;
import org.newsgraph.merge.Merger;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.CleanDocument;
import org.newsgraph.model.Document;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Story;
import org.newsgraph.nlp.ClearNlpAnnotator;
import org.newsgraph.nlp.ModelCache;
import org.newsgraph.nlp.Progress;
import org.newsgraph.pipeline.Conversion;
import org.newsgraph.pipeline.Converter;
import org.newsgraph.pipeline.ExtractRun;
import org.newsgraph.rdf.Corpus;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.RdfMapper;
import org.newsgraph.reference.ReferenceData;
import org.newsgraph.source.ReadOptions;
import org.newsgraph.source.ReadResult;
import org.newsgraph.source.SourceReader;

/**
 * Runs newsgraph over a folder of texts, for bench/conversion.
 *
 * <p>{@code Stages FOLDER THREADS OUT}: prints a line when models and reference data are loaded;
 * then answers each line read: {@code extract} does what {@code newsgraph extract} does after
 * loading, and gives seconds and documents; {@code nlp} cleans and analyses alone, and gives seconds
 * and tokens; {@code stages} runs one document after another and gives the processor seconds of
 * each stage.
 */
public final class Stages {

  private static final ThreadMXBean THREADS =
      (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Path folder;
  private final int threads;
  private final Path out;
  private final Cleaner cleaner = new Cleaner();
  private final ClearNlpAnnotator annotator;
  private final Extractor extractor;
  private final Linker linker;
  private final Converter converter;
  private final Map<String, Double> spent = new LinkedHashMap<>();

  private Stages(Path folder, int threads, Path out) {
    this.folder = folder;
    this.threads = threads;
    this.out = out;
    ReferenceData reference = ReferenceData.load();
    reference.gazetteer();
    annotator = ClearNlpAnnotator.load(ModelCache.ofUser(System.getenv()), Progress.NONE);
    extractor = new Extractor(reference);
    linker = new Linker(reference);
    converter = new Converter(annotator, reference, Duration.ofMinutes(5));
  }

  public static void main(String[] args) throws Exception {
    Stages stages = new Stages(Path.of(args[0]), Integer.parseInt(args[1]), Path.of(args[2]));
    System.out.println("loaded");
    BufferedReader asked = new BufferedReader(new InputStreamReader(System.in));
    for (String line = asked.readLine(); line != null; line = asked.readLine()) {
      long start = System.nanoTime();
      long count =
          switch (line) {
            case "extract" -> stages.extract();
            case "nlp" -> stages.nlp();
            default -> stages.oneByOne();
          };
      System.out.println((System.nanoTime() - start) / 1e9 + " " + count + stages.spent());
    }
  }

  private List<Document> documents() {
    List<Document> found = new ArrayList<>();
    new SourceReader(ReadOptions.DEFAULT)
        .read(List.of(folder))
        .forEach(
            r -> {
              if (r instanceof ReadResult.Loaded loaded) {
                found.add(loaded.document());
              }
            });
    return found;
  }

  private long extract() {
    long[] count = new long[1];
    new ExtractRun(new Conversion<>(threads, converter::convert), key -> key)
        .run(
            new SourceReader(ReadOptions.DEFAULT).read(List.of(folder)), out, o -> count[0]++);
    return count[0];
  }

  private long nlp() {
    long[] tokens = new long[1];
    new Conversion<>(threads, (Document d) -> tokens(annotator.annotate(cleaner.clean(d))))
        .run(
            new SourceReader(ReadOptions.DEFAULT).read(List.of(folder)),
            n -> tokens[0] += n,
            outcome -> {});
    return tokens[0];
  }

  private static long tokens(AnnotatedDocument document) {
    return document.sentences().stream().mapToLong(s -> s.tokens().size()).sum();
  }

  private long oneByOne() throws Exception {
    spent.clear();
    List<ExtractedDocument> all = new ArrayList<>();
    for (Document document : timed("read", this::documents)) {
      CleanDocument clean = timed("clean", () -> cleaner.clean(document));
      AnnotatedDocument annotated = timed("nlp", () -> annotator.annotate(clean));
      Extraction extraction = timed("extract", () -> extractor.extract(annotated));
      Extraction linked = timed("link", () -> linker.link(extraction));
      timed("json", () -> write(linked));
      all.add(new ExtractedDocument(document, linked));
    }
    Story story = timed("merge", () -> new Merger().merge(all));
    RdfMapper mapper = new RdfMapper(new Iris(Iris.DEFAULT_BASE));
    for (ExtractedDocument document : all) {
      timed("rdf", () -> mapper.document(document, story).count());
    }
    timed("rdf", () -> mapper.shared(corpus(all), story).count());
    return all.size();
  }

  private static Corpus corpus(List<ExtractedDocument> all) {
    TreeMap<String, Extraction> extractions = new TreeMap<>();
    TreeMap<String, Document> documents = new TreeMap<>();
    for (ExtractedDocument one : all) {
      extractions.put(one.document().id(), one.extraction());
      documents.put(one.document().id(), one.document());
    }
    return new Corpus(extractions, documents::get);
  }

  private static long write(Extraction extraction) {
    try {
      ExtractionWriter.write(extraction, OutputStream.nullOutputStream());
      return 0;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private <T> T timed(String stage, Supplier<T> work) {
    long before = THREADS.getCurrentThreadCpuTime();
    T made = work.get();
    spent.merge(stage, (THREADS.getCurrentThreadCpuTime() - before) / 1e9, Double::sum);
    return made;
  }

  private String spent() {
    StringBuilder line = new StringBuilder();
    spent.forEach((stage, seconds) -> line.append(' ').append(stage).append('=').append(seconds));
    return line.toString();
  }
}
