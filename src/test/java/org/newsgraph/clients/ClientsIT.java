package org.newsgraph.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.testing.Launcher;
import org.newsgraph.testing.Programs;
import org.newsgraph.testing.ServedSeeds;

/** What people query with, each a process of its own, gets what {@code newsgraph query} answers. */
final class ClientsIT {

  private static final Path HOME = Launcher.home();
  private static final String RESULTS = "application/sparql-results+json";

  private static final Map<String, String> ANSWERS = new HashMap<>();

  private static String endpoint;

  @BeforeAll
  static void serve() throws IOException {
    endpoint = ServedSeeds.url() + "sparql";
  }

  @ParameterizedTest
  @ValueSource(strings = {"disagreements", "seized", "freed"})
  void curl(String query) throws IOException {
    String text = "query@" + file(query);
    assertJson(
        query, "curl", "-sSfG", endpoint, "-H", "Accept: " + RESULTS, "--data-urlencode", text);
    assertJson(
        query, "curl", "-sSf", endpoint, "-H", "Accept: " + RESULTS, "--data-urlencode", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"disagreements", "seized", "freed"})
  void sparql_wrapper(String query) throws IOException {
    assertJson(
        query,
        Programs.python(List.of("SPARQLWrapper")),
        script("sparqlwrapper_client.py"),
        endpoint,
        file(query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"disagreements", "seized", "freed"})
  void rdflib(String query) throws IOException {
    assertJson(
        query,
        Programs.python(List.of("rdflib", "SPARQLWrapper")),
        script("rdflib_client.py"),
        endpoint,
        file(query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"disagreements", "seized"})
  void roqet(String query) throws IOException {
    if (!Programs.works("roqet", "--version")) {
      Programs.missing("there is no roqet (Debian: rasqal-utils); ./verify installs it");
    }
    String rows = output("roqet", "-q", "-p", endpoint, "-r", "csv", file(query));
    assertThat(csv(rows)).isEqualTo(csv(answer(query, "csv"))).hasSizeGreaterThan(2);
  }

  /** Comunica 4 reads queries of SPARQL 1.1 only: none with triple terms. */
  @ParameterizedTest
  @ValueSource(strings = {"disagreements", "seized"})
  void comunica(String query) throws IOException {
    String program = Comunica.program().toString();
    assertJson(query, program, "sparql@" + endpoint, "-f", file(query), "-t", RESULTS);
  }

  private static String file(String query) {
    return HOME.resolve("docs/queries/" + query + ".rq").toString();
  }

  private static String script(String name) {
    return HOME.resolve("src/test/resources/clients/" + name).toString();
  }

  private static void assertJson(String query, String... command) throws IOException {
    ResultSet expected = ResultSetFactory.fromJSON(stream(answer(query, "json")));
    ResultSet actual = ResultSetFactory.fromJSON(stream(output(command)));
    assertThat(ResultSetFormatter.toList(actual))
        .map(Object::toString)
        .isEqualTo(ResultSetFormatter.toList(expected).stream().map(Object::toString).toList())
        .hasSizeGreaterThan(2);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<List<String>> csv(String text) throws IOException {
    return CSVFormat.RFC4180.parse(new StringReader(text)).stream().map(CSVRecord::toList).toList();
  }

  private static String output(String... command) throws IOException {
    Launcher.Result result = Programs.run(new ProcessBuilder(command));
    assertThat(result.exitCode()).as(result.out() + result.err()).isZero();
    return result.out();
  }

  private static String answer(String query, String format) throws IOException {
    String key = query + " " + format;
    if (!ANSWERS.containsKey(key)) {
      String[] command = {
        "query", "--server", ServedSeeds.url(), "--format", format, "--file", file(query)
      };
      Launcher.Result result = Launcher.run(HOME, command);
      assertThat(result.exitCode()).as(result.err()).isZero();
      ANSWERS.put(key, result.out());
    }
    return ANSWERS.get(key);
  }
}
