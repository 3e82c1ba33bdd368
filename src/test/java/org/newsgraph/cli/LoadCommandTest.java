package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.SampleStore;

/** Loads real files into real stores, as a user does. */
class LoadCommandTest {

  private static final String BASE = "https://example.org/news/";
  private static final String LINE = "<http://x.org/a> <http://x.org/b> \"c\" <http://x.org/g> .\n";

  @TempDir private Path folder;

  private record Said(int code, String out, String err) {}

  private Said run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(args, out, err);
    return new Said(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String export(String db) {
    Said said = run("export", "--db", db);
    assertThat(said.code()).as(said.err()).isZero();
    return said.out();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private void assertError(int code, String part, String... args) {
    Said said = run(args);
    assertThat(said.err()).contains(part).doesNotContain("Exception").hasLineCount(1);
    assertThat(said.code()).isEqualTo(code);
  }

  @Test
  void nothing_is_taken_from_a_file_that_breaks_off() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(LINE.repeat(1_000).getBytes(StandardCharsets.UTF_8));
    }
    Path cut = folder.resolve("cut.nq.gz");
    Files.write(cut, Arrays.copyOf(packed.toByteArray(), packed.size() - 9));
    assertError(1, "cut.nq.gz", "load", cut.toString(), "--db", path("db"));
    assertThat(folder.resolve("db")).doesNotExist();
  }

  @Test
  void bytes_that_are_no_utf_8_are_told_with_their_line() throws IOException {
    Path file = folder.resolve("latin.nq");
    Files.write(file, (LINE + LINE.replace("c", "\u00FF")).getBytes(StandardCharsets.ISO_8859_1));
    assertError(6, "latin.nq:2: not valid UTF-8", "load", file.toString(), "--db", path("db"));
    // the first byte of a character, and the line ends
    Path cut = folder.resolve("cut.ttl");
    String broken = "# caf\u00C3\n<http://x.org/a> <http://x.org/b> \"\"\"\u00C3\n\u00A9\"\"\" .\n";
    Files.write(cut, broken.getBytes(StandardCharsets.ISO_8859_1));
    assertError(6, "cut.ttl:1: not", "load", cut.toString(), "--graph", "g", "--db", path("db"));
    assertThat(folder.resolve("db")).doesNotExist();
  }

  @Test
  void an_export_can_be_loaded_into_a_new_store() throws IOException {
    SampleStore.create(folder.resolve("first"), BASE).close();
    String all = export(path("first"));
    Said loaded = run("load", file("all.nq", all), "--db", path("second"));
    assertThat(loaded.code()).as(loaded.err()).isZero();
    assertThat(loaded.out()).containsPattern("new +" + all.lines().count() + "\n");
    assertThat(export(path("second"))).isEqualTo(all);
    String search = "ASK { ?s text:query 'tolm' ; skos:prefLabel 'Tolm' }";
    assertThat(run("query", "--db", path("second"), search).out()).contains("yes");
    String relative = "ASK { GRAPH <graph/merged> { ?s ?p ?o } }";
    assertThat(run("query", "--db", path("second"), relative).out()).contains("yes");
    assertThat(run("validate", "--db", path("second")).err())
        .isEqualTo(run("validate", "--db", path("first")).err());
  }

  @Test
  void a_first_load_that_fails_leaves_no_store() throws IOException {
    String bad = file("bad.nq", LINE + "no quad\n");
    assertError(6, "bad.nq", "load", bad, "--db", path("new"));
    assertThat(folder.resolve("new")).doesNotExist();
    Files.writeString(Files.createDirectory(folder.resolve("own")).resolve("note.txt"), "mine");
    assertError(6, "bad.nq", "load", bad, "--db", path("own"));
    assertThat(folder.resolve("own").toFile().list()).containsExactly("note.txt");
    SampleStore.create(folder.resolve("used")).close();
    String all = export(path("used"));
    assertError(6, "bad.nq", "load", bad, "--db", path("used"));
    assertThat(export(path("used"))).isEqualTo(all);
  }

