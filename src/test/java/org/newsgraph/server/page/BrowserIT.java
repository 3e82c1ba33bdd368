package org.newsgraph.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The pages in a real browser: the way from a search to the words, and what a page may not do. */
class BrowserIT {

  @TempDir static Path folder;
  @TempDir static Path profile;
  private static ServedPages served;
  private static Browser browser;

  @BeforeAll
  static void start() {
    Optional<Browser> found = Browser.start(profile, 1280, 900);
    assumeThat(found).as("a browser with its driver").isPresent();
    browser = found.get();
    served = new ServedPages(folder);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
      served.close();
    }
  }

  /** After each test: nothing was complained of, and nobody else was asked. */
  @AfterEach
  void nothingIsWrongAndNobodyElseIsAsked() {
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests())
        .isNotEmpty()
        .allSatisfy(
            address -> assertThat(address).matches("(data:|blob:|about:|" + served.url() + ").*"));
  }

  @Test
  void aSearchLeadsToTheEventItsClaimAndTheWordsInTheDocument() {
    browser.open(served.url());
    browser.one("#search-all").sendKeys("tolm", Keys.ENTER);
    browser.await("h1", "Search for tolm");
    assertThat(browser.all("mark")).isNotEmpty();

    browser.one("a[href='/event/seizure-tolm']").click();
    browser.await("h1", "Seizure of Tolm");

    browser.one("table.statements a[href^='/claim/second/']").click();
    browser.await("h1", "as told by");

    String words = browser.one("blockquote.words a").getText();
    browser.one("blockquote.words a").click();
    browser.awaitAddress("/doc/second?char=");
    assertThat(browser.driver().getCurrentUrl()).contains("#w-");
    String place = browser.driver().getCurrentUrl().replaceFirst(".*#", "");
    assertThat(browser.driver().findElement(By.id(place)).isDisplayed()).isTrue();
    browser.await("main", words);
  }

  @Test
  void theEditorAsksTheServer() {
    browser.open(served.url() + "query?example=seized");
    assertThat(browser.one("#ask").isDisplayed()).isFalse();
    browser.one(".yasqe_queryButton").click();
    browser.await("#editor .yasr_results table", "Seizure of Tolm");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "search?q=tolm",
        "search?q=bridge&kind=quotations",
        "event/seizure-tolm",
        "event/killing-tolm",
        "claim/north/report%20one/52-58",
        "doc/north/report%20one",
        "actor/ilse-varn",
        "place/tolm",
        "disagreements",
        "disagreement/killing-tolm/killed/1",
        "timeline",
        "map",
        "audit",
        "audit?iri=event/killing-tolm",
        "quotation/many/1",
        "figure/second/32-41",
        "graph/merged",
        "ontology",
        "sparql?query=SELECT%20%2A%20%7B%3Fs%20%3Fp%20%3Fo%7D%20LIMIT%20300",
        "query"
      })
  void aPageFitsThePhoneAndTheScreen(String path) {
    for (int width : List.of(1280, 390)) {
      // the window of a headless browser is never so narrow: the page is told another size
      browser
          .driver()
          .executeCdpCommand(
              "Emulation.setDeviceMetricsOverride",
              Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
      browser.open(served.url() + path);
      assertThat(browser.overflow()).as(path + " at " + width).isLessThanOrEqualTo(0);
    }
  }
}
