package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExporterTest {

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

  private static String export(String graph, ExportFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(store).export(Optional.ofNullable(graph), format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Set<Quad> read(String text, Lang lang) {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFDataMgr.read(data, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), lang);
    return data.stream().collect(Collectors.toSet());
  }

  @Test
  void quadsAreSortedAndNoneIsTwice() {
    String text = export(null, ExportFormat.nq);
    assertThat(text.lines()).isSortedAccordingTo(NQuadsLine.ORDER).doesNotHaveDuplicates();
    assertThat(text.lines()).allMatch(l -> l.endsWith(" .")).hasSizeGreaterThan(400);
    assertThat(text).contains("<<( <").doesNotContain("urn:x-newsgraph").doesNotContain("_:");
  }

  @Test
  void theOrderIsThatOfCodePoints() {
    assertThat(NQuadsLine.ORDER.compare("a\uFFFC", "a😀")).isNegative();
    assertThat(NQuadsLine.ORDER.compare("a😀", "ab")).isPositive();
    assertThat(NQuadsLine.ORDER.compare("a", "ab")).isNegative();
    assertThat(NQuadsLine.ORDER.compare("a😀", "a😁")).isNegative();
  }

  @Test
  void everyFormatHoldsTheSame() {
    Set<Quad> quads = read(export(null, ExportFormat.nq), Lang.NQUADS);
    assertThat(read(export(null, ExportFormat.trig), Lang.TRIG)).isEqualTo(quads);
    Set<Quad> one = read(export("doc/second", ExportFormat.nt), Lang.NTRIPLES);
    assertThat(read(export("doc/second", ExportFormat.turtle), Lang.TURTLE)).isEqualTo(one);
    assertThat(one).hasSizeLessThan(quads.size()).isNotEmpty();
  }

  @Test
  void jsonLdHoldsGraphsWithoutTripleTerms() {
    assertThat(read(export("graph/merged", ExportFormat.jsonld), Lang.JSONLD))
        .isEqualTo(read(export("graph/merged", ExportFormat.nq), Lang.NQUADS));
    assertThatThrownBy(() -> export("doc/second", ExportFormat.jsonld))
        .hasMessageContaining("triple terms");
  }

  @Test
  void whatCannotBeWrittenIsRefused() {
    assertThatThrownBy(() -> export("doc/none", ExportFormat.nq)).hasMessageContaining("no such");
    assertThatThrownBy(() -> export(null, ExportFormat.turtle)).hasMessageContaining("one graph");
  }
}
