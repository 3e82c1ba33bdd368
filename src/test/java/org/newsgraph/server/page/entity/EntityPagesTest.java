package org.newsgraph.server.page.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.server.Client;
import org.newsgraph.server.ServedSample;
import org.newsgraph.server.page.PageStore;

/** The pages of actors and places, over HTTP, as a browser without scripts gets them. */
class EntityPagesTest {

  private static final String FURTHER =
      """
      <graph/merged> {
        <place/gate> a ng:Place ; skos:prefLabel "<i>gate</i>" ; ng:within <place/tolm> .
        <event/clash-gate> a ng:Event , ng:Clash ; skos:prefLabel "Clash at the gate" ;
          ng:place <place/gate> ; ng:date "2031-05-01"^^xsd:date .
        <actor/loop> a ng:Actor ; skos:prefLabel "Loop" .
        <place/ring> a ng:Place ; skos:prefLabel "Ring" ; ng:within <place/round> .
        <place/round> a ng:Place ; skos:prefLabel "Round" ; ng:within <place/ring> .
      }
      """;

  @TempDir static Path folder;
  private static ServedSample served;
  private static Client client;

  @BeforeAll
  static void start() {
    served = ServedSample.start(folder);
    PageStore.add(served.store(), FURTHER);
    client = served.client();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String page(String path) {
    HttpResponse<String> answer = client.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  @Test
  void aPersonIsToldWithOtherNamesOfficesAndQuotations() {
    assertThat(page("actor/ilse-varn"))
        .contains("<h1>Ilse Varn</h1>")
        .contains("also Varn")
        .contains(">mayor, <a href=\"/place/tolm\">Tolm</a>")
        .containsPattern("<a href=\"/doc/north/report%20one\\?char=9,14#w-9\">Mayor</a>")
        .contains("Quotations")
        .contains("rebels with a mortar seized Tolm");
  }

  @Test
  void anActorIsToldWithItsPartInEachHappeningAndWhoSaysSo() {
    assertThat(page("actor/rebels-one"))
        .contains("<a href=\"/event/seizure-tolm\">Seizure of Tolm</a>")
        .contains(">did it<")
        .contains("<summary>1 statement</summary>")
        .contains("<a href=\"/actor/ilse-varn\">Ilse Varn</a>");
  }

  @Test
  void anActorHasAMapOfTheHappeningsThatItHadAPartIn() {
    assertThat(page("actor/rebels-one"))
        .contains("<svg class=\"map small\"", "<title>Tolm: 1 happening</title>");
    assertThat(page("actor/loop")).doesNotContain("<svg");
  }

  @Test
  void aPlaceIsToldWithWhereItLiesAndAMap() {
    assertThat(page("place/tolm"))
        .contains("<a href=\"/place/northland\">Northland</a>")
        .contains("10.50, -20.25")
        .contains("https://sws.geonames.org/12/")
        .contains("<svg class=\"map small\"");
  }

  @Test
  void whatHappensWithinAPlaceHappensThere() {
    String tolm = page("place/tolm");
    assertThat(tolm).contains("Clash at the gate").doesNotContain("<i>gate");
    assertThat(tolm.indexOf("Clash at the gate")).isLessThan(tolm.indexOf("Seizure of Tolm"));
    assertThat(page("place/northland")).contains("Clash at the gate").contains("Seizure of Tolm");
    assertThat(page("place/gate")).doesNotContain("Seizure of Tolm");
  }

  @Test
  void aNameIsToldWithTheRuleThatTookItAndWhereItWasFound() {
    assertThat(page("place/tolm"))
        .contains("same name (90 % sure)")
        .contains("<a href=\"/doc/second?char=14,18#w-14\">Tolm</a>");
  }

  @Test
  void anActorOfWhomNothingIsToldHasAPage() {
    assertThat(page("actor/loop")).contains("<h1>Loop</h1>").doesNotContain("<table");
  }

  @Test
  void placesThatContainEachOtherEndSomewhere() {
    assertThat(page("place/ring")).contains("<a href=\"/place/round\">Round</a>");
  }

  @Test
  void aPageOfHappeningsThatDoesNotExistIsNotFound() {
    assertThat(client.get("place/tolm?page=9", "Accept", "text/html").statusCode()).isEqualTo(404);
  }
}
