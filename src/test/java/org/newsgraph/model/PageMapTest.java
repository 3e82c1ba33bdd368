package org.newsgraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageMapTest {

  /** Two words on a line, one on the next, one overleaf; the second has a sign beyond the BMP. */
  private static final String TEXT = "Rebels \uD83D\uDE80go on home";

  private static final int[] PIECES = {
    6, 1, 720, 7500, 1000, 7600,
    1, 0, 0, 0, 0, 0,
    3, 1, 1030, 7500, 1200, 7600,
    1, 0, 0, 0, 0, 0,
    2, 1, 720, 7380, 830, 7480,
    1, 0, 0, 0, 0, 0,
    4, 2, 720, 7500, 900, 7600,
  };

  private final PageMap map = PageMap.of(TEXT, 5000, PIECES);

  @Test
  void boxes_go_around_the_words_of_a_line() {
    assertThat(map.boxes(new Span(0, 17)))
        .extracting(PageBox::toString)
        .containsExactly(
            "1 72.0 750.0 120.0 760.0", "1 72.0 738.0 83.0 748.0", "2 72.0 750.0 90.0 760.0");
    assertThat(map.boxes(new Span(8, 9)))
        .extracting(PageBox::toString)
        .containsExactly("1 103.0 750.0 120.0 760.0");
    assertThat(map.boxes(new Span(6, 7))).isEmpty();
  }

  @Test
  void the_pieces_make_the_same_map() {
    assertThat(map.pieces()).isEqualTo(PIECES);
    assertThat(PageMap.of(TEXT, 5000, map.pieces()).boxes(new Span(0, 17)))
        .isEqualTo(map.boxes(new Span(0, 17)));
    assertThatThrownBy(() -> PageMap.of("short", 5000, PIECES))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void as_bytes_the_whole_file_stands_for_every_word() {
    assertThat(map.byteStart(3)).isZero();
    assertThat(map.byteEnd(3)).isEqualTo(5000);
    assertThat(map.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(map.charOffset(8)).isEqualTo(9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1 2 3 4", "1 2.0 3.0 4.0 x", "1 2.05 3.0 4.0 5.0", "x 1.0 1.0 1.0 1.0"})
  void what_is_no_box_is_not_read(String text) {
    assertThatThrownBy(() -> PageBox.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
