package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The protocols, request by request, from the tables in {@code cases/protocol}. */
class ProtocolTest {

  private static final Path TABLES = Path.of("src/test/resources/cases/protocol");
  private static final Pattern ENCODED = Pattern.compile("«([^»]*)»");

  @TempDir static Path folder;
  private static ServedSample served;
  private static Client client;

  @BeforeAll
  static void start() {
    served = ServedSample.start(folder);
    client = served.client();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  record Exchange(
      String name,
      String method,
      String path,
      String[] headers,
      String body,
      int status,
      String type,
      String piece) {

    static Exchange of(String line) {
      String[] cell = line.split("\t", -1);
      assertThat(cell).as(line).hasSize(8);
      String[] headers =
          Arrays.stream(cell[3].split(" \\| "))
              .filter(h -> !h.equals("-"))
              .flatMap(h -> Stream.of(h.split(": ", 2)))
              .toArray(String[]::new);
      return new Exchange(
          cell[0],
          cell[1],
          encoded(cell[2]),
          headers,
          cell[4].equals("-") ? "" : encoded(cell[4]).replace("\\n", "\n"),
          Integer.parseInt(cell[5]),
          cell[6],
          cell[7]);
    }

    private static String encoded(String text) {
      return ENCODED
          .matcher(text)
          .replaceAll(
              m -> URLEncoder.encode(m.group(1), StandardCharsets.UTF_8).replace("+", "%20"));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Exchange> exchanges() throws IOException {
    List<Exchange> out = new ArrayList<>();
    try (Stream<Path> tables = Files.list(TABLES)) {
      for (Path table : tables.sorted().toList()) {
        Files.readAllLines(table).stream()
            .filter(l -> !l.startsWith("#") && !l.isBlank())
            .map(Exchange::of)
            .forEach(out::add);
      }
    }
    assertThat(out).hasSizeGreaterThan(100);
    return out.stream();
  }

  @ParameterizedTest
  @MethodSource("exchanges")
  void isAnsweredAsTheTableSays(Exchange asked) {
    HttpResponse<String> answer =
        client.send(asked.method(), asked.path(), asked.body(), asked.headers());
    String what = answer.headers().map() + "\n" + answer.body();
    assertThat(answer.statusCode()).as(what).isEqualTo(asked.status());
    if (!asked.type().equals("-")) {
      String type = answer.headers().firstValue("Content-Type").orElse("none");
      assertThat(type.split(";")[0]).as(what).isEqualTo(asked.type());
    }
    if (!asked.piece().equals("-")) {
      assertThat(answer.body()).contains(asked.piece());
    }
    if (asked.method().equals("HEAD")) {
      assertThat(answer.body()).isEmpty();
    }
  }

  @Test
  void aQueryOfTwoMegabytesIsRefused() {
    String query = "SELECT * { ?s ?p '" + "x".repeat(2_000_000) + "' }";
    assertThat(client.post("sparql", "application/sparql-query", query).statusCode())
        .isEqualTo(413);
    String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    assertThat(client.post("sparql", "application/x-www-form-urlencoded", form).statusCode())
        .isEqualTo(413);
    assertThat(client.query(query).statusCode()).isEqualTo(414);
  }

  @Test
  void aQueryThatDoesNotTellItsLengthIsRefusedWhenItIsTooLong() {
    String query = "SELECT * { ?s ?p '" + "x".repeat(2_000_000) + "' }";
    assertThat(client.postChunked("sparql", "application/sparql-query", query).statusCode())
        .isEqualTo(413);
  }

  @Test
  void aLongQueryIsAnswered() {
    String query = "ASK { FILTER ('" + "x".repeat(500_000) + "' != '') }";
    assertThat(client.post("sparql", "application/sparql-query", query).statusCode())
        .isEqualTo(200);
    String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    assertThat(client.post("sparql", "application/x-www-form-urlencoded", form).statusCode())
        .isEqualTo(200);
  }
}
