package org.newsgraph.server.page.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextWindowTest {

  private static final String LONG =
      IntStream.range(0, 4_000)
          .mapToObj(i -> "Line " + i + " tells of 😀 and of Tolm.\n")
          .collect(Collectors.joining());

  @Test
  void theWindowsOfATextFollowEachOtherWithoutAGap() {
    int count = TextWindow.count(LONG);
    assertThat(count).isGreaterThan(3);
    String joined =
        IntStream.rangeClosed(1, count)
            .mapToObj(number -> TextWindow.of(LONG, number).text())
            .collect(Collectors.joining());
    assertThat(joined).isEqualTo(LONG);
  }

  @Test
  void aWindowBeginsWithALine() {
    assertThat(TextWindow.of(LONG, 2).text()).startsWith("Line ");
  }

  @Test
  void eachPlaceLiesInTheWindowThatHoldsIt() {
    int length = TextWindow.length(LONG);
    for (int at = 0; at < length; at += 997) {
      assertThat(TextWindow.holding(LONG, at).span().contains(at)).as("place %d", at).isTrue();
    }
    assertThat(TextWindow.holding(LONG, length - 1).number()).isEqualTo(TextWindow.count(LONG));
  }

  @Test
  void anEmptyTextHasOneWindow() {
    assertThat(TextWindow.of("", 1)).extracting(TextWindow::count).isEqualTo(1);
  }
}
