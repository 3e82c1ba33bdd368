package org.newsgraph.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.Sha256;
import org.newsgraph.model.Span;

class JsonLinesSourceTest {

  private static final String ESCAPED =
      "{\"id\": \"x1\", \"text\": \"T\\u00fcrme: \\\"j\u00E4\\\"\\r\\n\\ud83d\\ude80 and \uD83D\uDE80 \\/ \\\\ end\", \"n\": 1}";

  @TempDir Path folder;

  private Path write(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private static byte[] zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  /** Reads the bytes of each stretch as a JSON string of their own. */
  private static void everySliceIsFoundAtItsBytes(Document document, byte[] bytes)
      throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (int start = 0; start <= document.length(); start++) {
      for (int end = start; end <= document.length(); end++) {
        int from = (int) document.bytes().byteStart(start);
        int to = Math.max(from, (int) document.bytes().byteEnd(end));
        String quoted = "\"" + new String(bytes, from, to - from, UTF_8) + "\"";
        assertThat(json.readValue(quoted, String.class))
            .isEqualTo(document.slice(new Span(start, end)));
      }
    }
  }

  @Test
  void every_stretch_of_the_text_leads_to_its_escaped_bytes() throws IOException {
    Path file = write("a.jsonl", "{\"text\": \"First.\"}", "", ESCAPED);
    Document document = Results.loaded(Results.of(ReadOptions.DEFAULT, file)).get(1);
    byte[] bytes = Files.readAllBytes(file);

    assertThat(document.text())
        .isEqualTo("T\u00fcrme: \"j\u00E4\"\r\n\uD83D\uDE80 and \uD83D\uDE80 / \\ end");
    everySliceIsFoundAtItsBytes(document, bytes);
    int offset = (int) document.origin().offset();
    byte[] line = Arrays.copyOfRange(bytes, offset, (int) (offset + document.origin().length()));
    assertThat(new String(line, UTF_8)).isEqualTo(ESCAPED);
    assertThat(document.sha256()).isEqualTo(Sha256.of(line));
  }

  @Test
  void records_are_named_by_their_id_or_line_below_the_file() throws IOException {
    Path file =
        write(
            "crawl.jsonl",
            "{\"text\": \"One.\"}",
            "{\"id\": 17, \"text\": \"Two.\"}",
            "{\"id\": \"https://example.org/a?b\", \"text\": \"Three.\"}");
    assertThat(Results.loaded(Results.of(ReadOptions.DEFAULT, file)))
        .extracting(Document::file)
        .containsExactly("crawl.jsonl#1", "crawl.jsonl#17", "crawl.jsonl#https://example.org/a?b");
    assertThat(Results.loaded(Results.of(ReadOptions.DEFAULT, file)))
        .extracting(Document::id)
        .containsExactly(
            "crawl/1",
            "crawl/17",
            "crawl/" + Sha256.of("https://example.org/a?b").substring(0, 16));
  }

  @Test
  void common_and_nested_fields_are_metadata() throws IOException {
    Path file =
        write(
            "a.jsonl",
            "{\"headline\": \"Tolm falls\", \"authors\": [\"Ada Lin\", \"Bo Ek\"],"
                + " \"source\": {\"id\": null, \"name\": \"Nordblad\"}, \"url\": \"https://a.example/1\","
                + " \"publishedAt\": \"2031-05-03T23:10:00Z\", \"body\": \"Rebels came.\"}");
    Files.writeString(
        folder.resolve("a.meta.json"), "{\"publisher\": \"X\", \"language\": \"en\"}");
    Document document = Results.loaded(Results.of(ReadOptions.DEFAULT, file)).get(0);
    assertThat(document.text()).isEqualTo("Rebels came.");
    assertThat(document.metadata().title()).isEqualTo("Tolm falls");
    assertThat(document.metadata().author()).isEqualTo("Ada Lin, Bo Ek");
    assertThat(document.metadata().publisher()).isEqualTo("Nordblad");
    assertThat(document.metadata().published()).isEqualTo(LocalDate.of(2031, 5, 3));
    assertThat(document.metadata().language()).isEqualTo("en");
  }

