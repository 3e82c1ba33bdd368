package org.newsgraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.Document;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Span;

class TextSourceTest {

  private static final String TEXT = "\uFEFFTürme: “ja”\r\n\uD83D\uDE80 up\rno newline at the end";

  @TempDir Path folder;

  private Document read(byte[] bytes, Charset charset) throws IOException {
    Path path = Files.write(folder.resolve("a.txt"), bytes);
    return new TextSource()
        .read(
            new SourceFile(path, "a.txt"), Metadata.EMPTY, ReadOptions.DEFAULT.withCharset(charset))
        .map(result -> ((ReadResult.Loaded) result).document())
        .findFirst()
        .orElseThrow();
  }

  private static void everySliceIsFoundAtItsBytes(Document document, byte[] bytes) {
    Charset charset = document.bytes().charset();
    for (int start = 0; start <= document.length(); start++) {
      for (int end = start; end <= document.length(); end++) {
        int from = (int) document.bytes().byteStart(start);
        int to = (int) document.bytes().byteEnd(end);
        assertThat(new String(bytes, from, to - from, charset))
            .isEqualTo(document.slice(new Span(start, end)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void keeps_mark_carriage_returns_and_astral_characters(String name) throws IOException {
    byte[] bytes = TEXT.getBytes(Charset.forName(name));
    Document document = read(bytes, Charset.forName(name));
    assertThat(document.text()).isEqualTo(TEXT);
    everySliceIsFoundAtItsBytes(document, bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void takes_the_byte_order_from_the_mark(String actual) throws IOException {
    byte[] bytes = TEXT.getBytes(Charset.forName(actual));
    Document document = read(bytes, StandardCharsets.UTF_16);
    assertThat(document.text()).isEqualTo(TEXT);
    assertThat(document.bytes().charset().name()).isEqualTo(actual);
    everySliceIsFoundAtItsBytes(document, bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1", "Shift_JIS", "GB18030"})
  void reads_encodings_with_fixed_bytes(String name) throws IOException {
    Charset charset = Charset.forName(name);
    String text = name.startsWith("windows") || name.startsWith("ISO") ? "Türme: é\r\n" : "東京で地震。";
    byte[] bytes = text.getBytes(charset);
    Document document = read(bytes, charset);
    assertThat(document.text()).isEqualTo(text);
    everySliceIsFoundAtItsBytes(document, bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-2022-JP", "ISO-2022-KR"})
  void refuses_encodings_with_a_state(String name) {
    Charset charset = Charset.forName(name);
    String text = name.endsWith("JP") ? "東京で地震" : "서울에서";
    assertThatThrownBy(() -> read(text.getBytes(charset), charset))
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining("convert the file to UTF-8");
  }

  @Test
  void says_how_to_read_a_file_marked_as_wide() {
    assertThatThrownBy(() -> read(TEXT.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_8))
        .hasMessageContaining("--encoding UTF-16");
  }

  @Test
  void names_the_first_bad_byte_even_far_into_a_file_and_at_its_end() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write("Grüße, ".repeat(20_000).getBytes(StandardCharsets.UTF_8));
    int good = out.size();
    out.write(0xE2);
    out.write(0x82);
    assertThatThrownBy(() -> read(out.toByteArray(), StandardCharsets.UTF_8))
        .hasMessageContaining("at byte " + good + " (0xE2)");
  }
}
