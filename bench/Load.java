import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a running server with many clients at once and tells how it bore that.
 *
 * <p>Usage, while `newsgraph serve` runs: {@code java bench/Load.java [URL] [CLIENTS] [SECONDS]}.
 * Every client asks one thing after another: the home page, a search, a listing of events, a query
 * over claims, a whole graph. It prints the answers by status, the failures, the median and the 95th
 * percentile of the time to a good answer, and the server's memory before and after (from /metrics,
 * after a pause in which it may collect garbage). Exit code 1 if anything but 200 and 503 came back.
 */
public final class Load {

  private static final String NG = "PREFIX ng: <https://w3id.org/newsgraph/ontology#> ";

  private static final List<String> ASKED =
      List.of(
          "",
          "search?q=attack",
          query(NG + "SELECT ?e ?d { ?e a ng:Event ; ng:date ?d } ORDER BY DESC(?d) LIMIT 20"),
          query(NG + "SELECT ?c ?w { ?c a ng:Claim ; ng:speaker ?w } LIMIT 100"),
          query(NG + "SELECT ?t (COUNT(*) AS ?n) { ?e a ng:Event ; a ?t } GROUP BY ?t"),
          "graph/ontology?format=nt");

  private record Answer(String status, long milliseconds) {}

  private Load() {}

  public static void main(String[] args) throws Exception {
    String url = args.length > 0 ? args[0] : "http://localhost:3030/";
    int clients = args.length > 1 ? Integer.parseInt(args[1]) : 200;
    int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 30;
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    // the first answers warm the server up, so that its code and caches do not count as growth
    run(http, url, Math.min(clients, 20), 5);
    String before = memory(http, url);
    ConcurrentLinkedQueue<Answer> answers = run(http, url, clients, seconds);
    String after = memory(http, url);
    boolean isWell = report(answers, clients, seconds);
    System.out.printf("memory in use after garbage collection: before %s, after %s%n", before, after);
    System.exit(isWell ? 0 : 1);
  }

  private static ConcurrentLinkedQueue<Answer> run(
      HttpClient http, String url, int clients, int seconds) throws InterruptedException {
    ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      int first = i;
      Thread thread =
          new Thread(
              () -> {
                for (int n = first; System.nanoTime() < end; n++) {
                  answers.add(ask(http, url + ASKED.get(n % ASKED.size())));
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return answers;
  }

  private static Answer ask(HttpClient http, String address) {
    long start = System.nanoTime();
    String status;
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(60)).build();
      HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      status = String.valueOf(answer.statusCode());
    } catch (IOException e) {
      status = e.getClass().getSimpleName() + ": " + e.getMessage();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new Answer(status, (System.nanoTime() - start) / 1_000_000);
  }

  private static boolean report(ConcurrentLinkedQueue<Answer> answers, int clients, int seconds) {
    Map<String, Integer> count = new TreeMap<>();
    answers.forEach(a -> count.merge(a.status(), 1, Integer::sum));
    long[] times =
        answers.stream()
            .filter(a -> a.status().equals("200"))
            .mapToLong(Answer::milliseconds)
            .sorted()
            .toArray();
    System.out.printf("%d clients, %d s: %d answers%n", clients, seconds, answers.size());
    count.forEach((status, n) -> System.out.printf("  %-6s %d%n", status, n));
    if (times.length > 0) {
      System.out.printf(
          Locale.ROOT,
          "good answers: %.0f a second, median %d ms, 95th percentile %d ms%n",
          times.length / (double) seconds,
          times[times.length / 2],
          times[(int) (times.length * 0.95)]);
    }
    return count.keySet().stream().allMatch(s -> s.equals("200") || s.equals("503"));
  }

  /** Returns what the old generation held after the last collection, and the heap in use. */
  private static String memory(HttpClient http, String url) throws Exception {
    Thread.sleep(3000);
    HttpRequest request = HttpRequest.newBuilder(URI.create(url + "metrics")).build();
    String metrics = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    return "live %d MB, heap %d MB"
        .formatted(
            sum(metrics, "jvm_gc_live_data_size_bytes"),
            sum(metrics, "jvm_memory_used_bytes[^\\n]*area=\"heap\""));
  }

  private static long sum(String metrics, String name) {
    Matcher line =
        Pattern.compile("(?m)^" + name + "[^\\n]* ([0-9.E+]+)$").matcher(metrics);
    double bytes = 0;
    while (line.find()) {
      bytes += Double.parseDouble(line.group(1));
    }
    return Math.round(bytes / 1e6);
  }

  private static String query(String query) {
    return "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}