  @Test
  void the_formats_give_the_same() throws IOException {
    SampleStore.create(folder.resolve("first")).close();
    String all = export(path("first"));
    Path gz = folder.resolve("all.nq.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      out.write(all.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(run("load", gz.toString(), "--db", path("gz")).code()).isZero();
    assertThat(export(path("gz"))).isEqualTo(all);

    String trig = run("export", "--db", path("first"), "--format", "trig").out();
    assertThat(run("load", file("all.trig", trig), "--db", path("trig")).code()).isZero();
    assertThat(export(path("trig"))).isEqualTo(all);

    InputStream keyboard = System.in;
    System.setIn(new ByteArrayInputStream(all.getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(run("load", "-", "--db", path("piped")).code()).isZero();
    } finally {
      System.setIn(keyboard);
    }
    assertThat(export(path("piped"))).isEqualTo(all);
  }

  @Test
  void a_store_keeps_what_it_has() throws IOException {
    SampleStore.create(folder.resolve("db")).close();
    String before = export(path("db"));
    Said loaded = run("load", file("one.nq", LINE + LINE), "--db", path("db"));
    assertThat(loaded.out()).containsPattern("quads read +2\n").containsPattern("new +1\n");
    assertThat(export(path("db"))).hasLineCount((int) before.lines().count() + 1).contains(LINE);
    Said again = run("load", path("one.nq"), "--db", path("db"));
    assertThat(again.out()).containsPattern("new +0\n");
  }

  @Test
  void one_bad_line_and_nothing_is_stored() throws IOException {
    String bad = file("bad.nq", LINE.repeat(3) + "<http://x.org/a> <http://x.org/b> oops .\n");
    String good = file("good.nq", LINE);
    SampleStore.create(folder.resolve("db")).close();
    String before = export(path("db"));
    assertError(6, bad + ":4:35", "load", good, bad, "--db", path("db"));
    assertThat(export(path("db"))).isEqualTo(before);
    assertError(6, bad + ":4:35", "load", good, bad, "--db", path("new"));
    assertThat(run("export", "--db", path("new")).out()).isEmpty();
    assertThat(run("load", good, "--db", path("new")).out()).containsPattern("new +1\n");
  }

  @Test
  void what_cannot_be_loaded_is_told() throws IOException {
    SampleStore.create(folder.resolve("db"), BASE).close();
    String other = LINE.replace("x.org/g", "y.org/graph/merged");
    assertError(2, "with " + "http://y.org/", "load", file("y.nq", other), "--db", path("db"));
    assertError(1, "there is no such file", "load", path("none.nq"), "--db", path("db"));
    assertError(2, "the name must end in", "load", file("a.docx", ""), "--db", path("db"));
    assertError(1, "a.nq.gz", "load", file("a.nq.gz", "no gzip"), "--db", path("db"));
    String relative = LINE.replace("http://x.org/a", "a");
    assertError(6, "<a> is no absolute IRI", "load", file("r.nq", relative), "--db", path("db"));
    String triple = "<http://x.org/a> <http://x.org/b> \"c\" .\n";
    assertError(2, "--graph", "load", file("t.nt", triple), "--db", path("db"));
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void statements_in_no_graph_come_into_the_one_that_is_named() throws IOException {
    SampleStore.create(folder.resolve("db"), BASE).close();
    String turtle = "PREFIX x: <http://x.org/>\n<place/here> x:b x:c , <<( x:d x:e x:f )>> .\n";
    assertThat(
            run("load", file("t.ttl", turtle), "--db", path("db"), "--graph", "graph/own").code())
        .isZero();
    assertThat(export(path("db")))
        .contains(
            "<"
                + BASE
                + "place/here> <http://x.org/b> <http://x.org/c> <"
                + BASE
                + "graph/own> .\n")
        .contains("<<( <http://x.org/d> <http://x.org/e> <http://x.org/f> )>>");
  }

  @Test
  void a_compacted_store_answers_as_before() {
    SampleStore.create(folder.resolve("db")).close();
    String before = export(path("db"));
    Said said = run("compact", "--db", path("db"));
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out()).containsPattern("before +\\d+\\.\\d MB\nafter +\\d+\\.\\d MB\n");
    assertThat(export(path("db"))).isEqualTo(before);
    assertError(4, "STORE_MISSING", "compact", "--db", path("none"));
  }
}
