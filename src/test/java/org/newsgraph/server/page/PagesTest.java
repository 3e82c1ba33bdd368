package org.newsgraph.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

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
  void everyLinkOfEveryPageAnswers() {
    String rows = "/sparql?query=" + ServedPages.encoded("SELECT * { ?s ?p ?o } LIMIT 300");
    Set<String> seen = new LinkedHashSet<>(Set.of("/", "/search?q=Tolm", rows));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      String path = open.remove();
      HttpResponse<String> answer = served.get(path.substring(1));
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      String type = answer.headers().firstValue("Content-Type").orElse("");
      if (type.startsWith("text/html")) {
        Document page = Jsoup.parse(answer.body(), "http://here" + path);
        checkFrame(path, page);
        for (Element link : page.select("a[href], link[href]")) {
          URI target = URI.create(link.absUrl("href").replace(" ", "%20"));
          String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
          if (target.getHost().equals("here") && seen.add(target.getRawPath() + query)) {
            open.add(target.getRawPath() + query);
          }
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(50);
  }

  /** What makes a page usable without a mouse, without sight and without scripts. */
  private static void checkFrame(String path, Document page) {
    assertThat(page.select("h1")).as(path).hasSize(1);
    assertThat(page.title()).as(path).endsWith("– newsgraph");
    assertThat(
            page.select(
                "html[lang], body > header, main#main, body > footer, nav[aria-label=Main]"))
        .as(path)
        .hasSize(5);
    assertThat(page.select("a.skip[href=#main]")).as(path).hasSize(1);
    assertThat(page.select("script:not([src]), style, [style], [onclick]")).as(path).isEmpty();
    assertThat(page.select("table:not(:has(caption))")).as(path).isEmpty();
    for (Element field : page.select("input:not([type=hidden]), textarea, select")) {
      assertThat(page.select("label[for=" + field.id() + "]")).as(path + field).hasSize(1);
    }
    for (Element used : page.select("[src], link[href]")) {
      assertThat(used.attr("src") + used.attr("href")).as(path).matches("/static/.*|\\?format=.*");
    }
  }

  @Test
  void aPageMayUseNothingButThisServer() {
    HttpResponse<String> home = served.get("");
    assertThat(home.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'; style-src 'self'; script-src 'self';")
        .doesNotContain("unsafe", "http", "*");
    assertThat(home.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void staticFilesAreKeptByBrowsers() {
    String address = served.page("").select("link[rel=stylesheet]").attr("href").substring(1);
    HttpResponse<String> file = served.get(address);
    assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
    assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    String old = address.replaceFirst("[0-9a-f]{12}", "000000000000");
    assertThat(served.get(old).headers().firstValue("Cache-Control")).contains("no-cache");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static/0/none.css",
        "static/0/..%2Fpage%2Flayout.html",
        "static/0/../../page/layout.html",
        "static/0/yasgui/..%2F..%2Fpackage.json",
        "static/0/%2Fetc%2Fpasswd.css",
        "static/",
        "nothing",
        "nothing/here",
        "event/none",
        "event/%3Cscript%3Ealert(1)%3C/script%3E",
        "actor/%22onload=%22alert(1)",
        "event/x%00y",
        "search/more"
      })
  void whatIsUnknownHasAPageThatSaysSo(String path) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isIn(400, 404);
    assertThat(answer.body()).doesNotContain("<script", "Exception", "\"onload");
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
  }
}
