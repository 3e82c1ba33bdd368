package org.newsgraph.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventPageTest {

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

  private static String fact(Document page, String name) {
    return page.select("table.facts tr:has(th:contains(" + name + ")) td").text();
  }

  @Test
  void anEventTellsWhoDidWhatWhereAndWhen() {
    Document page = served.page("event/seizure-tolm");
    assertThat(page.select("h1").text()).isEqualTo("Seizure of Tolm");
    assertThat(fact(page, "When")).isEqualTo("2031-05-03");
    assertThat(fact(page, "Where")).isEqualTo("Tolm");
    assertThat(page.select("table.facts a[href=/place/tolm]")).hasSize(1);
    assertThat(fact(page, "Who")).containsIgnoringCase("rebels");
  }

  @Test
  void everyTellingStandsWithItsWordsAndVoice() {
    Document page = served.page("event/seizure-tolm");
    Elements rows = page.select("table.statements tbody tr");
    assertThat(rows).hasSize(2);
    Element mayor = rows.stream().filter(r -> r.text().contains("Ilse Varn")).findFirst().get();
    assertThat(mayor.select("q a").attr("href"))
        .matches("/doc/north/report%20one\\?char=\\d+,\\d+#w-\\d+");
    assertThat(mayor.select("a[href^=/claim/]")).isNotEmpty();
    Element other = rows.stream().filter(r -> r != mayor).findFirst().get();
    assertThat(other.text()).contains("Rebels seized Tolm").contains("the document itself");
  }

  @Test
  void aClaimLeadsToItsWordsAndItsEvent() {
    Document page = served.page("claim/north/report%20one/52-58");
    assertThat(page.select("a[href=/event/seizure-tolm]")).isNotEmpty();
    assertThat(page.select("dl.says dt").eachText()).contains("Who", "Where");
    assertThat(page.select("blockquote.words a[href^=/doc/north/report%20one?char=]")).isNotEmpty();
    assertThat(page.text()).contains("Ilse Varn");
  }

  @Test
  void bothSidesOfADisagreementStandSideBySide() {
    Document list = served.page("disagreements");
    Element first = list.selectFirst("article.disagreement");
    assertThat(first.select(".sides section")).hasSize(2);
    assertThat(first.select(".sides section h4").eachText()).contains("about 40", "12");
    assertThat(first.select(".sides blockquote a[href^=/doc/]")).hasSizeGreaterThan(1);
    assertThat(first.select(".judged").text()).contains("right");
    Document one = served.page(first.select(".judged a").attr("href").substring(1));
    assertThat(one.select(".sides section h4").eachText()).contains("about 40", "12");
  }

  @Test
  void disagreementsAreChosenByKind() {
    assertThat(served.page("disagreements?kind=ValueDisagreement").select("article")).isNotEmpty();
    assertThat(served.page("disagreements?kind=DateDisagreement").select("article")).isEmpty();
    assertThat(served.get("disagreements?kind=x").statusCode()).isEqualTo(400);
    assertThat(served.get("disagreements?page=9").statusCode()).isEqualTo(404);
  }
}
