package org.newsgraph.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.model.Block;
import org.newsgraph.model.ByteIndex;
import org.newsgraph.model.CleanDocument;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.Excluded;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Post;
import org.newsgraph.model.Span;

/** Puts texts together at random from the pieces that real ones have, and checks what must hold. */
class CleanerInvariantsTest {

  private static final List<String> PIECES =
      List.of(
          "\uFEFF",
          "Army Retakes Marlo | World News",
          "By Ann Oyelaran",
          "March 3, 2022",
          "date 2022-03-04 ",
          "PORT ESK, Norland (AP) — ",
          "Rebels left the town of Marlo on Friday, two officials said.",
          "“They left at noon,” said Ada Lindqvist \uD83D\uDE80.",
          "Trucks on the bridge \uD83D\uDE9A pic.twitter.com/a1",
          "— Ada \uD83C\uDF0A Lindqvist (@adalindq) March 3, 2022",
          "(Image: Kim Lee)",
          "Follow us on Twitter.",
          "Support our independent journalism today.",
          "Читайте также: новости дня",
          "\uD83D\uDE80\uD83D\uDE80",
          "bridge.jpg",
          "(@nobody)",
          "[Text] [",
          "https://t.co/x");
  private static final List<String> BREAKS =
      List.of(" ", "\n", "\r\n", "\n\n", "\r\n\r\n", "\r", "\n   ", "\u2028", "");

  private final Cleaner cleaner = new Cleaner();

  @Test
  void a_thread_that_is_interrupted_ends_cleaning_soon() {
    String text = "Rebels left the town of Marlo on Friday. ".repeat(50_000);
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> cleaner.clean(of(text)))
          .isInstanceOfSatisfying(
              NewsgraphException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.DOCUMENT_FAILED));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private static Document of(String text) {
    return Document.of("a.txt", text, ByteIndex.of(text, UTF_8), "", Metadata.EMPTY);
  }

  static Stream<String> texts() {
    Random random = new Random(20220304);
    return IntStream.range(0, 400).mapToObj(i -> text(random));
  }

  private static String text(Random random) {
    StringBuilder out = new StringBuilder();
    for (int n = 1 + random.nextInt(14); n > 0; n--) {
      out.append(PIECES.get(random.nextInt(PIECES.size())));
      out.append(BREAKS.get(random.nextInt(BREAKS.size())));
    }
    return out.toString();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void spans_are_exact_ordered_and_apart(String text) {
    Document document = of(text);
    CleanDocument clean = cleaner.clean(document);
    byte[] bytes = text.getBytes(UTF_8);
    for (Span span : spans(clean)) {
      int from = (int) document.bytes().byteStart(span.start());
      int to = (int) document.bytes().byteEnd(span.end());
      assertThat(new String(bytes, from, to - from, UTF_8)).isEqualTo(document.slice(span));
    }
    List<Span> blocks = clean.blocks().stream().map(Block::span).toList();
    assertThat(blocks).isSorted().allMatch(s -> s.length() > 0);
    apart(blocks);
    apart(clean.excluded().stream().map(Excluded::span).toList());
    apart(clean.posts().stream().map(Post::span).toList());
    for (Excluded excluded : clean.excluded()) {
      assertThat(blocks).noneMatch(b -> b.overlaps(excluded.span()));
    }
    for (Post post : clean.posts()) {
      assertThat(post.span().covers(post.body())).isTrue();
      assertThat(post.span().covers(post.author().span())).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void no_news_is_lost(String text) {
    Document document = of(text);
    CleanDocument clean = cleaner.clean(document);
    for (String news : List.of("Rebels left the town", "said Ada Lindqvist")) {
      for (int at = document.plain().indexOf(news);
          at >= 0;
          at = document.plain().indexOf(news, at + 1)) {
        Span span = new Span(at, at + news.length());
        assertThat(clean.blocks())
            .as("%s in %s, set aside %s", news, text, clean.excluded())
            .anyMatch(b -> b.span().covers(span));
      }
    }
  }

  @Test
  void a_text_without_words_has_no_blocks() {
    String text = "\uFEFF \n --- \n";
    Document document = of(text);
    assertThat(cleaner.clean(document).blocks()).isEmpty();
  }

  private static void apart(List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).overlaps(spans.get(i - 1))).isFalse();
    }
  }

  private static List<Span> spans(CleanDocument clean) {
    return Stream.of(
            clean.blocks().stream().map(Block::span),
            clean.excluded().stream().map(Excluded::span),
            clean.posts().stream().flatMap(p -> Stream.of(p.span(), p.body(), p.author().span())))
        .flatMap(s -> s)
        .toList();
  }
}
