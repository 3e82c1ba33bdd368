package org.newsgraph.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.ByteIndex;
import org.newsgraph.model.CleanDocument;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.Outcome;
import org.newsgraph.reference.ReferenceData;
import org.newsgraph.source.ReadResult;

/** Tests that a document whose analysis never ends, and hears nothing, costs that document only. */
final class StuckDocumentTest {

  private static final Duration LIMIT = Duration.ofSeconds(4);

  private final AtomicBoolean stop = new AtomicBoolean();
  private final List<String> converted = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();

  @Test
  void the_run_goes_on_and_counts_it() {
    ReferenceData reference = ReferenceData.load();
    Converter converter = new Converter(this::annotate, reference, LIMIT);
    // what is loaded for the first document is no part of its time
    new Converter(this::annotate, reference, Duration.ofMinutes(5)).convert(document("a.txt"));
    Stream<ReadResult> inputs =
        Stream.of("a.txt", "stuck.txt", "b.txt").map(file -> new ReadResult.Loaded(document(file)));

    new Conversion<ExtractedDocument>(1, converter::convert)
        .run(inputs, d -> converted.add(d.document().file()), outcomes::add);

    stop.set(true);
    assertThat(converted).containsExactly("a.txt", "b.txt");
    assertThat(outcomes).hasSize(3);
    assertThat(outcomes.get(1))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> {
              assertThat(failed.error().code()).isEqualTo(ErrorCode.DOCUMENT_FAILED);
              assertThat(failed.error().describe()).startsWith("stuck.txt: took more than 4 s");
            });
  }

  private AnnotatedDocument annotate(CleanDocument document) {
    while (document.document().file().equals("stuck.txt") && !stop.get()) {
      Thread.onSpinWait();
    }
    return new AnnotatedDocument(document, List.of());
  }

  private static Document document(String file) {
    String text = "Troops left the town.";
    return Document.of(file, text, ByteIndex.of(text, UTF_8), "", Metadata.EMPTY);
  }
}
