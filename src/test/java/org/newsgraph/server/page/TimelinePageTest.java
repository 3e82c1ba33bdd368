package org.newsgraph.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages with lists of events, and that with the examples of queries. */
class TimelinePageTest {

  @TempDir static Path folder;
  private static ServedPages served;

  @BeforeAll
  static void start() {
    served = new ServedPages(folder);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void eventsStandInTheOrderOfTime() {
    Document page = served.page("timeline");
    assertThat(page.select(".day > h2").eachText())
        .containsExactly("2031-05-03", "2031-05-03 to 2031-05-04");
    assertThat(page.select(".listed .hit").eachText())
        .containsExactly("Seizure of Tolm", "Killing in Tolm");
    assertThat(page.select(".listed").last().text())
        .contains("killed 12 to 40", "2 sources, 2 independent", "1 disagreement");
  }

  @ParameterizedTest
  @CsvSource({
    "timeline?place=TOLM, 2",
    "timeline?place=northland, 2",
    "timeline?place=place%2Ftolm, 2",
    "timeline?actor=rebels, 1",
    "timeline?from=2031-05-04, 1",
    "timeline?to=2031-05-02, 0",
    "timeline?from=2031-05-03&to=2031-05-03&place=tolm, 2"
  })
  void eventsAreChosen(String address, int count) {
    assertThat(served.page(address).select(".listed")).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({
    "timeline?place=Tolmm, 404, did you mean Tolm",
    "timeline?actor=%3Cscript%3E, 404, <script>",
    "timeline?from=yesterday, 400, 2016-12-31",
    "timeline?from=2031-05-03&to=2031-05-01, 400, before",
    "timeline?page=2, 404, pages",
    "query?example=none, 404, none"
  })
  void whatCannotBeShownIsTold(String address, int status, String words) {
    HttpResponse<String> answer = served.get(address);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Jsoup.parse(answer.body()).select("main").text()).contains(words);
    assertThat(answer.body()).doesNotContain("<script>");
  }

  @Test
  void theHomePageTellsWhatThereIsWhatIsNewAndWhatIsDisputed() {
    Document home = served.page("");
    assertThat(home.select(".counts").text()).contains("2 documents", "4 claims");
    assertThat(home.select("section[aria-labelledby=newest] .hit").eachText())
        .containsExactly("Seizure of Tolm");
    assertThat(home.select("section[aria-labelledby=disputed] .hit").eachText())
        .containsExactly("Killing in Tolm");
  }

  @Test
  void everyExampleIsAQueryThatTheServerAnswers() {
    Document home = served.page("");
    assertThat(home.select(".examples a")).hasSizeGreaterThan(3);
    for (String address : home.select(".examples a").eachAttr("href")) {
      Document page = served.page(address.substring(1));
      String query = page.selectFirst("textarea[name=query]").wholeText();
      assertThat(page.selectFirst("form[action=/sparql]").attr("method")).isEqualTo("get");
      String asked = "sparql?format=csv&query=" + ServedPages.encoded(query);
      assertThat(served.get(asked).statusCode()).as(query).isEqualTo(200);
    }
  }

  @Test
  void aQueryInTheAddressIsShownAsText() {
    String query = "</textarea><script>alert(1)</script>";
    Document page = served.page("query?query=" + ServedPages.encoded(query));
    assertThat(page.selectFirst("textarea[name=query]").wholeText().strip()).isEqualTo(query);
    assertThat(page.select("script:not([src])")).isEmpty();
  }

  @Test
  void onlyTheEditorsPageLetsScriptsSetStyles() {
    assertThat(served.get("query").headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("style-src 'self' 'unsafe-inline'", "script-src 'self';");
    assertThat(served.get("timeline").headers().firstValue("Content-Security-Policy").orElse(""))
        .doesNotContain("unsafe");
  }

  @Test
  void theEditorComesFromThisServer() {
    for (String address :
        served.page("query").select("script, link[rel=stylesheet]").stream()
            .map(e -> e.attr("src") + e.attr("href"))
            .toList()) {
      assertThat(served.get(address.substring(1)).statusCode()).as(address).isEqualTo(200);
    }
  }
}
