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
import org.newsgraph.testing.RealBuild;
import org.newsgraph.testing.WarcFile;
import org.newsgraph.validate.Validator;

/** Builds from files of every format, then audits them as they are, changed, and removed. */
final class FormatsAuditTest {

  private static final String LINE =
      "{\"id\": \"%s\", \"date\": \"2031-05-04\", \"text\": \"Rebels attacked the caf\\u00e9 of \\\"Old\\\""
          + " Herat on 3 May,\\r\\nkilling %s people, police said \uD83D\uDE80.\"}\n";

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
