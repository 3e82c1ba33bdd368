package org.newsgraph.server.page.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Span;
import org.newsgraph.server.page.Named;
import org.newsgraph.server.page.text.Mark.Kind;
import org.newsgraph.server.page.text.Segment.Note;

class MarkerTest {

  private static Mark mark(String text, String words, Kind kind, String address) {
    int at = text.indexOf(words);
    int begin = text.codePointCount(0, at);
    int end = begin + words.codePointCount(0, words.length());
    return new Mark(kind, new Span(begin, end), new Named(address, "about " + words));
  }

  /** Writes layers in brackets, links in braces, notes in parentheses. */
  private static String shown(String text, Mark... marks) {
    return Marker.paragraphs(TextWindow.of(text, 1), List.of(marks)).stream()
        .map(line -> line.stream().map(MarkerTest::shown).collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private static String shown(Segment segment) {
    String words = segment.link() == null ? segment.text() : "{" + segment.text() + "}";
    String layered =
        segment.classes().isEmpty() ? words : "[" + segment.classes() + ":" + words + "]";
    return notes(segment.before()) + layered + notes(segment.after());
  }

  private static String notes(List<Note> notes) {
    return notes.stream().map(n -> "(" + n.about().label() + ")").collect(Collectors.joining());
  }

  @Test
  void aTextWithoutMarksStaysAsItIs() {
    assertThat(shown("One line.\r\n\r\n  Another.")).isEqualTo("One line.\n  Another.");
  }

  @Test
  void overlappingLayersBecomeSegments() {
    String text = "abc def ghi";
    assertThat(
            shown(
                text,
                mark(text, "abc def", Kind.quotation, "/q"),
                mark(text, "def ghi", Kind.reused, "/r")))
        .isEqualTo(
            "[quotation:abc ][reused quotation:def](about abc def)[reused: ghi](about def ghi)");
  }

  @Test
  void theInnermostOfSeveralLinksWins() {
    String text = "the mayor of Tolm said";
    assertThat(
            shown(
                text,
                mark(text, "the mayor of Tolm", Kind.actor, "/actor/mayor"),
                mark(text, "Tolm", Kind.place, "/place/tolm")))
        .isEqualTo("{the mayor of} {Tolm} said");
  }

  @Test
  void aNameInsideOfItsDescriptionIsNoLinkOfItsOwn() {
    String text = "the town of Tolm fell";
    assertThat(
            shown(
                text,
                mark(text, "Tolm", Kind.place, "/place/tolm"),
                mark(text, "the town of Tolm", Kind.place, "/place/tolm")))
        .isEqualTo("{the town of Tolm} fell");
  }

  @Test
  void marksGoOnOverLines() {
    String text = "say \"one\r\n\r\ntwo\" now";
    assertThat(shown(text, mark(text, "one\r\n\r\ntwo", Kind.quotation, "/q")))
        .isEqualTo("say \"[quotation:one]\n[quotation:two](about one\r\n\r\ntwo)\" now");
  }

  @Test
  void offsetsAreCodePoints() {
    String text = "😀😀 Tolm 😀";
    List<Segment> line =
        Marker.paragraphs(
                TextWindow.of(text, 1), List.of(mark(text, "Tolm", Kind.place, "/place/tolm")))
            .get(0);
    assertThat(line).extracting(Segment::text).containsExactly("😀😀 ", "Tolm", " 😀");
    assertThat(line.get(1).id()).isEqualTo("w-3");
  }

  @Test
  void theSpeakerOfAQuotationInAQuotationIsToldOnce() {
    String text = "a b c";
    Named speaker = new Named("/q", "Varn");
    Mark outer = new Mark(Kind.quotation, new Span(0, 5), speaker);
    Mark inner = new Mark(Kind.quotation, new Span(2, 3), speaker);
    assertThat(shown(text, outer, inner))
        .isEqualTo("[quotation:a ][quotation:b][quotation: c](Varn)");
  }

  @Test
  void whatBeginsBeforeTheWindowIsMarkedFromItsStart() {
    String text = "x".repeat(TextWindow.LENGTH - 2) + "abcd";
    Mark mark =
        new Mark(
            Kind.quotation,
            new Span(TextWindow.LENGTH - 2, TextWindow.LENGTH + 2),
            new Named("/q", "Varn"));
    List<Segment> first = Marker.paragraphs(TextWindow.of(text, 1), List.of(mark)).get(0);
    List<Segment> second = Marker.paragraphs(TextWindow.of(text, 2), List.of(mark)).get(0);
    assertThat(first.get(1).text()).isEqualTo("ab");
    assertThat(first.get(1).after()).isEmpty();
    assertThat(second).extracting(Segment::text).containsExactly("cd");
    assertThat(second.get(0).after()).hasSize(1);
  }
}
