package org.newsgraph.dev;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.merge.SyntheticNews;
import org.newsgraph.model.Document;
import org.newsgraph.model.DocumentInfo;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Extraction;
import org.newsgraph.pipeline.Build;
import org.newsgraph.rdf.Iris;
import org.newsgraph.source.ReadOptions;
import org.newsgraph.source.SourceReader;
import org.newsgraph.store.Store;

/**
 * Measures what it costs to add one document to a store of many: {@code IncrementBench FOLDER
 * [NUMBER…]}. Fills a store in FOLDER for each NUMBER (50 and 5,000) with synthetic extractions,
 * unless it is there from an earlier run, adds documents one by one and prints the seconds of the
 * first add and the median of all, by the clock and by the processors.
 */
final class IncrementBench {

  private static final int ADDS = 9;
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final double NANOS = 1e9;
  private static final String PLACE = "articles";

  private final Map<String, ExtractedDocument> made = new HashMap<>();
  private final Path folder;
  private final List<ExtractedDocument> late = new ArrayList<>();

  private IncrementBench(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    List<Integer> numbers =
        args.length < 2
            ? List.of(50, 5000)
            : Arrays.stream(args).skip(1).map(Integer::valueOf).toList();
    System.out.println("documents\tfill\tfirst add\tmedian\tfirst cpu\tmedian cpu");
    for (int number : numbers) {
      new IncrementBench(Path.of(args[0], Integer.toString(number))).measure(number);
    }
  }

  private void measure(int number) throws IOException {
    Path articles = folder.resolve(PLACE);
    boolean filled = Files.exists(articles);
    Files.createDirectories(articles);
    List<ExtractedDocument> all = SyntheticNews.documents(number + ADDS, 1);
    int apart = number / ADDS;
    for (int i = 0; i < all.size(); i++) {
      ExtractedDocument document = all.get(i);
      made.put(document.document().file(), document);
      if (i % apart == apart - 1 && late.size() < ADDS) {
        late.add(document);
      } else if (!filled) {
        Files.writeString(articles.resolve(document.document().file()), document.document().text());
      }
    }
    double fill = filled ? 0 : build(articles);
    List<Double> adds = new ArrayList<>();
    List<Double> work = new ArrayList<>();
    for (ExtractedDocument document : late) {
      Path file = folder.resolve(document.document().file());
      String text = Files.exists(file) ? Files.readString(file) : document.document().text();
      // A document that an earlier run added is changed.
      Files.writeString(file, text + " ");
      long before = PROCESS.getProcessCpuTime();
      adds.add(build(file));
      work.add((PROCESS.getProcessCpuTime() - before) / NANOS);
    }
    System.out.printf(
        Locale.ROOT,
        "%d\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f%n",
        number,
        fill,
        adds.get(0),
        median(adds),
        work.get(0),
        median(work));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private double build(Path input) {
    long start = System.nanoTime();
    try (Store store = Store.create(folder.resolve("store"), Iris.DEFAULT_BASE)) {
      new Build(store, "bench")
          .run(
              new SourceReader(ReadOptions.DEFAULT).read(List.of(input)),
              2,
              this::convert,
              false,
              outcome -> {});
    }
    return (System.nanoTime() - start) / NANOS;
  }

  /** Returns the extraction that was made with the document's text, under its hash. */
  private ExtractedDocument convert(Document document) {
    Extraction told = made.get(document.file()).extraction();
    DocumentInfo info =
        new DocumentInfo(
            document.file(), document.sha256(), document.length(), told.document().metadata());
    return new ExtractedDocument(
        document,
        new Extraction(
            info,
            told.entities(),
            told.events(),
            told.quotations(),
            told.times(),
            told.citations(),
            told.excluded()));
  }
}
