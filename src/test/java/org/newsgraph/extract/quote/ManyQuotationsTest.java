package org.newsgraph.extract.quote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Block;
import org.newsgraph.model.ByteIndex;
import org.newsgraph.model.CleanDocument;
import org.newsgraph.model.Document;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.testing.ProcessorTime;

/** The time must grow with the length of the document, not with its square. */
class ManyQuotationsTest {

  private static final int COUNT = 50_000;
  private static final String LINE = "\"Go,\" officers said.";

  private static Sentence sentence(int index, Block block) {
    int at = block.span().start();
    List<Token> tokens =
        List.of(
            token(0, at, "\"", "``", 1, "punct"),
            token(1, at + 1, "Go", "VB", 5, "ccomp"),
            token(2, at + 3, ",", ",", 5, "punct"),
            token(3, at + 4, "\"", "''", 5, "punct"),
            token(4, at + 6, "officers", "NNS", 5, "nsubj"),
            new Token(5, new Span(at + 15, at + 19), "said", "say", "VBD", -1, "root", "O"),
            token(6, at + 19, ".", ".", 5, "punct"));
    return new Sentence(index, block, tokens, List.of());
  }

  private static Token token(int i, int at, String text, String tag, int head, String relation) {
    return new Token(
        i, new Span(at, at + text.length()), text, text.toLowerCase(), tag, head, relation, "O");
  }

  @Test
  void fifty_thousand_quotations_take_seconds() {
    String text = (LINE + "\n").repeat(COUNT);
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      int start = i * (LINE.length() + 1);
      Span span = new Span(start, start + LINE.length());
      blocks.add(new Block(span, Block.Kind.PARAGRAPH, -1));
      sentences.add(sentence(i, blocks.get(i)));
    }
    Document document = Document.of("a.txt", text, ByteIndex.of(text, UTF_8), "", Metadata.EMPTY);
    CleanDocument clean =
        new CleanDocument(document, Metadata.EMPTY, null, blocks, List.of(), List.of(), List.of());
    AnnotatedDocument annotated = new AnnotatedDocument(clean, sentences);
    List<Quotation> found =
        ProcessorTime.within(
            Duration.ofSeconds(20),
            () ->
                new QuotationFinder()
                    .find(annotated, new EntityTable(annotated, List.of()), List.of(), List.of()));
    assertThat(found).hasSize(COUNT).allMatch(Quotation::direct);
  }
}
