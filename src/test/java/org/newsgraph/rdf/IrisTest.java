package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Span;

class IrisTest {

  private final Iris iris = new Iris("http://example.org/data");

  @ParameterizedTest
  @CsvSource({
    "001_a, http://example.org/data/doc/001_a",
    "north/report one, http://example.org/data/doc/north/report%20one",
    "50%25 off, http://example.org/data/doc/50%2525%20off",
    "خبر, http://example.org/data/doc/خبر",
    "新闻 稿, http://example.org/data/doc/新闻%20稿",
    "a#b?c, http://example.org/data/doc/a%23b%3Fc",
    "😀, http://example.org/data/doc/%F0%9F%98%80",
    ".., http://example.org/data/doc/%2E%2E"
  })
  void documentsKeepReadableNames(String id, String expected) {
    assertThat(iris.document(id).getURI()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "with space",
        "a\"b<c>d",
        "100%",
        "خبر/نص",
        "हिन्दी",
        "e\u0301",
        "a\\b^c`d{e}|f",
        "\u202Ertl",
        "x\uFFFCy",
        "😀",
        "tab\there",
        "a:b@c;d,e"
      })
  void everyIriIsValid(String id) {
    IRIx parsed = IRIx.create(iris.mention(id, new Span(3, 5)).getURI());
    List<String> faults = new ArrayList<>();
    parsed.handleViolations((isError, message) -> faults.add(message));
    assertThat(faults).isEmpty();
    assertThat(parsed.isReference()).isTrue();
  }

  @Test
  void partsAreNamedByOffsets() {
    Span span = new Span(12, 20);
    assertThat(iris.part(PartKind.claim, "a/b", span, 1).getURI())
        .isEqualTo("http://example.org/data/claim/a/b/12-20");
    assertThat(iris.part(PartKind.claim, "a/b", span, 2).getURI())
        .isEqualTo("http://example.org/data/claim/a/b/12-20-2");
    assertThat(iris.mention("a/b", span).getURI())
        .isEqualTo("http://example.org/data/doc/a/b#char=12,20");
    assertThat(iris.graph(SharedGraph.merged).getURI())
        .isEqualTo("http://example.org/data/graph/merged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not an iri", "relative/path", "http://example.org/#part"})
  void aBadBaseIsRefused(String base) {
    assertThatThrownBy(() -> new Iris(base)).isInstanceOf(NewsgraphException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "/doc/north/report%20one, doc/north/report%20one",
    "/data/doc/north/report%20one, doc/north/report%20one",
    "/doc/%D8%AE%D8%A8%D8%B1, doc/خبر",
    "/doc/خبر, doc/خبر",
    "/doc/a+b, doc/a%2Bb",
    "/doc/%2e%2e/x, doc/%2E%2E/x"
  })
  void aRequestPathNamesAnIri(String path, String expected) {
    assertThat(iris.ofRequest(path).getURI()).isEqualTo("http://example.org/data/" + expected);
  }

  @Test
  void aBrokenRequestPathIsRefused() {
    assertThatThrownBy(() -> iris.ofRequest("/doc/%zz"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
