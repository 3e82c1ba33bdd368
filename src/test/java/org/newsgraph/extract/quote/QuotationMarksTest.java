package org.newsgraph.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Block;
import org.newsgraph.model.Span;
import org.newsgraph.testing.ProcessorTime;

class QuotationMarksTest {

  private static List<Quoted> find(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n")) {
      if (!line.isEmpty()) {
        blocks.add(new Block(new Span(start, start + line.length()), Block.Kind.PARAGRAPH, -1));
      }
      start += line.length() + 1;
    }
    return QuotationMarks.find(text, blocks);
  }

  private static List<String> inner(String text) {
    return find(text).stream()
        .map(q -> text.substring(q.inner().start(), q.inner().end()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"Go,\" he said. \"Now.\" | Go, ; Now.",
        "\u201CGo,\u201D he said. | Go,",
        "\u00ABGo\u00BB, he said. | Go",
        "''Go,'' he said. | Go,",
        "``Go,'' he said. | Go,",
        "'Go,' he said. | Go,",
        "\u2018Go,\u2019 he said. | Go,",
        "'The miners' pay isn't enough,' he said. | The miners' pay isn't enough,",
        "\u201CHe told us \u2018go\u2019 and went,\u201D she said. | He told us \u2018go\u2019 and went,",
        "'He told us \"go\" and went,' she said. | He told us \"go\" and went,",
        "The town (\"a ruin\") fell. | a ruin",
        "He said:\u2014\"Go.\" | Go.",
        "He said: \"We will go. | We will go.",
      })
  void quoted_words_are_found(String text, String expected) {
    assertThat(inner(text.strip())).containsExactly(expected.strip().split(" ; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The miners' pay isn't enough.",
        "In the '90s and '80s it was so.",
        "A 5'10\" man and a 6\" pipe.",
        "The end\" of it.",
        "The mayor\u2019s and the miners\u2019 houses.",
        "\"\" is empty.",
      })
  void signs_that_quote_nothing_are_left_alone(String text) {
    assertThat(inner(text)).isEmpty();
  }

  @Test
  void a_mark_left_open_ends_with_its_paragraph() {
    List<Quoted> found = find("\"We stayed.\n\"Then we left,\" he said.");
    assertThat(found).extracting(Quoted::closed).containsExactly(false, true);
    assertThat(found).extracting(Quoted::block).containsExactly(0, 1);
  }

  @Test
  void many_marks_take_little_time() {
    String text = "\"Go,\" he said. 'No,' she said. It\u2019s \"".repeat(30_000);
    ProcessorTime.within(Duration.ofSeconds(5), () -> find(text));
    ProcessorTime.within(Duration.ofSeconds(5), () -> find("\"".repeat(100_000)));
  }
}
