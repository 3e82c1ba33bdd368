package org.newsgraph.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.rdf.Sample;

class SearchPageTest {

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

  private static Document search(String words) {
    return served.page("search?q=" + ServedPages.encoded(words));
  }

  @Test
  void hitsAreGroupedByKind() {
    Document page = search("Tolm");
    assertThat(page.select("h2").eachText())
        .map(text -> text.split(" ")[0])
        .containsExactly("Events", "Places", "Documents", "Quotations");
    assertThat(page.select("a[href=/place/tolm] mark").eachText()).contains("Tolm");
    assertThat(page.select("a[href=/event/seizure-tolm]")).isNotEmpty();
  }

  @Test
  void theTextOfDocumentsIsSearchedAndLinkedAtItsWords() {
    Element link = search("mortar").selectFirst("a[href^=/doc/north/report%20one?char=]");
    assertThat(link).isNotNull();
    assertThat(link.select("mark").text()).isEqualTo("mortar");
    int start = Sample.FIRST.codePointCount(0, Sample.FIRST.indexOf("mortar"));
    assertThat(link.attr("href"))
        .isEqualTo("/doc/north/report%20one?char=" + start + "," + (start + 6) + "#w-" + start);
  }

  @Test
  void allWordsMustOccurAndPhrasesAsTheyStand() {
    assertThat(search("killed people").select(".hit")).isNotEmpty();
    assertThat(search("killed giraffe").text()).contains("Nothing holds all of these words");
    assertThat(search("\"12 people\"").select("mark").eachText()).contains("12 people");
    assertThat(search("“people 12”").text()).contains("Nothing holds all of these words");
  }

  @Test
  void theBeginningOfAWordIsTriedWhenTheWordDoesNotOccur() {
    Document page = search("mort");
    assertThat(page.text()).contains("longer ones that begin with them");
    assertThat(page.select("mark").eachText()).contains("mortar");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text:Tolm",
        "AND",
        "Tolm AND",
        "NOT Tolm",
        "(",
        ")))",
        "[a TO",
        "{a TO b}",
        "a^",
        "~",
        "Tolm~9999",
        "*",
        "?*",
        "\"",
        "\"unfinished phrase",
        "\\",
        "a\\",
        "/(((/",
        "+-!",
        "&&||",
        "😀",
        "\u0000",
        "\uFEFF"
      })
  void noSignHasAMeaningOfItsOwn(String words) {
    HttpResponse<String> answer = served.get("search?q=" + ServedPages.encoded(words));
    assertThat(answer.statusCode()).as(words).isEqualTo(200);
    Document page = Jsoup.parse(answer.body());
    assertThat(page.selectFirst("input[name=q]").val())
        .isEqualTo(words.strip().replace("\u0000", "\uFFFD"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onfocus='alert(1)",
        "</title><script>alert(1)</script>",
        "{{ 7 * 7 }}",
        "{% include 'layout' %}"
      })
  void whatIsLookedForIsShownAsText(String words) {
    Document page = search(words);
    assertThat(page.select("script, img, [onfocus], [onerror]")).isEmpty();
    assertThat(page.selectFirst("h1").text()).isEqualTo("Search for " + words);
    assertThat(page.selectFirst("input[name=q]").val()).isEqualTo(words);
  }

  @Test
  void whatIsFoundIsShownAsText() {
    Document page = search("voice bridge says");
    assertThat(page.select(".passage b")).isEmpty();
    assertThat(page.select(".passage").first().text()).contains("<b>says</b>");
  }

  @Test
  void longListsAreTurnedByPages() {
    assertThat(search("bridge").select("a[href=/search?kind=quotations&q=bridge]").text())
        .isEqualTo("All quotations (45)");
    Document first = served.page("search?kind=quotations&q=bridge");
    assertThat(first.select(".hits li")).hasSize(20);
    assertThat(first.select("a[rel=prev]")).isEmpty();
    Document second = served.page(first.select("a[rel=next]").attr("href").substring(1));
    Document third = served.page(second.select("a[rel=next]").attr("href").substring(1));
    assertThat(third.select(".hits li")).hasSize(5);
    assertThat(third.select("a[rel=next]")).isEmpty();
    assertThat(
            List.of(first, second, third).stream()
                .flatMap(p -> p.select(".passage").eachText().stream())
                .distinct())
        .hasSize(ServedPages.QUOTATIONS);
  }

  @ParameterizedTest
  @CsvSource({
    "search?q=bridge&kind=quotations&page=4, 404",
    "search?q=bridge&page=2, 404",
    "search?q=bridge&page=0, 400",
    "search?q=bridge&page=-1, 400",
    "search?q=bridge&page=99999999999, 400",
    "search?q=bridge&page=x, 400",
    "search?q=bridge&kind=odd, 400",
    "search?q=%ff, 400",
    "search, 200",
    "search?q=, 200",
    "search?q=%20, 200"
  })
  void whatCannotBeShownIsTold(String address, int status) {
    HttpResponse<String> answer = served.get(address);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Jsoup.parse(answer.body()).select("h1")).hasSize(1);
  }

  @Test
  void moreThanAPageAsksForIsRefused() {
    String words = "x".repeat(1001);
    assertThat(served.get("search?q=" + words).statusCode()).isEqualTo(400);
    assertThat(served.get("search?q=" + "x+".repeat(499)).statusCode()).isEqualTo(200);
  }
}
