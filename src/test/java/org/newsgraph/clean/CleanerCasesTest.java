package org.newsgraph.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.model.Block;
import org.newsgraph.model.CleanDocument;
import org.newsgraph.model.Dispatch;
import org.newsgraph.model.Document;
import org.newsgraph.model.Excluded;
import org.newsgraph.model.Post;
import org.newsgraph.model.Span;
import org.newsgraph.source.ReadOptions;
import org.newsgraph.source.ReadResult;
import org.newsgraph.source.SourceReader;

/**
 * Cleans the input of every folder below {@code cases/clean} and compares with its {@code
 * expected.txt}: metadata, blocks, posts and what was set aside.
 */
class CleanerCasesTest {

  private final Cleaner cleaner = new Cleaner();

  static List<Path> cases() throws IOException, URISyntaxException {
    Path root =
        Path.of(Objects.requireNonNull(CleanerCasesTest.class.getResource("/cases/clean")).toURI());
    try (Stream<Path> folders = Files.list(root)) {
      return folders.sorted().toList();
    }
  }

  private CleanDocument clean(Path folder) {
    ReadResult result =
        new SourceReader(ReadOptions.DEFAULT)
            .read(List.of(folder.resolve("input.txt")))
            .findFirst()
            .orElseThrow();
    assertThat(result).isInstanceOf(ReadResult.Loaded.class);
    return cleaner.clean(((ReadResult.Loaded) result).document());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void cleans_as_expected(Path folder) throws IOException {
    assertThat(describe(clean(folder)))
        .isEqualTo(Files.readString(folder.resolve("expected.txt"), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_span_is_found_at_its_bytes(Path folder) throws IOException {
    CleanDocument clean = clean(folder);
    byte[] bytes = Files.readAllBytes(folder.resolve("input.txt"));
    for (Span span : spans(clean)) {
      Document document = clean.document();
      int from = (int) document.bytes().byteStart(span.start());
      int to = (int) document.bytes().byteEnd(span.end());
      assertThat(new String(bytes, from, to - from, StandardCharsets.UTF_8))
          .isEqualTo(document.slice(span))
          .isEqualTo(document.slice(span).strip());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void blocks_are_in_order_and_overlap_neither_each_other_nor_what_was_set_aside(Path folder) {
    CleanDocument clean = clean(folder);
    int end = 0;
    for (Block block : clean.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(block.span().length()).isPositive();
      end = block.span().end();
      assertThat(clean.excluded()).noneMatch(x -> x.span().overlaps(block.span()));
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

  private static String describe(CleanDocument clean) {
    StringBuilder out = new StringBuilder();
    out.append("title: ").append(clean.metadata().title()).append('\n');
    out.append("author: ").append(clean.metadata().author()).append('\n');
    out.append("publisher: ").append(clean.metadata().publisher()).append('\n');
    out.append("published: ").append(clean.metadata().published()).append('\n');
    out.append("anchor: ").append(clean.anchor()).append('\n');
    for (Block block : clean.blocks()) {
      String post = block.post() < 0 ? "" : " " + block.post();
      line(out, block.kind() + post, clean.document().slice(block.span()));
    }
    for (Dispatch dispatch : clean.dispatches()) {
      int start = dispatch.start();
      String words = clean.document().plain().substring(start).split("\\s+", 2)[0];
      line(out, "another dispatch", dispatch.day() + " at " + words);
    }
    for (Post post : clean.posts()) {
      line(
          out,
          "post by " + post.author().text() + " @" + post.handle(),
          post.published() + " " + post.url());
    }
    for (Excluded excluded : clean.excluded()) {
      line(out, "excluded, " + excluded.reason(), clean.document().slice(excluded.span()));
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String head, String text) {
    out.append(head).append(": ").append(text.replace("\n", "\\n")).append('\n');
  }
}
