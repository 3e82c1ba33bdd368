package org.newsgraph.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;

class SourceReaderTest {

  @TempDir Path folder;

  private final SourceReader reader = new SourceReader(ReadOptions.DEFAULT);

  private Path write(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private List<ReadResult> read(Path... inputs) {
    return reader.read(List.of(inputs)).toList();
  }

  private static List<String> loaded(List<ReadResult> results) {
    return Results.loaded(results).stream().map(Document::file).toList();
  }

  private static Document document(ReadResult result) {
    assertThat(result).isInstanceOf(ReadResult.Loaded.class);
    return ((ReadResult.Loaded) result).document();
  }

  @Test
  void reads_a_folder_in_sorted_order_with_paths_below_the_root() throws IOException {
    write("b.txt", "Second.");
    write("a/c.TXT", "First.");
    write("a/.hidden.txt", "no");
    write(".cache/d.txt", "no");
    write("b.meta.json", "{}");
    write("orphan.meta.json", "not even JSON");
    assertThat(read(folder)).hasSize(2).allMatch(ReadResult.Loaded.class::isInstance);
    assertThat(loaded(read(folder))).containsExactly("a/c.TXT", "b.txt");
  }

  @Test
  void names_a_single_file_by_its_last_part() throws IOException {
    Path file = write("deep/er/a.txt", "Words.");
    assertThat(loaded(read(file))).containsExactly("a.txt");
  }

  @Test
  void reads_the_same_file_once() throws IOException {
    Path file = write("a.txt", "Words.");
    assertThat(read(folder, file, folder)).hasSize(1);
  }

  @Test
  void skips_other_files_of_a_folder_with_a_reason() throws IOException {
    write("a.txt", "Words.");
    write("picture.jpg", "x");
    write("README", "x");
    assertThat(read(folder))
        .filteredOn(ReadResult.Skipped.class::isInstance)
        .containsExactly(
            new ReadResult.Skipped(
                "README",
                "no extension; documents end in .htm .html .jsonl .jsonl.gz .ndjson .ndjson.gz .pdf"
                    + " .txt .warc .warc.gz"),
            new ReadResult.Skipped(
                "picture.jpg",
                "no reader for .jpg files; documents end in .htm .html .jsonl .jsonl.gz .ndjson"
                    + " .ndjson.gz .pdf .txt .warc .warc.gz"));
  }

  @Test
  void fails_on_a_named_file_of_another_format_and_on_a_missing_one() throws IOException {
    Path picture = write("picture.jpg", "x");
    Path sidecar = write("a.meta.json", "{}");
    List<ReadResult> results = read(picture, sidecar, folder.resolve("missing.txt"));
    assertThat(Results.failed(results))
        .hasSize(3)
        .allMatch(f -> f.error().code() == ErrorCode.SOURCE_UNREADABLE)
        .anyMatch(f -> f.error().describe().contains("there is no such file or folder"))
        .anyMatch(f -> f.error().describe().contains("sidecar of a document"));
  }

  @Test
  void two_documents_with_one_id_clash_and_the_first_stays() throws IOException {
    Path one = write("one/a.txt", "Words.");
    Path two = write("two/a.txt", "Others.");
    List<ReadResult> results = read(folder.resolve("two"), folder.resolve("one"));
    assertThat(document(results.get(1)).text()).isEqualTo("Words.");
    assertThat(Results.failed(results)).hasSize(1);
    assertThat(Results.failed(results).get(0).error().code()).isEqualTo(ErrorCode.DOCUMENT_CLASH);
    assertThat(Results.failed(results).get(0).error().describe())
        .contains(one.toString(), two.toString());
  }

  @Test
  void a_bad_document_does_not_stop_the_others() throws IOException {
    write("a.txt", "");
    write("b.txt", " \n\uFEFF\n".stripLeading());
    write("c.txt", "Words.");
    Files.write(folder.resolve("d.txt"), new byte[] {'a', 0, 'b'});
    Files.write(folder.resolve("e.txt"), new byte[] {'a', (byte) 0xC3, '(', 'b'});
    Files.writeString(folder.resolve("f.txt"), "%PDF-1.7 and so on");
    List<ReadResult> results = read(folder);
    assertThat(loaded(results)).containsExactly("c.txt");
    assertThat(Results.failed(results))
        .extracting(f -> f.error().code())
        .containsExactly(
            ErrorCode.SOURCE_EMPTY,
            ErrorCode.SOURCE_EMPTY,
            ErrorCode.SOURCE_BINARY,
            ErrorCode.SOURCE_ENCODING,
            ErrorCode.SOURCE_BINARY);
    assertThat(Results.failed(results).get(3).error().describe())
        .contains("e.txt", "byte 1", "0xC3", "--encoding");
  }

  @Test
  void refuses_a_file_above_the_limit() throws IOException {
    Path file = write("a.txt", "12345");
    SourceReader small = new SourceReader(ReadOptions.DEFAULT.withMaxBytes(4));
    assertThat(Results.failed(small.read(List.of(file)).toList()).get(0).error().code())
        .isEqualTo(ErrorCode.SOURCE_TOO_LARGE);
    assertThat(
            loaded(
                new SourceReader(ReadOptions.DEFAULT.withMaxBytes(5)).read(List.of(file)).toList()))
        .hasSize(1);
  }

  @Test
  void follows_links_but_not_in_circles() throws IOException {
    Path file = write("real/a.txt", "Words.");
    Files.createDirectories(folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/link.txt"), file);
    Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
    List<ReadResult> results = read(folder.resolve("in"));
    assertThat(loaded(results)).containsExactly("link.txt");
    assertThat(results).contains(new ReadResult.Skipped("loop", "a link back to its own folder"));
  }

  @Test
  void hashes_the_raw_bytes() throws IOException {
    Path file = write("a.txt", "abc");
    assertThat(document(read(file).get(0)).sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void the_result_is_lazy_and_the_same_in_parallel() throws IOException {
    for (int i = 0; i < 50; i++) {
      write("n" + i + ".txt", i % 7 == 0 ? "" : "Words " + i);
    }
    Stream<ReadResult> open = reader.read(List.of(folder));
    write("n7.txt", "no longer empty");
    assertThat(loaded(open.toList())).contains("n7.txt");
    assertThat(reader.read(List.of(folder)).parallel().map(ReadResult::file).toList())
        .isEqualTo(reader.read(List.of(folder)).map(ReadResult::file).toList());
  }

  @Test
  void a_root_given_as_dot_is_left_out_of_names() throws IOException {
    assertThat(Path.of(".").relativize(Path.of("./a/b.txt")).toString()).isEqualTo("a/b.txt");
    Path file = Files.write(folder.resolve("é.txt"), "Wörter".getBytes(UTF_8));
    assertThat(loaded(read(folder.resolve("../" + folder.getFileName())))).hasSize(1);
    assertThat(document(read(file).get(0)).text()).isEqualTo("Wörter");
  }
}
