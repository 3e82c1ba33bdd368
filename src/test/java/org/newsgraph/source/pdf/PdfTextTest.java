package org.newsgraph.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.PageBox;
import org.newsgraph.model.Span;
import org.newsgraph.testing.PdfMaker;

/** Tests what text is made of pages, and where its words are said to stand. */
final class PdfTextTest {

  private static final String FIRST =
      "Rebels attacked the harbour of Tolm on 3 May, killing twelve people and wounding thirty, the"
          + " police said on Sunday. The attack lasted until noon.";
  private static final String SECOND =
      "Governor Ilse Varn told Nordblad that the army would take the harbour back. She spoke at a"
          + " news conference in the capital, where hundreds had gathered.";
  private static final String THIRD =
      "The army said it had sent 200 soldiers of the fourth brigade to the town, and that two of"
          + " its ships were on their way. Nobody was hurt on board.";

  private static String text(PdfMaker maker) {
    return PdfText.read(maker.bytes()).text();
  }

  private static String paragraphs(String... paragraphs) {
    return String.join("\n\n", paragraphs).replace("|", "");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void lines_of_a_paragraph_become_one(boolean justified) {
    PdfMaker maker = new PdfMaker().page();
    if (justified) {
      maker.justified();
    }
    maker.column(72, 80, 240, List.of(FIRST, SECOND, THIRD));
    assertThat(text(maker)).isEqualTo(paragraphs(FIRST, SECOND, THIRD));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void paragraphs_are_told_by_their_indent(boolean justified) {
    PdfMaker maker = new PdfMaker().page().indented();
    if (justified) {
      maker.justified();
    }
    maker.column(72, 80, 240, List.of(FIRST, SECOND, THIRD));
    assertThat(text(maker)).isEqualTo(paragraphs(FIRST, SECOND, THIRD));
  }

  @Test
  void columns_are_read_one_after_the_other_below_their_headline() {
    PdfMaker maker = new PdfMaker().page();
    maker.font(PdfMaker.BOLD, 20).column(50, 90, 480, List.of("Rebels take the harbour of Tolm"));
    maker.font(PdfMaker.REGULAR, 10).justified();
    // drawn row by row, as some programs do: the second column first
    maker.column(310, 130, 235, List.of(THIRD, FIRST));
    maker.column(50, 130, 235, List.of(FIRST, SECOND));
    maker.column(50, 400, 495, List.of(SECOND));
    maker.column(50, 450, 235, List.of(THIRD));
    maker.column(310, 450, 235, List.of(FIRST));
    assertThat(text(maker))
        .isEqualTo(
            paragraphs(
                "Rebels take the harbour of Tolm",
                FIRST,
                SECOND,
                THIRD,
                FIRST,
                SECOND,
                THIRD,
                FIRST));
  }

  @Test
  void a_sentence_goes_on_in_the_next_column_and_on_the_next_page() {
    PdfMaker maker = new PdfMaker().page().justified();
    maker.column(50, 90, 235, List.of(FIRST, "The army said it had sent 200 soldiers of the"));
    maker.column(310, 90, 235, List.of("fourth brigade to the town.", SECOND, "Nobody was hurt,"));
    maker.page().column(50, 90, 235, List.of("the harbour master said.", THIRD));
    assertThat(text(maker))
        .isEqualTo(
            paragraphs(
                FIRST,
                "The army said it had sent 200 soldiers of the fourth brigade to the town.",
                SECOND,
                "Nobody was hurt, the harbour master said.",
                THIRD));
  }

  @Test
  void running_heads_and_numbers_of_pages_are_left_out() {
    PdfMaker maker = new PdfMaker();
    List<String> bodies = List.of(FIRST, SECOND, THIRD);
    for (int i = 0; i < bodies.size(); i++) {
      maker.page().font(PdfMaker.REGULAR, 8).line(72, 40, "Nordblad, 4 May 2031");
      maker.line(500, 40, "World");
      maker.font(PdfMaker.REGULAR, 10).column(72, 90, 240, List.of(bodies.get(i)));
      maker.font(PdfMaker.REGULAR, 8).line(280, 800, "Page " + (i + 1) + " of 3");
    }
    assertThat(text(maker)).isEqualTo(paragraphs(FIRST, SECOND, THIRD));
  }

  @Test
  void what_stands_on_the_edge_of_one_page_only_stays() {
    PdfMaker maker = new PdfMaker().page().line(72, 50, "TOLM, 4 May 2031");
    maker.column(72, 90, 240, List.of(FIRST));
    maker.page().column(72, 90, 240, List.of(SECOND));
    maker.line(290, 810, "2");
    assertThat(text(maker)).isEqualTo(paragraphs("TOLM, 4 May 2031", FIRST, SECOND));
  }

  @Test
  void what_the_file_calls_a_running_head_is_left_out() throws IOException {
    PdfMaker maker = new PdfMaker().page();
    COSDictionary pagination = new COSDictionary();
    pagination.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
    try (PDPageContentStream out = maker.content()) {
      out.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(pagination));
      out.beginText();
      out.setFont(PdfMaker.REGULAR, 9);
      out.newLineAtOffset(72, 500);
      out.showText("Nordblad");
      out.endText();
      out.endMarkedContent();
    }
    maker.column(72, 90, 240, List.of(FIRST));
    assertThat(text(maker)).isEqualTo(FIRST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // what the text writes elsewhere decides
        "The govern|ment fell. Nobody saw the government.;The government fell. Nobody saw the"
            + " government.",
        "It was Taliban-|led once. The Taliban-led men ran.;It was Taliban-led once. The"
            + " Taliban-led men ran.",
        // a break within a word
        "They saw much harass|ment of all kinds of people.;They saw much harassment of all kinds of"
            + " people.",
        // parts of words that keep their hyphen
        "They had known it was state-|backed for some time.;They had known it was state-backed for"
            + " some time.",
        "There had been some twenty-|two men in the boat.;There had been some twenty-two men in the"
            + " boat.",
        "The rebels came to Qala-e-|Naw when it was dark.;The rebels came to Qala-e-Naw when it was"
            + " dark.",
        // a hyphen that stands for what follows
        "It was about the pre- and postwar years in the town.;It was about the pre- and postwar"
            + " years in the town.",
      })
  void hyphens_at_the_end_of_a_line_go_or_stay(String set, String read) {
    for (int width = 60; width < 160; width += 3) {
      PdfMaker maker = new PdfMaker().page();
      maker.column(72, 90, width, List.of(set));
      assertThat(text(maker)).as("in a column of %d points", width).isEqualTo(read);
    }
  }

  @Test
  void ligatures_and_spaces_are_read_as_letters_and_spaces() throws IOException {
    PdfMaker maker = new PdfMaker().page();
    maker.font(embedded(maker.document(), true), 10);
    maker.line(
        72,
        90,
        "The \uFB01rst officer\u00A0said 12\u00A0000 men \uFB02ed Caf\u00E9 \u0141\u00F3d\u017A.");
    assertThat(text(maker)).isEqualTo("The first officer said 12 000 men fled Café Łódź.");
  }

  private static PDFont embedded(PDDocument document, boolean subset) throws IOException {
    try (InputStream in =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      return PDType0Font.load(document, in, subset);
    }
  }

  @Test
  void accents_that_are_drawn_by_themselves_are_put_onto_their_letters() throws IOException {
    PdfMaker maker = new PdfMaker().page();
    try (PDPageContentStream out = maker.content()) {
      out.beginText();
      out.setFont(PdfMaker.REGULAR, 10);
      out.newLineAtOffset(72, 700);
      out.showText("The caf");
      // the accent, back over its width, then the letter
      out.showTextWithPositioning(new Object[] {"\u00B4", 333f + 50f, "e was hit."});
      out.endText();
    }
    assertThat(text(maker)).isEqualTo("The café was hit.");
  }

  @Test
  void words_are_parted_without_a_space_being_drawn() throws IOException {
    PdfMaker maker = new PdfMaker().page();
    try (PDPageContentStream out = maker.content()) {
      out.beginText();
      out.setFont(PdfMaker.REGULAR, 10);
      out.newLineAtOffset(72, 700);
      out.showTextWithPositioning(
          new Object[] {"R", 60f, "ebels", -280f, "T", 80f, "ook", -333f, "Tolm."});
      out.endText();
    }
    assertThat(text(maker)).isEqualTo("Rebels Took Tolm.");
  }

  @Test
  void print_that_is_drawn_twice_is_read_once() {
    PdfMaker maker = new PdfMaker().page().line(72, 90, FIRST.substring(0, 60));
    maker.line(72.3f, 90.1f, FIRST.substring(0, 60));
    assertThat(text(maker)).isEqualTo(FIRST.substring(0, 60).strip());
  }

  @Test
  void what_nobody_sees_on_the_page_is_left_out() {
    PdfMaker maker = new PdfMaker().page().line(72, 90, "Rebels took Tolm on Sunday.");
    maker.line(72, -40, "Nobody took Tolm.");
    maker.font(PdfMaker.REGULAR, 0.5f).line(72, 200, "The army took Tolm.");
    maker.font(PdfMaker.REGULAR, 10).turned(1, 30, 300, "Printed in the north");
    assertThat(text(maker)).isEqualTo("Rebels took Tolm on Sunday.");
  }

  @Test
  void headlines_of_two_lines_are_one_and_headings_stand_alone() {
    PdfMaker maker = new PdfMaker().page().font(PdfMaker.BOLD, 18);
    maker.line(150, 80, "Rebels take harbour").line(170, 102, "as army sends ships");
    maker.font(PdfMaker.BOLD, 10).line(72, 130, "A quiet morning");
    maker.font(PdfMaker.REGULAR, 10).column(72, 142, 240, List.of(FIRST, SECOND));
    assertThat(text(maker))
        .isEqualTo(
            paragraphs(
                "Rebels take harbour as army sends ships", "A quiet morning", FIRST, SECOND));
  }

  @Test
  void a_turned_page_is_read_as_it_is_shown() {
    PdfMaker maker = new PdfMaker().page();
    maker.current().setRotation(90);
    String[] lines = {"Rebels attacked the harbour of Tolm,", "killing twelve people on Sunday."};
    for (int i = 0; i < lines.length; i++) {
      maker.turned(1, 100 + 12 * i, 72, lines[i]);
    }
    PdfText read = PdfText.read(maker.bytes());
    assertThat(read.text()).isEqualTo(lines[0] + " " + lines[1]);
    assertThat(read.places().boxes(new Span(0, 6))).hasSize(1);
    PageBox box = read.places().boxes(new Span(0, 6)).get(0);
    assertThat(box.top() - box.bottom()).isGreaterThan(box.right() - box.left());
    assertThat(box.bottom()).isEqualTo(720);
    assertThat(box.left()).isEqualTo(920);
  }

  @Test
  void every_word_leads_to_its_box() {
    PdfMaker maker = new PdfMaker().page().line(72, 90, "Rebels took Tolm");
    maker.line(72, 102, "on 3 May.");
    maker.page().line(72, 90, "The end.");
    PdfText read = PdfText.read(maker.bytes());
    assertThat(read.text()).isEqualTo("Rebels took Tolm on 3 May.\n\nThe end.");
    int end = read.text().length();
    List<PageBox> boxes = read.places().boxes(new Span(0, end));
    assertThat(boxes).extracting(PageBox::page).containsExactly(1, 1, 2);
    // 841.9 - 90 is the line; the size is 10
    assertThat(boxes.get(0).toString()).matches("1 72\\.0 749\\.9 1\\d\\d\\.\\d 759\\.9");
    int tolm = read.text().indexOf("Tolm");
    PageBox word = read.places().boxes(new Span(tolm, tolm + 4)).get(0);
    assertThat(word.right()).isEqualTo(boxes.get(0).right());
    assertThat(word.left()).isGreaterThan(boxes.get(0).left() + 400);
    assertThat(read.places().boxes(new Span(tolm + 1, tolm + 3))).containsExactly(word);
    assertThat(boxes).allSatisfy(b -> assertThat(PageBox.parse(b.toString())).isEqualTo(b));
  }

  @Test
  void the_same_file_always_gives_the_same() {
    PdfMaker maker = new PdfMaker().page();
    maker.column(72, 90, 240, List.of(FIRST, SECOND));
    byte[] bytes = maker.bytes();
    PdfText first = PdfText.read(bytes);
    PdfText second = PdfText.read(bytes);
    assertThat(first.text()).isEqualTo(second.text());
    assertThat(first.places().pieces()).isEqualTo(second.places().pieces());
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "Rebels take Tolm, Ada Lin, Rebels take Tolm, Ada Lin",
        "Microsoft Word - tolm_v3.docx, alin, '', ''",
        "tolm.indd, '  ', '', ''",
        "untitled, Ada Lin and Bo Ek, '', Ada Lin and Bo Ek"
      })
  void the_file_tells_title_and_author_but_not_the_day(
      String title, String author, String readTitle, String readAuthor) {
    PdfMaker maker = new PdfMaker().page().line(72, 90, "Rebels took Tolm.");
    maker.document().getDocumentInformation().setTitle(title);
    maker.document().getDocumentInformation().setAuthor(author);
    maker.document().getDocumentCatalog().setLanguage("en-GB");
    PdfInfo told = PdfText.read(maker.bytes()).told();
    assertThat(told.title()).isEqualTo(readTitle.isEmpty() ? null : readTitle);
    assertThat(told.author()).isEqualTo(readAuthor.isEmpty() ? null : readAuthor);
    assertThat(told.language()).isEqualTo("en-GB");
  }
}
