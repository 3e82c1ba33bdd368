package org.newsgraph.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answer to a query as a page: with the look of the others, linked, escaped and bounded. */
class AnswerPageTest {

  private static final String OWN = "http://localhost:3030/";

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

  private static Document ask(String query) {
    return served.page("sparql?query=" + ServedPages.encoded(query));
  }

  /** Returns the cell with the only value of a query's only row. */
  private static Element value(String term) {
    Document page = ask("PREFIX e: <http://example.org/> SELECT ?x { VALUES ?x { " + term + " } }");
    assertThat(page.select("table tbody tr")).hasSize(1);
    return page.selectFirst("table tbody td");
  }

  private static String address(String term) {
    return value(term).select("a").attr("href");
  }

  @Test
  void itIsAPageLikeTheOthers() {
    Document page = ask("SELECT ?e ?type { ?e a ?type }");
    assertThat(page.title()).isEqualTo("Answer – newsgraph");
    assertThat(page.select("header.site form.search, main#main h1, footer.site")).hasSize(3);
    assertThat(page.select("table.rows caption")).hasSize(1);
    assertThat(page.select("table.rows thead th[scope=col]").eachText())
        .containsExactly("e", "type");
    assertThat(page.select("table.rows tbody td").eachAttr("data-head")).contains("e", "type");
  }

  @Test
  void anIriLeadsToWhereItAnswers() {
    assertThat(address("<" + OWN + "event/seizure-tolm>")).isEqualTo("/event/seizure-tolm");
    assertThat(value("<" + OWN + "event/seizure-tolm>").text()).isEqualTo("event/seizure-tolm");
    assertThat(address("<" + OWN + "doc/second#char=32,41>"))
        .isEqualTo("/doc/second?char=32,41#w-32");
    assertThat(address("<https://w3id.org/newsgraph/ontology#Event>")).isEqualTo("/ontology#Event");
    assertThat(address("e:there")).isEqualTo("http://example.org/there");
    assertThat(value("e:there").text()).isEqualTo("e:there");
    assertThat(served.get(address("<" + OWN + "event/seizure-tolm>").substring(1)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void whatIsNoAddressIsNoLink() {
    for (String iri : List.of("javascript:alert(1)", "data:text/html,x", "urn:x:y", "mailto:a@b")) {
      assertThat(value("<" + iri + ">").select("a")).isEmpty();
      assertThat(value("<" + iri + ">").text()).isEqualTo(iri);
    }
  }

  @Test
  void whatIsSaidIsShownAsItIs() {
    assertThat(value("'<b>\\'&amp;\"</b>'").text()).isEqualTo("<b>'&amp;\"</b>");
    assertThat(value("'<b>bold</b>'").select("b")).isEmpty();
    assertThat(value("'ja'@fi").text()).isEqualTo("ja fi");
    assertThat(value("1200").text()).isEqualTo("1200");
    assertThat(value("<<( e:a e:b 'c' )>>").text()).isEqualTo("<<( e:a e:b c )>>");
    assertThat(value("<<( e:a e:b 'c' )>>").select("a")).hasSize(2);
    assertThat(value("UNDEF").text()).isEmpty();
    assertThat(ask("SELECT ?x { BIND(BNODE() AS ?x) }").select("tbody td").text()).startsWith("_:");
  }

  @Test
  void anAskIsAnsweredInAWord() {
    assertThat(ask("ASK {}").select("main p.truth").text()).isEqualTo("yes");
    assertThat(ask("ASK { FILTER(false) }").select("main p.truth").text()).isEqualTo("no");
    assertThat(ask("ASK {}").select("table")).isEmpty();
  }

  @Test
  void noRowsAreTold() {
    Document page = ask("SELECT ?x { FILTER(false) }");
    assertThat(page.select("table")).isEmpty();
    assertThat(page.select("main").text()).contains("0 rows");
  }

  @Test
  void manyRowsAndLongTextsAreCutAndThatIsTold() {
    Document page = ask("SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f }");
    assertThat(page.select("tbody tr")).hasSize(AnswerPage.SHOWN);
    assertThat(page.select("main").text()).contains("The first 1,000 rows", "with all rows");

    String letters = "\uD83D\uDE00".repeat(AnswerPage.LONGEST);
    assertThat(value("'" + letters + "'").text()).isEqualTo(letters);
    assertThat(value("'" + letters + "!'").text()).isEqualTo(letters + "…");
  }

  @Test
  void theSameIsOfferedAsDataAndTheQueryForAChange() {
    String query = "SELECT ?x { VALUES ?x { 1 'a&b' } } # " + "x".repeat(2000);
    Document page = ask(query);
    assertThat(page.select(".asked pre").text()).isEqualTo(query);
    String csv = page.select(".formats a:contains(CSV)").attr("href");
    assertThat(served.get(csv.substring(1)).body()).isEqualTo("x\r\n1\r\na&b\r\n");
    String edit = page.select("main a:contains(Change)").attr("href");
    assertThat(served.page(edit.substring(1)).select("textarea").text()).isEqualTo(query);
  }

  @Test
  void aQueryThatIsTooLongForAnAddressIsAnsweredWithoutLinksToItself() {
    String query = "SELECT ?x { VALUES ?x { 1 } } # " + "x".repeat(7000);
    Document page = ask(query);
    assertThat(page.select("tbody td").text()).isEqualTo("1");
    assertThat(page.select(".formats, main a:contains(Change)")).isEmpty();
  }

  @Test
  void aWrongQueryHasAPageThatSaysWhereItIsWrong() {
    String query = ServedPages.encoded("SELECT * { ?s ?p <script>alert(1)</script>");
    HttpResponse<String> answer = served.get("sparql?query=" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(answer.body()).contains("line 1, column ").doesNotContain("<script>alert");
  }

  @Test
  void whatRunsOutOfTimeIsNoAnswer() {
    String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    HttpResponse<String> answer =
        served.get("sparql?timeout=1&query=" + ServedPages.encoded(endless));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
  }
}
