package org.newsgraph.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsgraph.testing.ProcessorTime;

class DocumentTest {

  private static Document document(String text) {
    return Document.of("a/b.c.txt", text, ByteIndex.of(text, UTF_8), "", Metadata.EMPTY);
  }

  @Test
  void slices_and_bytes_agree_in_a_random_text() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      int[] some = {'a', '\r', '\n', 'é', '“', '한', 0x1F680, 0x1D11E, '\uFEFF'};
      text.appendCodePoint(some[random.nextInt(some.length)]);
    }
    Document document = document(text.toString());
    byte[] bytes = text.toString().getBytes(UTF_8);
    int[] points = text.codePoints().toArray();
    assertThat(document.length()).isEqualTo(points.length);
    for (int i = 0; i < 3000; i++) {
      int start = random.nextInt(points.length + 1);
      int end = start + random.nextInt(points.length + 1 - start);
      int from = (int) document.bytes().byteStart(start);
      int to = (int) document.bytes().byteEnd(end);
      assertThat(document.slice(new Span(start, end)))
          .isEqualTo(new String(points, start, end - start))
          .isEqualTo(new String(bytes, from, to - from, UTF_8));
    }
  }

  @Test
  void slicing_a_long_text_with_astral_characters_is_quick() {
    Document document = document("\uD83D\uDE80" + "abcdefghij".repeat(400_000));
    ProcessorTime.within(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 1; i < 300_000; i++) {
            assertThat(document.slice(new Span(13 * i, 13 * i + 2))).hasSize(2);
          }
          return document;
        });
  }

  @Test
  void the_id_is_the_path_without_extension() {
    assertThat(document("x").id()).isEqualTo("a/b.c");
  }
}
