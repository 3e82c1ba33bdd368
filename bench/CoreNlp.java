import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Runs Stanford CoreNLP over a folder of texts, for bench/conversion.
 *
 * <p>CoreNLP is under the GPL. This file is no part of newsgraph: it is compiled when the bench
 * runs, against jars that the bench fetches.
 *
 * <p>{@code CoreNlp FOLDER THREADS}: prints a line when the models are loaded; then for each line
 * read, {@code warm} or {@code all}, annotates the first few texts or all of them, and prints
 * seconds and tokens.
 */
public final class CoreNlp {

  private static final int WARM = 4;

  private CoreNlp() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = System.out;
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    // annotators that load late load here
    pipeline.annotate(new Annotation("\"It rained,\" Mary Smith said in Paris on Monday. She left."));
    List<String> texts = texts(Path.of(args[0]));
    int threads = Integer.parseInt(args[1]);
    out.println("loaded");
    BufferedReader asked = new BufferedReader(new InputStreamReader(System.in));
    for (String line = asked.readLine(); line != null; line = asked.readLine()) {
      List<String> wanted =
          line.equals("warm") ? texts.subList(0, Math.min(WARM, texts.size())) : texts;
      long start = System.nanoTime();
      long tokens = run(pipeline, wanted, threads);
      out.println((System.nanoTime() - start) / 1e9 + " " + tokens);
    }
  }

  private static List<String> texts(Path folder) throws IOException {
    List<String> out = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        out.add(Files.readString(file));
      }
    }
    return out;
  }

  private static long run(StanfordCoreNLP pipeline, List<String> texts, int threads)
      throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    AtomicLong tokens = new AtomicLong();
    List<Future<?>> open = new ArrayList<>();
    for (String text : texts) {
      open.add(
          workers.submit(
              () -> {
                Annotation document = new Annotation(text);
                pipeline.annotate(document);
                tokens.addAndGet(document.get(CoreAnnotations.TokensAnnotation.class).size());
              }));
    }
    for (Future<?> one : open) {
      one.get();
    }
    workers.shutdown();
    return tokens.get();
  }
}
