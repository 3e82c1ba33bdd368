package org.newsgraph.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.rdf.Sample;
import org.newsgraph.store.SampleStore;
import org.newsgraph.store.Store;

/** The tables of a store on disk, read back by a CSV reader. */
class TableExporterTest {

  private static final CSVFormat READER =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void open() {
    store = SampleStore.create(folder.resolve("db"));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static String text(Table table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TableExporter(store).write(table, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<CSVRecord> rows(Table table) throws IOException {
    return READER.parse(new StringReader(text(table))).getRecords();
  }

  @Test
  void an_event_is_told_with_labels_day_sources_and_disagreements() throws IOException {
    CSVRecord killing = rows(Table.events).get(0);
    assertThat(killing.get("event")).isEqualTo("http://localhost:3030/event/killing-tolm");
    assertThat(killing.get("type")).isEqualTo("Killing");
    assertThat(killing.get("earliest")).isEqualTo("2031-05-03");
    assertThat(killing.get("date")).isEmpty();
    assertThat(killing.get("place_labels")).isEqualTo("Tolm");
    assertThat(killing.get("latitude")).isEqualTo("10.5");
    assertThat(killing.get("files")).isEqualTo("north/report one.txt | second.txt");
    assertThat(killing.get("sources")).isEqualTo("2");
    assertThat(killing.get("disagreements")).isEqualTo("1");
    CSVRecord seizure = rows(Table.events).get(1);
    assertThat(seizure.get("files")).as("a denial is no source").isEqualTo("north/report one.txt");
    assertThat(seizure.get("instrument_labels")).isEqualTo("a mortar");
  }

  @Test
  void a_claim_is_told_with_who_says_so_and_the_words() throws IOException {
    List<CSVRecord> claims = rows(Table.claims);
    assertThat(claims).hasSize(4);
    assertThat(claims.get(0).get("file")).isEqualTo("north/report one.txt");
    assertThat(claims.get(0).get("speaker_label")).isEqualTo("Ilse Varn");
    assertThat(claims.get(0).get("trigger")).isEqualTo("seized");
    assertThat(claims.get(0).get("words")).startsWith("Mayor").endsWith("killed").contains("\"");
    assertThat(claims.get(2).get("modality")).isEqualTo("denied");
    assertThat(claims.get(3).get("via_label")).isEqualTo("Aftonpost");
  }

  @Test
  void a_number_keeps_its_range() throws IOException {
    CSVRecord forty = rows(Table.figures).get(0);
    assertThat(forty.get("role")).isEqualTo("killed");
    assertThat(forty.get("min")).isEqualTo("40");
    assertThat(forty.get("approximate")).isEqualTo("true");
    assertThat(forty.get("words")).isEqualTo("about 40 people");
    assertThat(rows(Table.claims)).extracting(c -> c.get("claim")).contains(forty.get("claim"));
  }

  @Test
  void every_mention_lies_at_its_bytes() throws IOException {
    byte[] first = Sample.FIRST.getBytes(StandardCharsets.UTF_8);
    byte[] second = Sample.SECOND.getBytes(StandardCharsets.UTF_8);
    List<CSVRecord> mentions = rows(Table.mentions);
    assertThat(mentions).hasSizeGreaterThan(15);
    for (CSVRecord row : mentions) {
      byte[] file = row.get("file").equals("second.txt") ? second : first;
      int start = Integer.parseInt(row.get("byte_start"));
      int end = Integer.parseInt(row.get("byte_end"));
      assertThat(new String(Arrays.copyOfRange(file, start, end), StandardCharsets.UTF_8))
          .isEqualTo(row.get("words"));
    }
    assertThat(mentions)
        .filteredOn(m -> m.get("words").equals("Ilse Varn"))
        .extracting(m -> m.get("kind"), m -> m.get("denotes_label"))
        .containsExactly(tuple("NameMention", "Ilse Varn"));
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void the_columns_are_those_of_the_documentation(Table table) throws IOException {
    String manual = Files.readString(Path.of("docs/export.md"));
    int start = manual.indexOf("## " + table.name() + ".csv");
    int end = manual.indexOf("\n## ", start + 1);
    List<String> documented =
        manual
            .substring(start, end)
            .lines()
            .filter(l -> l.startsWith("| `"))
            .map(l -> l.split("`")[1])
            .toList();
    assertThat(table.rows().header()).isEqualTo(documented);
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void equal_stores_give_equal_bytes(Table table) throws IOException {
    new TableExporter(store).write(EnumSet.allOf(Table.class), folder.resolve("deep/tables"));
    Path file = folder.resolve("deep/tables/" + table.name() + ".csv");
    assertThat(file).hasContent(text(table));
    assertThat(Files.readString(file)).contains("\r\n");
    try (Store other = SampleStore.create(folder.resolve("other-" + table))) {
      ByteArrayOutputStream again = new ByteArrayOutputStream();
      new TableExporter(other).write(table, again);
      assertThat(again.toString(StandardCharsets.UTF_8)).isEqualTo(text(table));
    }
  }

  @Test
  void a_folder_that_cannot_be_made_is_named() throws IOException {
    Path file = Files.writeString(folder.resolve("in-the-way"), "");
    assertThatThrownBy(() -> new TableExporter(store).write(EnumSet.of(Table.events), file))
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining("a file of that name is in the way")
        .extracting(e -> ((NewsgraphException) e).code())
        .isEqualTo(ErrorCode.STORE_FAILED);
  }
}
