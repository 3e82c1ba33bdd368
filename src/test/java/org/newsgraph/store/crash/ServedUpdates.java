package org.newsgraph.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.rdf.Iris;
import org.newsgraph.store.StoreContent;

/**
 * A graph is replaced by a SPARQL update, another by the Graph Store protocol, in turns. Each time
 * all labels in it are others.
 */
final class ServedUpdates extends ServedScenario {

  private static final int REQUESTS = 12;
  private static final int LABELS = 50;
  private static final String LABEL = "<http://www.w3.org/2004/02/skos/core#prefLabel>";

  private final Set<String> others = StoreContent.of(store);
  private volatile int confirmed;
  private int first;

  ServedUpdates(Path folder) {
    super(folder);
  }

  private static String graph(int number) {
    return Iris.DEFAULT_BASE + "doc/" + (number % 2 == 0 ? "even" : "odd");
  }

  private static Set<String> triples(int number) {
    return IntStream.range(0, LABELS)
        .mapToObj(i -> "<" + graph(number) + "/" + i + "> " + LABEL + " \"Ward " + number + "\"")
        .collect(Collectors.toSet());
  }

  private Set<String> content(int last) {
    Set<String> lines = new HashSet<>(others);
    for (int number = Math.max(1, last - 1); number <= last; number++) {
      String graph = " <" + graph(number) + "> .";
      triples(number).forEach(t -> lines.add(t + graph));
    }
    return lines;
  }

  @Override
  void prepare() {
    first = confirmed + 1;
  }

  @Override
  void write() throws IOException, InterruptedException {
    for (int number = first; number < first + REQUESTS; number++) {
      String triples = String.join(" .\n", triples(number));
      String graph = "<" + graph(number) + ">";
      if (number % 2 == 0) {
        String update = "DROP SILENT GRAPH %s ; INSERT DATA { GRAPH %s { %s } }";
        String text = String.format(update, graph, graph, triples);
        send("POST", "update", "application/sparql-update", text);
      } else {
        String name = URLEncoder.encode(graph(number), StandardCharsets.UTF_8);
        send("PUT", "write?graph=" + name, "application/n-triples", triples + " .\n");
      }
      confirmed = number;
    }
  }

  @Override
  boolean isAllBuilt() {
    return false;
  }

  @Override
  boolean isDone() {
    int told = confirmed;
    confirmed += isAfter(store, content(told), content(told + 1)) ? 1 : 0;
    assertThat(confirmed).isLessThan(first + REQUESTS);
    return confirmed == first + REQUESTS - 1;
  }
}
