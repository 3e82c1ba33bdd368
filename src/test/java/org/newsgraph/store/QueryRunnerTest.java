package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

class QueryRunnerTest {

  private static final String NG = "PREFIX ng: <https://w3id.org/newsgraph/ontology#>\n";
  private static final String FIGURES =
      NG
          + "SELECT ?f ?min ?max { ?f ng:figureRole ng:killed ; ng:min ?min ; ng:max ?max } ORDER BY ?min";

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

  private static String run(String query, ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRunner.over(store).run("query", query, Optional.ofNullable(format), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aTableHasAlignedColumnsAndShortIris() {
    assertThat(run(FIGURES, null))
        .isEqualToNormalizingNewlines(
            """
            f                                  min  max
            ---------------------------------  ---  ---
            <figure/second/32-41>              12   12
            <figure/north/report%20one/77-92>  40   40
            (2 rows)
            """);
  }

  @Test
  void wideAndCombiningSignsKeepTheColumns() {
    String query = "SELECT ?a ?b { VALUES (?a ?b) { ('新闻' 1) ('e\u0301a' 2) ('x\\ny' 3) } }";
    assertThat(run(query, ResultFormat.TABLE).lines().toList())
        .containsExactly("a     b", "----  -", "新闻  1", "e\u0301a    2", "x y   3", "(3 rows)");
  }

  @Test
  void csvAndTsvHoldTheValues() {
    assertThat(run(FIGURES, ResultFormat.CSV)).contains("f,min,max\r\n").contains(",12,12\r\n");
    assertThat(run(FIGURES, ResultFormat.TSV)).contains("?f\t?min\t?max\n").contains("\t12\t12\n");
  }

  @Test
  void csvWritesTripleTermsAsText() {
    String query =
        NG + "SELECT ?t { ?c <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> ?t } LIMIT 1";
    assertThat(run(query, ResultFormat.CSV)).contains("<<( <").doesNotContain("?");
  }

  @ParameterizedTest
  @CsvSource({"JSON,'\"boolean\" : true'", "XML,<boolean>true</boolean>", "CSV,true", "TABLE,yes"})
  void truthIsWritten(ResultFormat format, String expected) {
    assertThat(run(NG + "ASK { ?x a ng:Claim }", format)).contains(expected);
  }

  @Test
  void relativeIrisAreThoseOfTheStore() {
    assertThat(run(NG + "ASK { GRAPH <graph/merged> { <event/seizure-tolm> a ng:Seizure } }", null))
        .isEqualToNormalizingNewlines("yes\n");
  }

  @ParameterizedTest
  @EnumSource(
      value = ResultFormat.class,
      names = {"TURTLE", "TRIG", "NTRIPLES", "NQUADS"})
  void graphsAreWrittenWithTripleTerms(ResultFormat format) {
    String query = NG + "CONSTRUCT WHERE { ?c ng:about <event/seizure-tolm> ; ?p ?o }";
    assertThat(run(query, format)).contains("reifies").contains("<<(");
  }

  @Test
  void namedGraphsAreConstructed() {
    String query = NG + "CONSTRUCT { GRAPH ?g { ?s a ng:Figure } } { GRAPH ?g { ?s a ng:Figure } }";
    assertThat(run(query, ResultFormat.TRIG)).contains("doc/second");
    assertThatThrownBy(() -> run(query, ResultFormat.TURTLE)).hasMessageContaining("trig");
  }

  @Test
  void jsonLdWithTripleTermsIsRefusedBeforeAnythingIsWritten() {
    String claims = NG + "CONSTRUCT WHERE { ?c ng:about <event/seizure-tolm> ; ?p ?o }";
    assertThatThrownBy(() -> run(claims, ResultFormat.JSONLD)).hasMessageContaining("triple terms");
    assertThat(run(NG + "CONSTRUCT WHERE { ?f a ng:Figure ; ng:min ?m }", ResultFormat.JSONLD))
        .contains("ng:min");
  }

  @ParameterizedTest
  @CsvSource({
    "'SELECT * { ?s ?p }',query:1:18",
    "'SELECT *\n{ ?s\n odd:x ?o }',query:3:2",
    "'DROP ALL',query:1:1",
    "'',query:1:1"
  })
  void aSyntaxErrorIsToldWithItsPlace(String query, String place) {
    assertThatThrownBy(() -> run(query, null))
        .isInstanceOfSatisfying(
            NewsgraphException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.QUERY_SYNTAX);
              assertThat(e.place()).startsWith(place);
              assertThat(e.getMessage().lines()).hasSize(1);
            });
  }

  @ParameterizedTest
  @CsvSource({"'SELECT * { ?s ?p ?o }',TURTLE", "'DESCRIBE <x:y>',CSV", "'ASK { }',NQUADS"})
  void aFormatThatDoesNotFitIsRefused(String query, ResultFormat format) {
    assertThatThrownBy(() -> run(query, format))
        .isInstanceOfSatisfying(
            NewsgraphException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.USAGE));
  }

  @Test
  void theUsualPrefixesNeedNotBeDeclared() {
    assertThat(run("ASK { ?s a ng:Claim ; dcterms:source ?d }", null)).startsWith("yes");
    assertThat(run("PREFIX ng: <x:> ASK { ?s a ng:Claim }", null)).startsWith("no");
  }

  @Test
  void aServerThatDoesNotAnswerIsTold() {
    assertThatThrownBy(
            () ->
                QueryRunner.over("http://localhost:1")
                    .run("query", FIGURES, Optional.empty(), new ByteArrayOutputStream()))
        .isInstanceOfSatisfying(
            NewsgraphException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.SERVER_FAILED));
  }
}
