package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every wrong use is one line with its code; none of these needs a model. */
class MainTest {

  @TempDir private Path folder;

  private void assertOneLine(int code, String part, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int ended = Main.run(args, OutputStream.nullOutputStream(), err);
    String said = err.toString(StandardCharsets.UTF_8);
    assertThat(said).startsWith("newsgraph").contains(part).hasLineCount(1);
    assertThat(ended).as(said).isEqualTo(code);
    assertThat(said).doesNotContain("Exception");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "bild; did you mean build",
        "build; INPUT",
        "build --frob x; '--frob'",
        "build x --threads many; 'many' is not",
        "build x --encoding klingon; no such encoding: klingon",
        "build x --max-size 0; --max-size: must be",
        "build x --max-size 99999; --max-size: must be",
        "extract x; --out",
        "query; --file",
        "query a b; 'b'",
        "query --format pdf x; no such format: pdf",
        "story --from noon; no day of the form YYYY-MM-DD: noon",
        "story --from 2020-01-02 --to 2020-01-01; --to: lies before",
        "story --format pdf; expected one of [text, json]",
        "compare a; DOC",
        "export --format pdf; no such format: pdf",
        "export --format csv; --format: csv holds one table",
        "export --format csv --table people; expected one of [events, claims, figures, mentions]",
        "export --format csv --table claims --graph graph/merged; --graph: tables are made of all",
        "export --table claims; --table: tables come in --format csv",
        "export --out there; --out: graphs go to standard output",
        "export --to ftp://x; must begin http://",
        "export --to http://a:b@localhost/x; no user in the address",
        "export --to http://localhost/x --user me; belong together",
        "export --to http://localhost/x --format nt; --to sends graphs",
        "export --no-triple-terms; belongs to --to",
        "audit --format json; name an IRI, or say --all",
        "audit --all x; name an IRI, or say --all",
        "audit --all --property place; --property: needs an IRI",
        "serve --source-root nowhere; no such folder",
        "audit x --value y; --value: needs --property",
        "serve --port -5; --port: must be 0 to 65535",
        "serve --port 70000; --port: must be 0 to 65535",
      })
  void wrong_usage_is_one_line(String line, String part) {
    String store = folder.resolve("none").toString();
    String[] words = line.split(" ");
    if (words.length == 1 || words[0].equals("extract") || line.equals("query a b")) {
      assertOneLine(2, part, words);
      return;
    }
    String[] args = Arrays.copyOf(words, words.length + 2);
    args[words.length] = "--db";
    args[words.length + 1] = store;
    assertOneLine(2, part, args);
    assertThat(folder.resolve("none/tdb2/Data-0001")).doesNotExist();
  }

  @Test
  void a_file_in_the_place_of_a_folder_is_named() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "Words.");
    assertOneLine(4, "Not a directory", "build", text.toString(), "--db", text.toString());
    assertOneLine(
        4,
        "a file of that name is in the way",
        "extract",
        text.toString(),
        "--out",
        text.toString());
  }

  @Test
  void a_base_that_is_no_iri_leaves_no_store_behind() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "Words.");
    Path store = folder.resolve("store");
    assertOneLine(
        2,
        "no valid IRI",
        "build",
        text.toString(),
        "--db",
        store.toString(),
        "--base",
        "not an iri");
    assertThat(store).doesNotExist();
  }

  @Test
  void help_that_cannot_be_written_is_one_line() {
    OutputStream full =
        new StandardOutput(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("No space left on device");
              }
            });
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(Main.run(new String[] {"build", "--help"}, full, err)).isEqualTo(4);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("standard output", "No space left")
        .hasLineCount(1);
  }

  @Test
  void a_query_file_that_is_missing_or_no_text_is_named() throws IOException {
    assertOneLine(1, "there is no such file", "query", "--file", folder + "/none.rq");
    Path latin = Files.write(folder.resolve("latin.rq"), new byte[] {(byte) 0xE9});
    assertOneLine(1, "not valid UTF-8", "query", "--file", latin.toString());
  }

  @Test
  void a_wrong_file_of_judgements_is_told_before_anything_is_made() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "Words.");
    Path who = Files.writeString(folder.resolve("who.txt"), "# mine\nequal A B\n");
    String store = folder.resolve("store").toString();
    String[] build = {"build", text.toString(), "--db", store, "--identities", who.toString()};
    assertOneLine(6, "who.txt:2: a judgement is 'same A B'", build);
    build[build.length - 1] = folder.resolve("none.txt").toString();
    assertOneLine(1, "none.txt: there is no such file", build);
    Files.writeString(who, "same A B");
    assertOneLine(2, "name inputs, too", "serve", "--db", store, "--identities", who.toString());
    assertThat(folder.resolve("store")).doesNotExist();
  }

  @Test
  void a_port_in_use_is_told_before_anything_is_built() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "Words.");
    Path store = folder.resolve("store");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      String port = String.valueOf(taken.getLocalPort());
      assertOneLine(
          5,
          "the port is in use",
          "serve",
          text.toString(),
          "--db",
          store.toString(),
          "--port",
          port);
    }
    assertThat(store).doesNotExist();
  }
}
