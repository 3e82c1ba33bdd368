package org.newsgraph.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.store.Store;
import org.newsgraph.testing.PdfMaker;
import org.newsgraph.testing.RealBuild;
import org.newsgraph.testing.WarcFile;
import org.newsgraph.validate.Validator;

/** Builds from files of every format, then audits them as they are, changed, and removed. */
final class FormatsAuditTest {

  private static final String LINE =
      "{\"id\": \"%s\", \"date\": \"2031-05-04\", \"text\": \"Rebels attacked the caf\\u00e9 of"
          + " \\\"Old\\\" Herat on 3 May,\\r"
          + "\\n"
          + "killing %s people, police said \uD83D\uDE80.\"}\n";

  @TempDir private Path folder;
  private Path root;

  @BeforeEach
  void make() throws IOException {
    root = Files.createDirectory(folder.resolve("articles"));
  }

  private List<AuditedDocument> audit() {
    try (Store store = Store.open(folder.resolve("db"))) {
      return WholeAudit.of(store, SourceFiles.below(root));
    }
  }

  private void build() {
    new RealBuild(folder.resolve("db")).run(root);
  }

  private void everyMentionIsVerified(int documents) {
    List<AuditedDocument> audited = audit();
    assertThat(audited).hasSize(documents);
    assertThat(audited)
        .allSatisfy(
            d -> {
              assertThat(d.document().note()).isNull();
              assertThat(d.examples()).isEmpty();
              assertThat(d.verdict()).isEqualTo(Verdict.verified);
              assertThat(d.counts().words()).isGreaterThan(3);
            });
    try (Store store = Store.open(folder.resolve("db"))) {
      assertThat(Validator.validate(store.dataset(), store.base()).conforms()).isTrue();
    }
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(out)) {
      zip.write(text.getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  /** Replaces words by others of the same number of bytes. */
  private static void change(Path file, String old, String other) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replaceFirst(old, other));
  }

  @Test
  void a_line_of_json_is_followed_to_its_escaped_bytes() throws IOException {
    Path file = root.resolve("crawl.jsonl");
    Files.writeString(file, LINE.formatted("a", 12) + LINE.formatted("b", 40));
    Files.write(
        root.resolve("packed.jsonl.gz"), zipped(LINE.formatted("a", 12) + LINE.formatted("b", 40)));
    build();
    everyMentionIsVerified(4);

    change(file, "killing 12", "killing 13");
    List<AuditedDocument> changed = audit();
    assertThat(changed)
        .extracting(AuditedDocument::verdict)
        .containsExactly(Verdict.changed, Verdict.verified, Verdict.verified, Verdict.verified);
    assertThat(changed.get(0).counts().gone()).isPositive();
    assertThat(changed.get(0).counts().inPlace()).isPositive();
    assertThat(changed.get(0).examples())
        .anyMatch(w -> w.words().contains("12") && w.standing() == Standing.gone);

    Files.delete(file);
    assertThat(audit())
        .extracting(AuditedDocument::verdict)
        .containsExactly(Verdict.missing, Verdict.missing, Verdict.verified, Verdict.verified);
  }

  @Test
  void a_line_put_before_others_moves_them_and_the_next_build_follows() throws IOException {
    Path file = root.resolve("crawl.jsonl");
    Files.writeString(file, LINE.formatted("a", 12) + LINE.formatted("b", 40));
    build();
    String more = "{\"text\": \"Nothing.\", \"id\": \"0\"}\n";
    Files.writeString(file, more + Files.readString(file));
    AuditedDocument moved = audit().get(0);
    assertThat(moved.verdict()).isEqualTo(Verdict.changed);
    assertThat(moved.counts().moved()).isEqualTo(moved.counts().words());
    assertThat(moved.examples()).allMatch(w -> w.byteNow() == w.byteStart() + more.length());

    new RealBuild(folder.resolve("db")).run(root);
    assertThat(audit()).allMatch(d -> d.verdict() == Verdict.verified).hasSize(3);
    new RealBuild(folder.resolve("other")).run(root);
    assertThat(new RealBuild(folder.resolve("db")).facts())
        .isEqualTo(new RealBuild(folder.resolve("other")).facts());
  }

  @Test
  void a_web_page_is_followed_through_its_markup() throws IOException {
    Path file = root.resolve("page.html");
    try (InputStream in = getClass().getResourceAsStream("/cases/source/article.html")) {
      Files.copy(in, file);
    }
    build();
    everyMentionIsVerified(1);

    change(file, "200 soldiers", "300 soldiers");
    AuditedDocument changed = audit().get(0);
    assertThat(changed.verdict()).isEqualTo(Verdict.changed);
    assertThat(changed.counts().inPlace()).isGreaterThan(changed.counts().gone());
    assertThat(changed.examples())
        .anyMatch(w -> w.words().contains("200") && w.standing() == Standing.gone);

    change(file, "<body>", "<body><p>More.</p>");
    assertThat(audit().get(0).counts().moved()).isGreaterThan(10);

    Files.writeString(file, "%PDF-1.7");
    assertThat(audit().get(0).counts().gone()).isEqualTo(changed.counts().words());
    Files.delete(file);
    assertThat(audit().get(0).verdict()).isEqualTo(Verdict.missing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"crawl.warc", "crawl.warc.gz"})
  void a_page_in_an_archive_is_followed_through_its_record(String name) throws IOException {
    Path file = root.resolve(name);
    Files.write(file, archive(name, "200 soldiers"));
    build();
    everyMentionIsVerified(2);

    Files.write(file, archive(name, "300 soldiers"));
    assertThat(audit())
        .extracting(AuditedDocument::verdict)
        .containsExactly(Verdict.verified, Verdict.changed);
    Files.write(file, new byte[0]);
    assertThat(audit())
        .allMatch(d -> d.verdict() == Verdict.missing || d.verdict() == Verdict.changed);
    Files.delete(file);
    assertThat(audit()).allMatch(d -> d.verdict() == Verdict.missing);
  }

