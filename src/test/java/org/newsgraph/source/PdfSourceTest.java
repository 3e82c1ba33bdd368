package org.newsgraph.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.testing.RawPdf.file;
import static org.newsgraph.testing.RawPdf.page;
import static org.newsgraph.testing.RawPdf.shown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Origin;
import org.newsgraph.model.Sha256;
import org.newsgraph.testing.PdfMaker;

/** Tests which files are read as PDFs, and that others are refused with a reason. */
final class PdfSourceTest extends PdfReading {

  @Test
  void a_page_is_a_document() throws IOException {
    byte[] bytes = plain().bytes();
    Files.writeString(folder.resolve("a.meta.json"), "{\"published\": \"2031-05-04\"}");
    Document document = read(bytes);
    assertThat(document.text()).isEqualTo(WORDS);
    assertThat(document.sha256()).isEqualTo(Sha256.of(bytes));
    assertThat(document.origin()).isEqualTo(Origin.ofFile(Origin.PDF, bytes.length));
    assertThat(document.metadata().published()).hasToString("2031-05-04");
    assertThat(document.id()).isEqualTo("a");
  }

  @Test
  void the_hand_made_page_of_these_tests_is_read() throws IOException {
    assertThat(read(page(shown(WORDS), "")).text()).isEqualTo(WORDS);
  }

  /** Reads files in a program of its own. */
  public static final class Reading {
    public static void main(String[] files) {
      Results.of(ReadOptions.DEFAULT, Path.of(files[0]));
    }
  }

  private List<String> classesLoadedFor(String file) throws IOException, InterruptedException {
    Path classes = folder.resolve("classes.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + classes,
                "-cp",
                System.getProperty("java.class.path"),
                Reading.class.getName(),
                folder.resolve(file).toString())
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
    return Files.readAllLines(classes);
  }

  @Test
  void the_library_is_loaded_with_the_first_pdf() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("a.txt"), WORDS);
    Files.write(folder.resolve("b.pdf"), plain().bytes());
    assertThat(classesLoadedFor("a.txt")).noneMatch(line -> line.contains("org.apache.pdfbox"));
    assertThat(classesLoadedFor("b.pdf")).anyMatch(line -> line.contains("org.apache.pdfbox"));
  }

  private static byte[] locked(String password) throws IOException {
    PdfMaker maker = plain();
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", password, new AccessPermission());
    policy.setEncryptionKeyLength(128);
    policy.setPreferAES(true);
    maker.document().protect(policy);
    return maker.bytes();
  }

  @Test
  void a_locked_file_is_refused_unless_everybody_may_open_it() throws IOException {
    assertThat(read(locked("")).text()).isEqualTo(WORDS);
    assertThat(failure(locked("secret")))
        .hasMessageContaining("locked with a password")
        .extracting(NewsgraphException::code)
        .isEqualTo(ErrorCode.SOURCE_INVALID);
  }

  @Test
  void a_picture_of_a_page_is_refused() throws IOException {
    PdfMaker maker = new PdfMaker().page();
    java.awt.image.BufferedImage image =
        new java.awt.image.BufferedImage(100, 100, java.awt.image.BufferedImage.TYPE_INT_RGB);
    try (var out = maker.content()) {
      out.drawImage(LosslessFactory.createFromImage(maker.document(), image), 0, 0);
    }
    assertThat(failure(maker.bytes()))
        .hasMessageContaining("pictures without text")
        .extracting(NewsgraphException::code)
        .isEqualTo(ErrorCode.SOURCE_EMPTY);
    assertThat(failure(new PdfMaker().page().bytes()).code()).isEqualTo(ErrorCode.SOURCE_EMPTY);
    assertThat(failure(file("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>")))
        .hasMessageContaining("no pages");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no PDF", "<html><p>x", "%PDF-1.7", "%PDF-1.7\n%%EOF", "\0\0\0%%EOF"})
  void what_is_no_pdf_is_refused(String content) throws IOException {
    assertThat(failure(content.getBytes(ISO_8859_1)).code()).isEqualTo(ErrorCode.SOURCE_INVALID);
    assertThat(failure(new byte[0]).code()).isEqualTo(ErrorCode.SOURCE_EMPTY);
  }

  @Test
  void a_cut_file_is_refused_wherever_it_was_cut() throws IOException {
    PdfMaker maker = plain();
    for (int page = 0; page < 5; page++) {
      maker.page().column(72, 90, 300, List.of(WORDS.repeat(40)));
    }
    byte[] bytes = maker.bytes();
    for (int length = 0; length < bytes.length - 20; length += bytes.length / 23) {
      assertThat(failure(Arrays.copyOf(bytes, length)).code())
          .isIn(ErrorCode.SOURCE_INVALID, ErrorCode.SOURCE_EMPTY);
    }
  }

  @Test
  void a_damaged_file_is_read_or_refused_and_never_breaks_the_program() throws IOException {
    byte[] bytes = plain().page().line(72, 90, "The end.").bytes();
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 400; i++) {
      byte[] damaged = bytes.clone();
      for (int j = 0; j <= i % 8; j++) {
        damaged[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Path path = Files.write(folder.resolve("d.pdf"), damaged);
      List<ReadResult> results = Results.of(ReadOptions.DEFAULT, path);
      assertThat(results).hasSize(1);
      refused += Results.failed(results).size();
    }
    assertThat(refused).isPositive();
  }

  @Test
  void a_form_on_a_page_is_read() throws IOException {
    PdfMaker maker = new PdfMaker().page();
    PDFormXObject form = new PDFormXObject(maker.document());
    PDResources resources = new PDResources();
    COSName font = resources.add(PdfMaker.REGULAR);
    form.setResources(resources);
    form.setBBox(maker.current().getMediaBox());
    try (OutputStream out = form.getStream().createOutputStream()) {
      out.write(
          ("BT /" + font.getName() + " 10 Tf 72 700 Td (" + WORDS + ") Tj ET")
              .getBytes(ISO_8859_1));
    }
    try (var out = maker.content()) {
      out.drawForm(form);
    }
    assertThat(read(maker.bytes()).text()).isEqualTo(WORDS);
  }
}
