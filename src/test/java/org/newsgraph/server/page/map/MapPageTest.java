package org.newsgraph.server.page.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.server.ServedSample;
import org.newsgraph.server.page.PageStore;

class MapPageTest {

  private static final String PLACES =
      """
      <graph/merged> {
        <place/land> a ng:Place ; skos:prefLabel "Land" ; wgs84:lat 10.0 ; wgs84:long -20.0 .
        <place/tolm> a ng:Place ; skos:prefLabel "Tolm" ; skos:altLabel "Tholm" ;
          ng:within <place/land> ; wgs84:lat 10.5 ; wgs84:long -20.25 .
        <place/gate> a ng:Place ; skos:prefLabel "<b>gate</b>" ; ng:within <place/tolm> .
        <place/lost> a ng:Place ; skos:prefLabel "a lost village" .
        <event/one> a ng:Event ; ng:place <place/tolm> ; ng:date "2031-05-03"^^xsd:date .
        <event/two> a ng:Event ; ng:place <place/gate> ; ng:date "2031-05-09"^^xsd:date .
        <event/three> a ng:Event ; ng:place <place/lost> .
        <event/four> a ng:Event ; ng:place <place/land> .
      }
      """;

  @TempDir static Path folder;
  private static ServedSample served;

  @BeforeAll
  static void start() {
    served = ServedSample.start(folder);
    PageStore.add(served.store(), PLACES);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static HttpResponse<String> map(String parameters) {
    return served.client().get("map" + parameters, "Accept", "text/html");
  }

  @Test
  void whatHappensInAnUnknownPartOfAPlaceIsShownAtThePlace() {
    assertThat(map("").body())
        .contains("<title>Tolm: 4 happenings</title>")
        .containsPattern("<a href=\"/place/tolm\"><circle cx=\"[0-9.]+\" cy=\"[0-9.]+\" r=")
        .contains("Happenings at places that are on no map: 1.");
  }

  @Test
  void whatIsWrittenLaterIsOnTheMap() {
    assertThat(map("").body()).doesNotContain("Later");
    PageStore.add(
        served.store(),
        """
        <graph/later> {
          <place/later> a ng:Place ; skos:prefLabel "Later" ; wgs84:lat 11.0 ; wgs84:long -21.0 .
        }
        <graph/merged> { <event/five> a ng:Event ; ng:place <place/later> . }
        """);
    assertThat(map("").body()).contains("<title>Later: 1 happening</title>");
  }

  @Test
  void theSameIsToldAsATable() {
    assertThat(map("").body())
        .contains(
            "<th scope=\"row\"><a href=\"/place/tolm\">Tolm</a></th><td class=\"number\">4</td>")
        .contains("<td class=\"number whole\">10.50, -20.25</td>");
  }

  @Test
  void aPeriodAndAPlaceNarrowIt() {
    assertThat(map("?to=2031-05-04").body()).contains("<title>Tolm: 3 happenings</title>");
    assertThat(map("?place=Tholm").body())
        .contains("<title>Tolm: 4 happenings</title>")
        .doesNotContain("<title>Land:");
    assertThat(map("?place=place/land").body())
        .contains("<title>Tolm: 4 happenings</title>")
        .contains("<title>Land: 1 happening</title>");
  }

  @Test
  void whatCannotBeAskedIsToldAsThat() {
    assertThat(map("?from=yesterday").statusCode()).isEqualTo(400);
    HttpResponse<String> unknown = map("?place=%3Cscript%3Ealert(1)%3C/script%3E");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).doesNotContain("<script");
  }
}
