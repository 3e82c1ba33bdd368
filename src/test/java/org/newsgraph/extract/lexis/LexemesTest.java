package org.newsgraph.extract.lexis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Span;

class LexemesTest {

  private static List<String> split(String text) {
    Lexemes words = Lexemes.of(PlainSentence.of(text));
    return IntStream.range(0, words.size())
        .mapToObj(i -> (words.at(i).joined() ? "+" : "") + words.text(i))
        .toList();
  }

  @Test
  void splitsCompoundsAtHyphens() {
    assertThat(split("In mid-April 20-30 men"))
        .containsExactly("in", "mid", "+april", "20", "+30", "men");
  }

  @Test
  void splitsTimesHashesAndFinalPoints() {
    assertThat(split("at 3pm on #July 7."))
        .containsExactly("at", "3", "pm", "on", "#", "july", "7", ".");
  }

  @Test
  void keepsADashBetweenSpaces() {
    assertThat(split("war - again")).containsExactly("war", "-", "again");
  }

  @Test
  void givesSpansInTheDocument() {
    Lexemes words = Lexemes.of(PlainSentence.of("late mid-April rain"));
    assertThat(words.span(1, 3)).isEqualTo(new Span(5, 14));
    assertThat(words.at(2).token()).isEqualTo(1);
    assertThat(words.text(99)).isEmpty();
  }
}
