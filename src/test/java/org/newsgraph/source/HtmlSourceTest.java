package org.newsgraph.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.testing.ProcessorTime;

class HtmlSourceTest {

  private static final String WORDS =
      "Rebels attacked the harbour of Tolm on 3 May, killing twelve people, police said on Sunday.";

  @TempDir Path folder;

  private Document read(byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve("a.html"), bytes);
    return Results.loaded(Results.of(ReadOptions.DEFAULT, path)).get(0);
  }

  private NewsgraphException failure(byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve("a.html"), bytes);
    List<ReadResult.Failed> failed = Results.failed(Results.of(ReadOptions.DEFAULT, path));
    assertThat(failed).hasSize(1);
    return failed.get(0).error();
  }

  private static byte[] article() throws IOException {
    try (InputStream in = HtmlSourceTest.class.getResourceAsStream("/cases/source/article.html")) {
      return in.readAllBytes();
    }
  }

  @Test
  void takes_the_article_and_nothing_else() throws IOException {
    assertThat(read(article()).text())
        .isEqualTo(
            """
            Rebels take Tolm & its harbour

            Rebels attacked the café of “Old” Tolm on 3 May, killing 12 people, police said on Sunday.

            Governor Ilse Varn told Nordblad: “We will take the harbour back.”
            She spoke at noon.

            Smoke over Tolm this morning. pic.twitter.com/x1

            — Tomas Berg (@tberg) May 3, 2031

            The army said it had \uD83D\uDE80 sent 200 soldiers <the 4th brigade> to the town.""");
  }

  @Test
  void every_word_leads_to_the_bytes_that_mean_it() throws IOException {
    byte[] bytes = article();
    Document document = read(bytes);
    String plain = document.plain();
    int words = 0;
    for (int start = 0; start < plain.length(); start++) {
      if (Character.isWhitespace(plain.charAt(start))) {
        continue;
      }
      int end = start;
      while (end < plain.length() && !Character.isWhitespace(plain.charAt(end))) {
        end++;
      }
      int from = (int) document.bytes().byteStart(start);
      int to = (int) document.bytes().byteEnd(end);
      String found =
          org.jsoup.Jsoup.parseBodyFragment(new String(bytes, from, to - from, UTF_8))
              .text()
              .replace("\u00AD", "")
              .strip();
      assertThat(found)
          .isEqualTo(
              document
                  .text()
                  .substring(document.bytes().charOffset(start), document.bytes().charOffset(end)));
      words++;
      start = end;
    }
    assertThat(words).isGreaterThan(60);
  }

  @Test
  void the_page_tells_its_metadata() throws IOException {
    Document document = read(article());
    assertThat(document.metadata().title()).isEqualTo("Rebels take Tolm");
    assertThat(document.metadata().author()).isEqualTo("Ada Lin, Bo Ek");
    assertThat(document.metadata().publisher()).isEqualTo("Nordblad AB");
    assertThat(document.metadata().published()).isEqualTo(LocalDate.of(2031, 5, 4));
    assertThat(document.metadata().url()).isEqualTo("https://nordblad.example/tolm");
    assertThat(document.metadata().language()).isEqualTo("en");
  }

  @Test
  void a_sidecar_wins_over_the_page() throws IOException {
    Files.writeString(folder.resolve("a.meta.json"), "{\"title\": \"Mine\"}");
    Document document = read(article());
    assertThat(document.metadata().title()).isEqualTo("Mine");
    assertThat(document.metadata().publisher()).isEqualTo("Nordblad AB");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, iso-8859-1",
    "windows-1251, windows-1251",
    "UTF-8, utf-8",
    "Shift_JIS, shift_jis"
  })
  void the_page_names_its_encoding(String actual, String named) throws IOException {
    String letter =
        switch (actual) {
          case "windows-1251" -> "Ж";
          case "Shift_JIS" -> "震";
          default -> "é";
        };
    String page =
        "<html><head><meta http-equiv=Content-Type content='text/html; charset=%s'></head><body><p>%s%s"
            .formatted(named, letter, WORDS);
    Document document = read(page.getBytes(Charset.forName(actual)));
    assertThat(document.text()).isEqualTo(letter + WORDS);
    assertThat(document.bytes().charset()).isEqualTo(Charset.forName(actual));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a &copy2021 b|a ©2021 b",
        "a &notit; b|a ¬it; b",
        "AT&T &amp;amp; B & C &; &#; &#x;|AT&T &amp; B & C &; &#; &#x;",
        "1 &lt 2 &#151; 3|1 < 2 — 3",
        "&NotEqualTilde; x|≂̸ x",
        "a<!-- no -->b <wbr>c<b>d</b>e|ab cde",
        "é&#769;&rsquo;|é\u0301’",
      })
  void references_are_read_as_browsers_do(String html, String text) throws IOException {
    Document document = read(("<p>" + WORDS + " " + html + "</p>").getBytes(UTF_8));
    assertThat(document.text()).isEqualTo(WORDS + " " + text);
  }

  @Test
  void tags_in_the_wrong_order_lose_no_words() throws IOException {
    String html =
        "<div><b><p>" + WORDS + "</b><p>Second words, here, <i>are<b> written</i>, too.</b></div>";
    Document document = read(html.getBytes(UTF_8));
    assertThat(document.text()).contains(WORDS, "Second words, here, are written, too.");
  }

  static List<String> hostile() {
    String words = "<p>" + WORDS;
    int n = 24_000;
    return List.of(
        "<div>".repeat(n) + words,
        "<b>".repeat(n) + words,
        "<p><i>".repeat(n) + words,
        "<a href=x>".repeat(n) + words,
        "<table><tr><td>".repeat(n) + words,
        "<ul><li>".repeat(n) + words,
        "<form>".repeat(n) + words,
        "<font size=1>".repeat(n) + "</p>".repeat(n) + words,
        "<svg><math>".repeat(n) + words,
        "<select><option>".repeat(n) + words,
        "<template>".repeat(n) + words,
        "<p class='" + "x ".repeat(2_000_000) + "'>" + WORDS,
        "<p " + "a=1 ".repeat(500_000) + ">" + WORDS,
        "<p>" + "&".repeat(2_000_000) + WORDS,
        "<p>" + "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".repeat(60_000) + WORDS,
        "<p>" + "<".repeat(49_000) + WORDS,
        "<!--".repeat(49_000) + words,
        "<script type=application/ld+json>" + "[".repeat(500_000) + "</script>" + words,
        "<script>".repeat(49_000) + words,
        "<meta name=" + "charset".repeat(500_000) + ">" + words);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void a_hostile_page_is_read_or_refused_in_time(String html) throws IOException {
    Path path = Files.writeString(folder.resolve("a.html"), html);
    assertThat(
            ProcessorTime.within(
                Duration.ofSeconds(15), () -> Results.of(ReadOptions.DEFAULT, path)))
        .isNotEmpty();
  }

  @Test
  void refuses_with_a_reason() throws IOException {
    assertThat(failure("<html><nav>Home</nav></html>".getBytes(UTF_8)).code())
        .isEqualTo(ErrorCode.SOURCE_EMPTY);
    assertThat(failure("".getBytes(UTF_8)).code()).isEqualTo(ErrorCode.SOURCE_EMPTY);
    assertThat(failure("<meta charset=no-such><p>x".getBytes(UTF_8)).code())
        .isEqualTo(ErrorCode.SOURCE_ENCODING);
    assertThat(failure(new byte[] {'<', 'p', '>', (byte) 0xE9, ' '}).code())
        .isEqualTo(ErrorCode.SOURCE_ENCODING);
    assertThat(failure("%PDF-1.7".getBytes(UTF_8)).code()).isEqualTo(ErrorCode.SOURCE_BINARY);
    assertThat(failure("<br>".repeat(300_000).getBytes(UTF_8)).code())
        .isEqualTo(ErrorCode.SOURCE_INVALID);
  }
}
