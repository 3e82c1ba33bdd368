package org.newsgraph.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.testing.RawPdf.deflated;
import static org.newsgraph.testing.RawPdf.file;
import static org.newsgraph.testing.RawPdf.page;
import static org.newsgraph.testing.RawPdf.shown;
import static org.newsgraph.testing.RawPdf.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.testing.PdfMaker;

/** PDFs that are built to cost, to reach out, or to break the program. */
final class HostilePdfTest extends PdfReading {

  @ParameterizedTest
  @ValueSource(strings = {"/FlateDecode", "[/FlateDecode]", "[/ASCII85Decode /FlateDecode]"})
  void a_stream_that_unpacks_to_gigabytes_is_refused(String filter) throws IOException {
    byte[] packed = deflated(64, (byte) ' ');
    if (filter.contains("ASCII85")) {
      packed = ascii85(packed);
    }
    byte[] bytes =
        file(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>",
            stream("/Filter " + filter, packed));
    assertThat(failure(bytes)).hasMessageContaining("unpacks to more than 32 MB");
  }

  private static byte[] ascii85(byte[] bytes) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.ASCII85_DECODE)) {
      out.write(bytes);
    }
    return stream.createRawInputStream().readAllBytes();
  }

  @Test
  void a_table_of_objects_that_unpacks_to_gigabytes_is_refused() throws IOException {
    byte[] packed = deflated(64, (byte) 0);
    String head =
        "%PDF-1.7\n1 0 obj\n"
            + "<</Type/XRef/W[1 2 1]/Size 3/Root 2 0 R/Filter/FlateDecode/Length "
            + packed.length
            + ">>\nstream\n";
    String file =
        head + new String(packed, ISO_8859_1) + "\nendstream\nendobj\nstartxref\n9\n%%EOF\n";
    assertThat(failure(file.getBytes(ISO_8859_1))).hasMessageContaining("unpacks to more than");
  }

  @Test
  void many_streams_that_unpack_to_much_each_are_refused_together() throws IOException {
    byte[] packed = deflated(30, (byte) ' ');
    String[] more = new String[12];
    Arrays.fill(more, stream("/Filter/FlateDecode", packed));
    StringBuilder contents = new StringBuilder("[4 0 R");
    for (int i = 0; i < more.length; i++) {
      contents.append(' ').append(6 + i).append(" 0 R");
    }
    String file =
        new String(page(shown(WORDS), "", more), ISO_8859_1)
            .replace("/Contents 4 0 R", "/Contents " + contents + "]");
    assertThat(failure(file.getBytes(ISO_8859_1))).hasMessageContaining("unpacks to more than");
  }

  @Test
  void forms_that_draw_each_other_over_and_over_are_refused() throws IOException {
    // ten levels, each of which draws the next one ten times
    String[] more = new String[11];
    for (int i = 0; i < more.length; i++) {
      String below =
          i + 1 == more.length ? "/Font<</F 5 0 R>>" : "/XObject<</X " + (7 + i) + " 0 R>>";
      String draws = i + 1 == more.length ? shown("ha") : "/X Do\n".repeat(10);
      more[i] =
          stream(
              "/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<<" + below + ">>",
              draws.getBytes(ISO_8859_1));
    }
    assertThat(failure(page(shown(WORDS) + "/X Do\n", "/XObject<</X 6 0 R>>", more)).code())
        .isEqualTo(ErrorCode.SOURCE_INVALID);
  }

  @Test
  void a_form_that_draws_itself_is_read_or_refused() throws IOException {
    String form =
        stream(
            "/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X 6 0 R>>>>",
            "/X Do /X Do".getBytes(ISO_8859_1));
    assertThat(failure(page(shown(WORDS) + "/X Do\n", "/XObject<</X 6 0 R>>", form)))
        .hasMessageContaining("the PDF is not read");
  }

  @Test
  void pages_that_hold_each_other_come_to_an_end() throws IOException {
    byte[] bytes =
        file(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[2 0 R 3 0 R 2 0 R]/Count 1000000/Parent 3 0 R>>",
            "<</Type/Pages/Kids[2 0 R 3 0 R]/Count -5/Parent 2 0 R>>");
    assertThat(failure(bytes).code()).isEqualTo(ErrorCode.SOURCE_EMPTY);
  }

  @Test
  void more_pages_than_a_book_has_are_refused() throws IOException {
    String many = "3 0 R ".repeat(1001);
    String file =
        new String(page(shown(WORDS), ""), ISO_8859_1).replace("[3 0 R]", "[" + many + "]");
    assertThat(failure(file.getBytes(ISO_8859_1))).hasMessageContaining("more than 1000 pages");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "<<", "<</A ", "(", "q ", "BT ", "/Artifact BMC "})
  void what_is_nested_without_an_end_is_read_or_refused(String open) throws IOException {
    Path inside = Files.write(folder.resolve("a.pdf"), page(open.repeat(200_000), ""));
    assertThat(Results.of(ReadOptions.DEFAULT, inside)).hasSize(1);
    Path outside =
        Files.write(
            folder.resolve("b.pdf"),
            file("<</Type/Catalog/Pages 2 0 R/X " + open.repeat(200_000) + ">>", "<<>>"));
    assertThat(Results.failed(Results.of(ReadOptions.DEFAULT, outside))).hasSize(1);
  }

  @Test
  void tables_of_objects_that_name_each_other_come_to_an_end() throws IOException {
    String file = new String(page(shown(WORDS), ""), ISO_8859_1);
    int start = file.indexOf("xref\n");
    String circle = file.replace("trailer\n<<", "trailer\n<</Prev " + start + " ");
    assertThat(read(circle.getBytes(ISO_8859_1)).text()).isEqualTo(WORDS);
  }

  @Test
  void more_letters_than_a_book_has_are_refused() throws IOException {
    String instructions = "BT /F 10 Tf\n" + ("(" + "a".repeat(1000) + ") Tj\n").repeat(1100) + "ET";
    assertThat(failure(page(instructions, ""))).hasMessageContaining("more than 1000000 letters");
  }

  @Test
  void thousands_of_letters_on_one_spot_are_read_or_refused() throws IOException {
    StringBuilder out = new StringBuilder("BT /F 10 Tf\n");
    for (int i = 0; i < 60_000; i++) {
      out.append("1 0 0 1 ").append(50 + i % 500).append(' ').append(100 + i % 613);
      out.append(" Tm (").append((char) ('a' + i % 26)).append(") Tj\n");
    }
    Path path = Files.write(folder.resolve("a.pdf"), page(out + "ET", ""));
    assertThat(Results.of(ReadOptions.DEFAULT, path)).hasSize(1);
  }

  @Test
  void scripts_attachments_and_forms_are_neither_run_nor_read() throws IOException {
    PdfMaker maker = plain();
    PDDocument document = maker.document();
    document
        .getDocumentCatalog()
        .setOpenAction(new PDActionJavaScript("app.launchURL('http://localhost:1/');"));
    COSDictionary form = new COSDictionary();
    COSStream xfa = document.getDocument().createCOSStream();
    try (OutputStream out = xfa.createOutputStream()) {
      out.write(
          "<!DOCTYPE x SYSTEM 'http://localhost:1/x'><x>The army fled.</x>".getBytes(ISO_8859_1));
    }
    form.setItem(COSName.getPDFName("XFA"), xfa);
    form.setItem(COSName.FIELDS, new COSArray());
    document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
    Document read = read(maker.bytes());
    assertThat(read.text()).isEqualTo(WORDS);
  }

  @Test
  void the_xml_of_a_file_is_not_read() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    PdfMaker maker = plain();
    PDMetadata xmp = new PDMetadata(maker.document());
    String xml =
        "<!DOCTYPE x [<!ENTITY s SYSTEM '"
            + secret.toUri()
            + "'>]><x xmlns:dc="
            + "'http://purl.org/dc/elements/1.1/'><dc:title>&s;</dc:title></x>";
    xmp.importXMPMetadata(xml.getBytes(ISO_8859_1));
    maker.document().getDocumentCatalog().setMetadata(xmp);
    Document read = read(maker.bytes());
    assertThat(read.text()).isEqualTo(WORDS);
    assertThat(read.metadata().title()).isNull();
  }

  @Test
  void letters_without_a_meaning_are_refused() throws IOException {
    String font =
        "<</Type/Font/Subtype/Type1/BaseFont/ABCDEF+Own/FirstChar 65/LastChar 66/Widths[500 500]"
            + "/Encoding<</Type/Encoding/Differences[65/x1/x2]>>>>";
    String file =
        new String(page(shown("ABABABABAB ABAB"), ""), ISO_8859_1)
            .replace(
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>", font);
    assertThat(failure(file.getBytes(ISO_8859_1)))
        .hasMessageContaining("do not tell which letters");
  }

  @Test
  void a_map_of_letters_without_an_end_is_read_or_refused() throws IOException {
    String map =
        "begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange\n"
            + "2 beginbfrange <00000000> <7FFFFFFF> <0041> <0000> <FFFF> <0041> endbfrange\n";
    String file =
        new String(
                page(shown(WORDS), "", stream("", map.repeat(50).getBytes(ISO_8859_1))), ISO_8859_1)
            .replace("/Encoding/WinAnsiEncoding", "/ToUnicode 6 0 R");
    Path path = Files.write(folder.resolve("a.pdf"), file.getBytes(ISO_8859_1));
    assertThat(Results.of(ReadOptions.DEFAULT, path)).hasSize(1);
  }
}
