package org.newsgraph.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.Origin;
import org.newsgraph.model.Sha256;
import org.newsgraph.testing.WarcFile;

class WarcSourceTest {

  private static final String PAGE =
      "<html><body><nav>Home</nav><div><p>Rebels attacked the caf&eacute; of <b>Tolm</b> on 3 May, killing 12"
          + " people, police said.</p></div></body></html>";
  private static final String ID = "6f7b0c9a-0000-4000-8000-00000000000";
  private static final String OK = "200 OK\r\nContent-Type: text/html";

  @TempDir Path folder;

  private List<ReadResult> read(String name, byte[] bytes) throws IOException {
    return Results.of(ReadOptions.DEFAULT, Files.write(folder.resolve(name), bytes));
  }

  private static WarcFile archive(boolean compressed) throws IOException {
    return new WarcFile(compressed)
        .record("warcinfo", ID + "0", "application/warc-fields", "software: x\r\n".getBytes(UTF_8))
        .response(
            ID + "1",
            OK + "; charset=ISO-8859-1",
            PAGE.replace("3 May", "3\u00a0May").getBytes(StandardCharsets.ISO_8859_1))
        .record(
            "request",
            ID + "2",
            "application/http; msgtype=request",
            "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8))
        .record(
            "resource",
            ID + "3",
            "text/plain",
            "T\u00fcrme, \uD83D\uDE80 words.\r\n".getBytes(UTF_8))
        .response(ID + "4", "404 Not Found\r\nContent-Type: text/html", PAGE.getBytes(UTF_8))
        .response(ID + "5", "200 OK\r\nContent-Type: image/png", new byte[] {1, 2})
        .response(ID + "6", OK + "\r\nContent-Encoding: gzip", new byte[] {31, (byte) 139})
        .response(ID + "7", OK, PAGE.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void pages_and_texts_are_documents_and_others_are_told(boolean compressed) throws IOException {
    String name = compressed ? "crawl.warc.gz" : "crawl.warc";
    List<ReadResult> results = read(name, archive(compressed).bytes());
    List<Document> documents = Results.loaded(results);
    assertThat(documents)
        .extracting(Document::id)
        .containsExactly("crawl/" + ID + "1", "crawl/" + ID + "3", "crawl/" + ID + "7");
    assertThat(documents.get(0).text())
        .isEqualTo(
            "Rebels attacked the caf\u00e9 of Tolm on 3 May, killing 12 people, police said.");
    assertThat(documents.get(0).metadata().url()).isEqualTo("https://nordblad.example/" + ID + "1");
    assertThat(documents.get(0).metadata().retrieved()).isEqualTo("2031-05-04T08:00:00Z");
    assertThat(documents.get(1).text()).isEqualTo("T\u00fcrme, \uD83D\uDE80 words.\r\n");
    assertThat(results)
        .filteredOn(ReadResult.Skipped.class::isInstance)
        .extracting(r -> ((ReadResult.Skipped) r).reason())
        .containsExactly(
            "no page: a record of type warcinfo",
            "no page: a record of type request",
            "no page: HTTP status 404",
            "no page: a payload of type image/png",
            "its words could not be traced to bytes of the record: Content-Encoding gzip");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void offsets_lead_from_the_file_to_the_record_and_its_words(boolean compressed)
      throws IOException {
    String name = compressed ? "crawl.warc.gz" : "crawl.warc";
    Path file = folder.resolve(name);
    for (Document document : Results.loaded(read(name, archive(compressed).bytes()))) {
      Origin origin = document.origin();
      byte[] content = FileWindow.read(file, origin.member(), 0, 1_000_000);
      byte[] record = part(content, origin.offset(), origin.offset() + origin.length());
      assertThat(new String(record, UTF_8)).startsWith("WARC/1.0\r\n").doesNotEndWith("\r\n\r\n");
      assertThat(document.sha256()).isEqualTo(Sha256.of(record));
      int at =
          document.text().indexOf("words") < 0
              ? document.text().indexOf("killing")
              : document.plain().indexOf("words");
      byte[] words =
          part(content, document.bytes().byteStart(at), document.bytes().byteEnd(at + 5));
      assertThat(new String(words, UTF_8)).isIn("killi", "words");
    }
  }

  private static byte[] part(byte[] bytes, long from, long to) {
    return Arrays.copyOfRange(bytes, (int) from, (int) to);
  }

  @Test
  void a_wrong_length_a_cut_or_another_file_is_refused() throws IOException {
    byte[] page = PAGE.getBytes(UTF_8);
    byte[] longer =
        new WarcFile(false)
            .record("resource", ID + "1", "text/html", page, 100_000_000_000L)
            .bytes();
    byte[] cut = Arrays.copyOf(archive(false).bytes(), 700);
    byte[] packed = archive(true).bytes();
    assertThat(Results.failed(read("a.warc", longer))).isNotEmpty();
    assertThat(Results.failed(read("b.warc", cut))).isNotEmpty();
    assertThat(Results.failed(read("c.warc.gz", Arrays.copyOf(packed, packed.length - 100))))
        .isNotEmpty();
    assertThat(Results.failed(read("d.warc", "no archive at all".getBytes(UTF_8)))).hasSize(1);
    assertThat(Results.failed(read("e.warc", new byte[100_000]))).hasSize(1);
    byte[] shorter =
        new WarcFile(false).record("resource", ID + "1", "text/html", page, 20).bytes();
    assertThat(Results.failed(read("f.warc", shorter))).isNotEmpty();
  }

  @Test
  void a_record_above_the_limit_is_not_kept() throws IOException {
    byte[] bytes =
        new WarcFile(true)
            .record("resource", ID + "1", "text/html", new byte[2_000_000])
            .record("resource", ID + "2", "text/html", PAGE.getBytes(UTF_8))
            .bytes();
    Path file = Files.write(folder.resolve("a.warc.gz"), bytes);
    List<ReadResult> results = Results.of(ReadOptions.DEFAULT.withMaxBytes(1_000_000), file);
    assertThat(Results.failed(results).get(0).error().code()).isEqualTo(ErrorCode.SOURCE_TOO_LARGE);
    assertThat(Results.loaded(results)).hasSize(1);
  }
}
