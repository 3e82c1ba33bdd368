package org.newsgraph.server.page.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.server.Client;
import org.newsgraph.server.ServedSample;
import org.newsgraph.server.page.PageStore;

/** The pages of documents, over HTTP, as a browser without scripts gets them. */
class DocumentPageTest {

  private static final String FIRST = "doc/north/report%20one";

  private static final String HOSTILE =
      """
      <doc/hostile> {
        <doc/hostile#char=0,2> a ng:Mention ; ng:denotes <actor/hostile> .
        <quotation/hostile/0-33> a ng:Quotation ; ng:direct true ;
          ng:quotedText "😀😀 <script>alert(1)</script> &amp; \\"x\\"" ;
          ng:speaker <actor/hostile> ; ng:evidence <doc/hostile#char=0,33> .
      }
      <graph/test> {
        <doc/hostile> a ng:Document ; ng:sourceFile "<b>hostile</b>.txt" ;
          dcterms:title "</title><script>alert(2)</script>" ;
          schema:url "javascript:alert(3)" ;
          nif:isString "😀😀 <script>alert(1)</script> &amp; \\"x\\"\\nend" .
        <actor/hostile> a ng:Actor ; skos:prefLabel "\\" onmouseover=\\"alert(4)" .
      }
      """;

  private static final String PAGES =
      """
      <doc/pages> {
        <doc/pages#char=0,11> a ng:Mention ; nif:beginIndex 0 ; nif:endIndex 11 ;
          nif:anchorOf "Rebels flee" ; nif:referenceContext <doc/pages> ;
          ng:page 3 , 4 ; ng:box "3 72.0 500.1 301.5 512.1" , "4 72.0 700.0 90.5 712.0" .
      }
      <graph/test> {
        <doc/pages> a ng:Document ; ng:sourceFile "pages.pdf" ; ng:mediaType "application/pdf" ;
          nif:isString "Rebels flee" .
      }
      """;

  @TempDir static Path folder;
  private static ServedSample served;
  private static Client client;

  @BeforeAll
  static void start() {
    served = ServedSample.start(folder);
    PageStore.add(served.store(), HOSTILE);
    PageStore.add(served.store(), PAGES);
    client = served.client();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static HttpResponse<String> page(String path) {
    return client.get(path, "Accept", "text/html");
  }

  @Test
  void namesAndEventsOfTheTextAreLinks() {
    assertThat(page(FIRST).body())
        .contains("<a class=\"place\" href=\"/place/tolm\" title=\"Tolm\">Tolm</a>")
        .contains("<a class=\"actor\" href=\"/actor/ilse-varn\" title=\"Ilse Varn\">Ilse Varn</a>")
        .containsPattern("<a class=\"event\" href=\"/event/seizure-tolm\"[^>]*>seized</a>")
        .containsPattern("<a class=\"figure\" [^>]*title=\"killed: about 40\">about 40 people</a>");
  }

  @Test
  void wordsThatAreAskedForAreToldWithTheirPlaceInTheFile() {
    assertThat(page("doc/pages?char=0,11").body())
        .contains(
            "in the file: page 3, box 72.0 500.1 301.5 512.1; page 4, box 72.0 700.0 90.5 712.0");
    assertThat(page("doc/pages?char=0,6").body()).doesNotContain("in the file");
    assertThat(page("audit?iri=doc/pages%23char=0,11").body())
        .contains("page 3, box 72.0 500.1 301.5 512.1; page 4, box 72.0 700.0 90.5 712.0");
  }

  @Test
  void quotationsTellTheSpeakerAndLeftOutWordsTheReason() {
    assertThat(page(FIRST).body())
        .contains("– Ilse Varn</a></small>")
        .contains("class=\"excluded\">Give now!</span>")
        .contains("left out: donation appeal");
  }

  @Test
  void whatIsDeniedIsNotShownAsAFact() {
    assertThat(page("doc/second").body())
        .contains("title=\"denied: Seizure of Tolm\">seized</a>")
        .contains("<td data-head=\"Told as\">denied</td>");
  }

  @Test
  void wordsThatAnotherDocumentSharesLeadToIt() {
    assertThat(page("doc/second").body())
        .contains("<a href=\"/doc/north/report%20one\">also in Tolm falls</a>")
        .contains("25 % of the text");
  }

  @Test
  void theDocumentIsToldWithItsHash() {
    assertThat(page(FIRST).body())
        .contains("<h1>Tolm falls</h1>")
        .contains("north/report one.txt")
        .containsPattern("SHA-256</th><td>[0-9a-f]{64}</td>")
        .contains("/audit?iri=http%3A%2F%2Flocalhost%3A3030%2Fdoc%2Fnorth%2Freport%2520one");
  }

  @Test
  void theWordsOfAnAddressAreHighlightedByCodePoints() {
    // the sample begins with a BOM and holds an emoji of two UTF-16 units before this name
    assertThat(page(FIRST + "?char=15,24").body())
        .contains("<span id=\"w-15\" class=\"wanted\">")
        .containsPattern("id=\"w-15\" class=\"wanted\"><a [^>]*>Ilse Varn</a></span>")
        .contains("<a href=\"#w-15\">Go to the words");
  }

  @ParameterizedTest
  @CsvSource({
    "?char=1, 400",
    "?char=9%2C3, 400",
    "?char=x%2Cy, 400",
    "?char=99999999999%2C3, 400",
    "?char=0%2C900000, 404",
    "?page=2, 404",
    "?page=0, 400",
    "?page=x, 400"
  })
  void aRangeThatDoesNotExistIsToldAsThat(String parameters, int status) {
    HttpResponse<String> answer = page(FIRST + parameters);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains("<h1>").doesNotContain("Exception");
  }

  @Test
  void nothingOfATextBecomesMarkup() {
    HttpResponse<String> answer = page("doc/hostile");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;")
        .doesNotContain("<script")
        .doesNotContain("<b>hostile")
        .doesNotContain("\" onmouseover")
        .doesNotContain("href=\"javascript")
        .contains(">😀😀</a>");
  }

  @Test
  void aTextOfMillionsOfCharactersIsShownInParts() {
    String line = "The council of Tolm met. ".repeat(40) + "\\n";
    PageStore.add(
        served.store(),
        """
        <graph/long> { <doc/long> a ng:Document ; ng:sourceFile "long.txt" ; nif:isString "%s" . }
        """
            .formatted(line.repeat(5_000)));
    assertThat(page("doc/long").body())
        .hasSizeLessThan(100_000)
        .contains("Part 1 of 167")
        .contains("href=\"?page=2\"");
    assertThat(page("doc/long?page=167").body()).contains("href=\"?page=166\"");
    assertThat(page("doc/long?char=4000002,4000010").body())
        .contains("id=\"w-4000002\" class=\"wanted\"");
  }
}
