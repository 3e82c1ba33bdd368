package org.newsgraph.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DerivedBytesTest {

  private static final int[] SIGNS = {'a', 'é', '語', 0x1F680};

  /** Notes for each code point where it begins and ends, and asks the map for the same. */
  @Test
  void leads_every_code_point_to_its_bytes() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      int length = 1 + random.nextInt(1200);
      long[] first = new long[length];
      long[] last = new long[length];
      DerivedBytes.Builder builder = new DerivedBytes.Builder(UTF_8);
      long at = random.nextInt(100);
      for (int i = 0; i < length; i++) {
        int sign = SIGNS[random.nextInt(SIGNS.length)];
        boolean literal = random.nextInt(round + 2) > 0;
        first[i] = at + (random.nextInt(40) == 0 ? random.nextInt(30) : 0);
        int width = Character.toString(sign).getBytes(UTF_8).length;
        last[i] = first[i] + (literal ? width : random.nextInt(12));
        at = last[i];
        if (literal) {
          builder.literal(sign, first[i], last[i]);
        } else {
          builder.meant(sign, first[i], last[i]);
        }
      }
      DerivedBytes made = builder.build();
      DerivedBytes again = DerivedBytes.of(builder.text(), UTF_8, made.pieces());
      for (int i = 0; i < length; i++) {
        assertThat(again.byteStart(i)).isEqualTo(first[i]);
        assertThat(again.byteEnd(i + 1)).isEqualTo(last[i]);
        assertThat(again.byteStart(again.codePointAt(first[i]))).isEqualTo(first[i]);
        assertThat(builder.text().offsetByCodePoints(0, i)).isEqualTo(again.charOffset(i));
      }
      assertThat(again.pieces()).isEqualTo(made.pieces());
    }
  }

  @Test
  void bytes_come_in_their_order() {
    DerivedBytes.Builder builder = new DerivedBytes.Builder(UTF_8).literal('a', 5, 6);
    assertThatThrownBy(() -> builder.literal('b', 4, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refuses_pieces_of_another_text() {
    assertThatThrownBy(() -> DerivedBytes.of("abc", UTF_8, new long[] {2, 0, 2}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
