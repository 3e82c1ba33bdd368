package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8CheckTest {

  private static final byte[] EDGES = {
    0,
    'a',
    0x7F,
    (byte) 0x80,
    (byte) 0x8F,
    (byte) 0x90,
    (byte) 0x9F,
    (byte) 0xA0,
    (byte) 0xBF,
    (byte) 0xC0,
    (byte) 0xC1,
    (byte) 0xC2,
    (byte) 0xDF,
    (byte) 0xE0,
    (byte) 0xE1,
    (byte) 0xED,
    (byte) 0xEE,
    (byte) 0xEF,
    (byte) 0xF0,
    (byte) 0xF1,
    (byte) 0xF4,
    (byte) 0xF5,
    (byte) 0xFF
  };

  private static boolean accepts(byte... bytes) {
    Utf8Check check = new Utf8Check();
    for (byte b : bytes) {
      if (!check.accept(b)) {
        return false;
      }
    }
    return check.isWhole();
  }

  private static boolean decodes(byte... bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  @Test
  void acceptsWhatJavaDecodes() {
    for (byte a : EDGES) {
      for (byte b : EDGES) {
        for (byte c : EDGES) {
          for (byte d : EDGES) {
            assertThat(accepts(a, b, c, d))
                .as("%02X%02X%02X%02X", a, b, c, d)
                .isEqualTo(decodes(a, b, c, d));
          }
          assertThat(accepts(a, b, c)).isEqualTo(decodes(a, b, c));
        }
      }
    }
  }

  @Test
  void acceptsEveryCharacterWhole() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      int character = random.nextInt(Character.MAX_CODE_POINT + 1);
      byte[] bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8);
      assertThat(accepts(bytes)).isTrue();
      if (bytes.length > 1) {
        assertThat(accepts(java.util.Arrays.copyOf(bytes, bytes.length - 1))).isFalse();
      }
    }
  }
}
