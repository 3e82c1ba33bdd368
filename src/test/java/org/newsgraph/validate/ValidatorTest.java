package org.newsgraph.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.exec.UpdateExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.store.SampleStore;
import org.newsgraph.store.Store;

class ValidatorTest {

  private static final String PREFIXES =
      """
      BASE <http://localhost:3030/>
      PREFIX ng: <https://w3id.org/newsgraph/ontology#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      """;

  /** Each breaks one thing; the finding names the check and the message. */
  private static final List<List<String>> FAULTS =
      List.of(
          List.of(
              "INSERT DATA { GRAPH <graph/merged> { <event/seizure-tolm> ng:actor <actor/aftonpost> } }",
              "unwitnessed-statement",
              "actor/aftonpost"),
          List.of(
              "DELETE DATA { GRAPH <graph/merged> { <event/seizure-tolm> ng:place <place/tolm> } }",
              "unmerged-claim",
              "place/tolm"),
          List.of(
              "DELETE { GRAPH ?g { ?m nif:anchorOf ?w } } INSERT { GRAPH ?g { ?m nif:anchorOf 'x' } }"
                  + " WHERE { GRAPH ?g { ?m nif:anchorOf ?w FILTER(?w = 'a mortar') } }",
              "words-differ",
              "(x)"),
          List.of(
              "DELETE { GRAPH ?g { ?d ng:length ?l } } INSERT { GRAPH ?g { ?d ng:length 20 } }"
                  + " WHERE { GRAPH ?g { ?d ng:length ?l } }",
              "mention-outside-text",
              "of 20"),
          List.of(
              "DELETE { GRAPH ?g { ?d ng:sha256 ?h } }"
                  + " INSERT { GRAPH ?g { ?d ng:sha256 'no hash' } } WHERE { GRAPH ?g { ?d ng:sha256 ?h } }",
              "shape",
              "hash of its bytes"),
          List.of(
              "INSERT DATA { GRAPH <doc/second> { <claim/north/report%20one/52-58>"
                  + " ng:evidence <doc/second#char=0,6> } }",
              "evidence-elsewhere", "char=0,6"),
          List.of(
              "INSERT DATA { GRAPH <doc/second> { <x:c> ng:speaker <x:nobody> } }",
              "nameless-participant",
              "speaker"),
          List.of(
              "INSERT DATA { GRAPH <doc/second> { <x:c> ng:speaker 'someone' } }",
              "literal-participant",
              "someone"),
          List.of(
              "INSERT DATA { GRAPH <doc/second> { _:b ng:min 3 } }", "blank-node", "ontology#min"),
          List.of(
              "INSERT { GRAPH ?g { ?d ng:secondSide ?c } } WHERE { GRAPH ?g { ?d ng:firstSide ?c } }",
              "disagreement-within-one-voice",
              "claim/"),
          List.of(
              "INSERT DATA { GRAPH <doc/second> { <claim/north/report%20one/52-58> rdf:reifies"
                  + " <<( <event/killing-tolm> ng:place <place/tolm> )>> } }",
              "claim-about-another-event", "killing-tolm"),
          List.of(
              "DELETE WHERE { GRAPH ?g { <claim/north/report%20one/52-58> ng:evidence ?m } }",
              "shape", "no words behind it"),
          List.of(
              "DELETE WHERE { GRAPH ?g { <figure/second/32-41> ng:min ?a ; ng:max ?b } }",
              "shape",
              "a least or a greatest value"),
          List.of(
              "DELETE WHERE { GRAPH <graph/merged> { ?d ng:between ?c } }",
              "shape",
              "between two at least"));

  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void open() {
    store = SampleStore.create(folder);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static Stream<List<String>> faults() {
    return FAULTS.stream();
  }

  @Test
  void aSoundGraphConforms() {
    Report report = Validator.validate(store.dataset(), store.base());
    assertThat(report.findings().stream().filter(f -> f.severity() != Severity.INFO)).isEmpty();
    assertThat(report.conforms()).isTrue();
    assertThat(report.findings()).anyMatch(f -> f.check().equals("document-without-day"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsFound(List<String> fault) {
    store.dataset().begin(ReadWrite.WRITE);
    try {
      UpdateExec.dataset(store.dataset()).update(PREFIXES + fault.get(0)).execute();
      Report report = Validator.validate(store.dataset(), store.base());
      assertThat(report.conforms()).isFalse();
      assertThat(report.findings())
          .anyMatch(f -> f.check().equals(fault.get(1)) && f.message().contains(fault.get(2)));
    } finally {
      store.dataset().abort();
      store.dataset().end();
    }
  }

  @Test
  void everyCheckIsListedAndSelectsFocusAndDetail() throws IOException, URISyntaxException {
    try (Stream<Path> files =
        Files.list(Path.of(Check.class.getResource("/ontology/checks").toURI()))) {
      List<String> found =
          files
              .map(f -> f.getFileName().toString())
              .filter(f -> f.endsWith(".rq"))
              .map(f -> f.replace(".rq", ""))
              .toList();
      assertThat(Check.load().stream().map(Check::name)).containsExactlyInAnyOrderElementsOf(found);
    }
    assertThat(Check.load()).allMatch(c -> c.query().contains("?focus ?detail"));
  }

  @Test
  void aLongListIsCut() {
    store.dataset().begin(ReadWrite.WRITE);
    try {
      String many =
          "INSERT { GRAPH <doc/second> { ?s ng:speaker 'x' } } WHERE { { SELECT ?s { ?a ?b ?c . ?d ?e ?f"
              + " BIND(IRI(CONCAT('x:', STRUUID())) AS ?s) } LIMIT 1500 } }";
      UpdateExec.dataset(store.dataset()).update(PREFIXES + many).execute();
      Report report = Validator.validate(store.dataset(), store.base());
      assertThat(report.truncated()).contains("literal-participant");
    } finally {
      store.dataset().abort();
      store.dataset().end();
    }
  }
}
