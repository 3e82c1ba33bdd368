package org.newsgraph.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.server.ServedSample;

/** Things without a sort of page of their own: what they are called instead of a bare IRI. */
class ResourcePagesTest {

  private static final String FURTHER =
      """
      <doc/second> {
        <citation/second/1> a ng:Citation ; dcterms:source <doc/second> ; ng:kind ng:Tweet ;
          schema:author <actor/ilse-varn> ; schema:datePublished "2031-05-04"^^xsd:date .
        <quotation/second/9> a ng:Quotation ; ng:via <citation/second/1> ;
          ng:speaker <actor/ilse-varn> ; ng:quotedText "We <b>hold</b> Tolm" .
      }
      """;

  @TempDir static Path folder;
  private static ServedSample served;

  @BeforeAll
  static void start() {
    served = ServedSample.start(folder);
    PageStore.add(served.store(), FURTHER);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static Document page(String path) {
    String body = served.client().get(path, "Accept", "text/html").body();
    return Jsoup.parse(body, served.server().url() + path);
  }

  @Test
  void whatHasNoNameIsCalledByItsWords() {
    assertThat(page("figure/second/32-41").select("h1").text()).isEqualTo("“12 people”");
  }

  @Test
  void aPostIsCalledByItsAuthorAndDay() {
    String label = "post by Ilse Varn, 2031-05-04";
    assertThat(page("citation/second/1").select("h1").text()).isEqualTo(label);
    assertThat(page("quotation/second/9").select("a[href=/citation/second/1]").text())
        .isEqualTo(label);
    assertThat(page("actor/ilse-varn").select("a[href=/citation/second/1]").text())
        .isEqualTo(label);
  }

  @Test
  void aClaimIsCalledByItsEventAndDocument() {
    assertThat(page("figure/second/32-41").select("a[href^=/claim/]").eachText())
        .allMatch(text -> text.matches(".+, as told by .+"));
  }

  @Test
  void aPropertyOfTheOntologyLeadsToWhatItMeans() {
    Document figure = page("figure/second/32-41");
    assertThat(figure.select("th a[href=/ontology#figureRole]").text()).isEqualTo("counts");
    assertThat(figure.select("td a[href=/ontology#killed]").text()).isEqualTo("killed");
    assertThat(page("ontology").select("article#figureRole, article#killed")).hasSize(2);
  }

  @Test
  void theDataSetIsToldInNumbers() {
    Document page = page("dataset");
    assertThat(page.select("table.counted caption").eachText())
        .containsExactly("Things by their class", "Statements by their property");
    assertThat(page.select("tr:has(a[href=/ontology#Claim]) td").text()).isEqualTo("4");
    assertThat(page.select("a[href=/.well-known/void], a[href^=/query?example=]"))
        .hasSizeGreaterThan(1);
  }

  @Test
  void theAuditIsOnEveryPage() {
    assertThat(page("nothing/here").select("nav a[href=/audit]")).hasSize(1);
  }
}