  private static byte[] pages(String figure) {
    PdfMaker maker = new PdfMaker();
    for (int page = 1; page <= 2; page++) {
      maker.page().font(PdfMaker.REGULAR, 8).line(50, 40, "Nordblad, 4 May 2031");
      maker.line(290, 810, Integer.toString(page));
      if (page == 1) {
        maker.font(PdfMaker.BOLD, 18).line(50, 80, "Rebels take Herat");
      }
      maker.font(PdfMaker.REGULAR, 10).justified();
      maker.column(50, 110, 235, PAGE.get(2 * page - 2).formatted(figure).lines().toList());
      maker.column(310, 110, 235, PAGE.get(2 * page - 1).lines().toList());
    }
    return maker.bytes();
  }

  private static final List<String> PAGE =
      List.of(
          "Rebels attacked the market of Herat on 3 May, killing %s people and wounding 30, the"
              + " police said. The govern|ment of the province sent for help.\n"
              + "Governor Ilse Varn told Nordblad that the army had",
          "retaken the city of Herat on Tuesday.\nSoldiers arrested 14 rebels in Kabul, she said.",
          "The rebels attacked the town of Qadis on 2 May.\nThey killed the mayor of Qadis.",
          "Two hundred people fled from Qadis, the Red Cross said.");

  @Test
  void the_pages_of_a_pdf_are_followed_to_page_and_box() throws IOException {
    Path file = Files.write(root.resolve("page.pdf"), pages("12"));
    build();
    everyMentionIsVerified(1);
    try (Store store = Store.open(folder.resolve("db"))) {
      Auditor auditor = new Auditor(store, SourceFiles.below(root));
      Audit audit = auditor.audit(Question.of(store.base() + "doc/page"), 0, 100);
      List<WordsCheck> words = audit.tellings().stream().flatMap(t -> t.words().stream()).toList();
      assertThat(words).allMatch(w -> w.byteStart() == null && !w.boxes().isEmpty());
      assertThat(words)
          .anySatisfy(
              w -> {
                // from the end of one column to the top of the next, on one page
                assertThat(w.words()).contains("the army had retaken the city");
                assertThat(w.boxes()).hasSize(2).allMatch(box -> box.page() == 1);
              });
      assertThat(words).noneMatch(w -> w.words().contains("Nordblad, 4 May"));
      assertThat(AuditText.lines(audit, store.base(), 0))
          .anyMatch(line -> line.contains("verified  evidence, page 2, box 310.0 "));
      assertThat(AuditJson.of(audit)).containsPattern("\"boxes\" : \\[ \"1 50\\.0 ");
    }

    Files.write(file, pages("13"));
    AuditedDocument changed = audit().get(0);
    assertThat(changed.verdict()).isEqualTo(Verdict.changed);
    assertThat(changed.document().note()).isEqualTo("the file has changed since it was read");
    assertThat(changed.counts().inPlace()).isGreaterThan(changed.counts().gone());
    assertThat(changed.examples())
        .anyMatch(w -> w.words().contains("12") && w.standing() == Standing.gone);

    Files.write(file, pages("more than 120"));
    try (Store store = Store.open(folder.resolve("db"))) {
      Audit audit =
          new Auditor(store, SourceFiles.below(root))
              .audit(Question.of(store.base() + "doc/page"), 0, 100);
      assertThat(audit.tellings().stream().flatMap(t -> t.words().stream()))
          .anyMatch(
              w ->
                  w.standing() == Standing.moved
                      && w.note().matches("the words stand on page \\d, box .* now"));
    }

    Files.writeString(file, "no PDF any more");
    assertThat(audit().get(0).counts().gone()).isEqualTo(changed.counts().words());
    Files.delete(file);
    assertThat(audit().get(0).verdict()).isEqualTo(Verdict.missing);
  }

  private static byte[] archive(String name, String words) throws IOException {
    String page;
    try (InputStream in =
        FormatsAuditTest.class.getResourceAsStream("/cases/source/article.html")) {
      page = new String(in.readAllBytes(), UTF_8);
    }
    String header = "200 OK\r\nContent-Type: text/html; charset=utf-8";
    return new WarcFile(name.endsWith(".gz"))
        .response("a-1", header, page.getBytes(UTF_8))
        .response("a-2", header, page.replace("200 soldiers", words).getBytes(UTF_8))
        .bytes();
  }
}