  @Test
  void fields_may_be_named_by_the_user() throws IOException {
    Path file =
        write("a.ndjson", "{\"text\": \"No.\", \"story\": {\"words\": \"Yes.\"}, \"k\": \"key\"}");
    JsonFields fields = JsonFields.DEFAULT.with("text", "story.words").with("id", "k");
    Document document =
        Results.loaded(Results.of(ReadOptions.DEFAULT.withFields(fields), file)).get(0);
    assertThat(document.text()).isEqualTo("Yes.");
    assertThat(document.file()).isEqualTo("a.ndjson#key");
  }

  @Test
  void a_compressed_file_has_the_offsets_of_what_it_holds() throws IOException {
    byte[] plain = ("{\"text\": \"First.\"}\n" + ESCAPED).getBytes(UTF_8);
    Path file = Files.write(folder.resolve("a.jsonl.gz"), zipped(plain));
    Document document = Results.loaded(Results.of(ReadOptions.DEFAULT, file)).get(1);
    assertThat(document.id()).isEqualTo("a/x1");
    assertThat(document.origin().member()).isZero();
    everySliceIsFoundAtItsBytes(document, plain);
  }

  @Test
  void a_bad_line_does_not_stop_the_others() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String line :
        List.of(
            "\uFEFF{\"text\": \"Good.\"}",
            "[1]",
            "{\"text\": \"cut",
            "{\"text\": \"a\", \"text\": \"b\"}",
            "{\"title\": \"no text\"}",
            "{\"text\": 5}",
            "{\"text\": \" \\n \"}",
            "{\"text\": \"half \\ud83d pair\"}",
            "{\"text\": \"nul \\u0000\"}",
            "{\"text\": \"ok\"} and more",
            "{\"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + ", \"text\": \"deep\"}",
            "{\"text\": \"same\", \"id\": \"1\"}")) {
      out.write((line + "\r\n").getBytes(UTF_8));
    }
    out.write(
        "{\"text\": \"bad \u00E9 byte\"}\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    out.write("{\"text\": \"Last.\"}".getBytes(UTF_8));
    Path file = Files.write(folder.resolve("a.jsonl"), out.toByteArray());
    List<ReadResult> results = Results.of(ReadOptions.DEFAULT, file);
    assertThat(Results.loaded(results))
        .extracting(Document::text)
        .containsExactly("Good.", "Last.");
    assertThat(Results.failed(results))
        .extracting(f -> f.error().code())
        .containsExactly(
            ErrorCode.SOURCE_INVALID,
            ErrorCode.SOURCE_INVALID,
            ErrorCode.SOURCE_INVALID,
            ErrorCode.SOURCE_INVALID,
            ErrorCode.SOURCE_INVALID,
            ErrorCode.SOURCE_EMPTY,
            ErrorCode.SOURCE_ENCODING,
            ErrorCode.SOURCE_BINARY,
            ErrorCode.SOURCE_INVALID,
            ErrorCode.SOURCE_INVALID,
            ErrorCode.DOCUMENT_CLASH,
            ErrorCode.SOURCE_ENCODING);
    assertThat(Results.failed(results).get(0).error().describe()).contains("a.jsonl:2");
    assertThat(Results.failed(results)).allMatch(f -> f.error().describe().length() < 500);
  }

  @Test
  void a_line_above_the_limit_is_passed_over_without_being_kept() throws IOException {
    Path file = folder.resolve("a.jsonl");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("{\"text\": \"".getBytes(UTF_8));
      for (int i = 0; i < 100; i++) {
        out.write("x".repeat(1024 * 1024).getBytes(UTF_8));
      }
      out.write("\"}\n{\"text\": \"Next.\"}\n".getBytes(UTF_8));
    }
    List<ReadResult> results = Results.of(ReadOptions.DEFAULT.withMaxBytes(1000), file);
    assertThat(Results.failed(results)).hasSize(1);
    assertThat(Results.failed(results).get(0).error().code()).isEqualTo(ErrorCode.SOURCE_TOO_LARGE);
    assertThat(Results.loaded(results)).extracting(Document::file).containsExactly("a.jsonl#2");
  }

  @Test
  void a_damaged_or_cut_archive_ends_in_a_failure_after_what_could_be_read() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      lines.append("{\"text\": \"Report ").append(Sha256.of("" + i)).append("\"}\n");
    }
    byte[] whole = zipped(lines.toString().getBytes(UTF_8));
    Path cut = Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
    Path none = write("none.jsonl.gz", "{\"text\": \"not compressed\"}");
    List<ReadResult> results = Results.of(ReadOptions.DEFAULT, cut, none);
    assertThat(Results.loaded(results)).hasSizeBetween(1000, 4000);
    assertThat(Results.failed(results))
        .filteredOn(f -> f.file().startsWith("none") || f.file().equals("cut.jsonl.gz"))
        .hasSize(2)
        .allMatch(f -> f.error().code() == ErrorCode.SOURCE_UNREADABLE);
  }

  @Test
  void a_bomb_is_not_unpacked_and_an_archive_within_an_archive_not_read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] zeros = new byte[1024 * 1024];
    Arrays.fill(zeros, (byte) ' ');
    try (OutputStream zip = new GZIPOutputStream(out)) {
      for (int i = 0; i < 200; i++) {
        zip.write(zeros);
      }
    }
    Path bomb = Files.write(folder.resolve("bomb.jsonl.gz"), out.toByteArray());
    Path nested = Files.write(folder.resolve("nested.jsonl.gz"), zipped(zipped(zeros)));
    List<ReadResult> results = Results.of(ReadOptions.DEFAULT, bomb, nested);
    assertThat(Results.failed(results).get(0).error().describe())
        .contains("bomb", "unpacks to more than");
    assertThat(Results.loaded(results)).isEmpty();
    assertThat(Results.failed(results)).hasSizeGreaterThan(1);
  }

  @Test
  void records_are_read_one_by_one() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(file, "{\"text\": \"Words.\"}\n".repeat(200_000));
    try (Stream<ReadResult> results = new SourceReader(ReadOptions.DEFAULT).read(List.of(file))) {
      Iterator<ReadResult> iterator = results.iterator();
      iterator.next();
      Files.writeString(file, "");
      int more = 0;
      while (iterator.hasNext()) {
        iterator.next();
        more++;
      }
      assertThat(more).isLessThan(20_000);
    }
  }

  @Test
  void a_record_with_the_id_of_a_file_clashes() throws IOException {
    write("a.jsonl", "{\"text\": \"One.\", \"id\": \"b\"}");
    Files.createDirectories(folder.resolve("a"));
    write("a/b.txt", "Two.");
    write("a.txt", "Three.");
    List<ReadResult> results = Results.of(ReadOptions.DEFAULT, folder);
    assertThat(Results.loaded(results))
        .extracting(Document::file)
        .containsExactly("a.txt", "a/b.txt");
    assertThat(Results.failed(results).get(0).error().code()).isEqualTo(ErrorCode.DOCUMENT_CLASH);
  }

  @Test
  void an_odd_date_is_told_and_left_out() throws IOException {
    Path file = write("a.jsonl", "{\"text\": \"One.\", \"date\": \"last week\"}");
    List<ReadResult> results = Results.of(ReadOptions.DEFAULT, file);
    assertThat(results.get(0)).isInstanceOf(ReadResult.Noted.class);
    assertThat(((ReadResult.Noted) results.get(0)).message()).contains("a.jsonl:1", "last week");
    assertThat(Results.loaded(results).get(0).metadata().published()).isNull();
  }
}
