package org.newsgraph.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Makes a text of bytes, so that changing one byte changes a piece of news: ASCII stands for
 * itself, bytes from 0x80 on for the lines of {@code fragments.txt}, 0x01 to 0x03 for a code point
 * that two bytes tell, and 0x04 to 0x07 say how often pieces before are said again.
 */
final class NewsText {

  private static final int FRAGMENT = 0x80;
  private static final int REPEAT = 0x04;
  private static final int LAST_REPEAT = 0x07;
  private static final List<String> FRAGMENTS = fragments();

  private final byte[] bytes;
  private final int longest;
  private final List<String> pieces = new ArrayList<>();
  private int length;
  private int at;

  private NewsText(byte[] bytes, int longest) {
    this.bytes = bytes;
    this.longest = longest;
  }

  /**
   * Returns the text.
   *
   * @param longest number of chars after which it ends
   */
  static String of(byte[] bytes, int longest) {
    NewsText text = new NewsText(bytes, longest);
    while (text.at < bytes.length && text.length < longest) {
      text.next(text.take());
    }
    return String.join("", text.pieces);
  }

  private int take() {
    return at < bytes.length ? bytes[at++] & 0xFF : 0;
  }

  private void next(int b) {
    if (b >= FRAGMENT) {
      add(FRAGMENTS.get((b - FRAGMENT) % FRAGMENTS.size()));
    } else if (b == 0) {
      add(" ");
    } else if (b < REPEAT) {
      add(Character.toString(codePoint(b)));
    } else if (b <= LAST_REPEAT) {
      repeat(1 + take() % 32, 1 + take());
    } else {
      add(Character.toString(b));
    }
  }

  private int codePoint(int plane) {
    int c = take() << 8 | take();
    if (plane == 3) {
      return 0x1F000 + c % 0x1000;
    }
    boolean half = c >= 0xD800 && c < 0xE000;
    return c == 0 || half ? 0xFFFC : c;
  }

  private void repeat(int last, int times) {
    int from = Math.max(0, pieces.size() - last);
    List<String> again = List.copyOf(pieces.subList(from, pieces.size()));
    for (int i = 0; i < times && length < longest; i++) {
      again.forEach(this::add);
    }
  }

  private void add(String piece) {
    pieces.add(piece);
    length += piece.length();
  }

  private static List<String> fragments() {
    try (InputStream in = NewsText.class.getResourceAsStream("/fuzz/fragments.txt")) {
      byte[] lines = Objects.requireNonNull(in).readAllBytes();
      return new String(lines, StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replace("\\n", "\n").replace("\\r", "\r"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
