package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeLimitTest {

  private static final String PRODUCT = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l";

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

  private static HttpResponse<String> ask(String query) {
    return ask(query, 1);
  }

  private static HttpResponse<String> ask(String query, int seconds) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    return client.get("sparql?timeout=" + seconds + "&query=" + encoded, "Accept", "text/csv");
  }

  @Test
  void aQueryThatNeverGivesARowIsUnavailable() {
    assertThat(ask("SELECT (COUNT(*) AS ?n) { " + PRODUCT + " }").statusCode()).isEqualTo(503);
  }

  @Test
  void aShortAnswerThatIsCutIsUnavailable() {
    HttpResponse<String> answer =
        ask("SELECT ?a { " + PRODUCT + " FILTER(IF(STRLEN(STR(?l)) > 0, RAND(), 1) < 0.001) }");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(answer.body()).contains("ran out of time").doesNotContain("http://");
  }

  /** Where the machine is busy the answer may still be short when it is cut: more time, then. */
  @Test
  void aLongAnswerThatIsCutIsBrokenOff() {
    for (int seconds : List.of(1, 5, 25)) {
      try {
        assertThat(ask("SELECT * { " + PRODUCT + " }", seconds).statusCode()).isEqualTo(503);
      } catch (UncheckedIOException e) {
        return;
      }
    }
    fail("no answer was long enough to be broken off");
  }

  @Test
  void aLongAnswerThatIsWholeArrivesWhole() {
    String query = "SELECT ?a ?f { ?a ?b ?c . ?d ?e ?f } LIMIT 30000";
    HttpResponse<String> answer = client.query(query, "Accept", "text/csv");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).hasSizeGreaterThan(HeldOutputStream.LIMIT);
    assertThat(answer.body().lines().filter(l -> l.contains("http"))).hasSizeGreaterThan(20000);
  }
}
