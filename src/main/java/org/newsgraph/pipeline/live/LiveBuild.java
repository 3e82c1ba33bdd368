package org.newsgraph.pipeline.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Outcome;
import org.newsgraph.pipeline.Conversion;
import org.newsgraph.pipeline.ExtractionForm;
import org.newsgraph.pipeline.Fingerprint;
import org.newsgraph.pipeline.Leaving;
import org.newsgraph.pipeline.ReadingKey;
import org.newsgraph.source.ReadResult;
import org.newsgraph.store.intake.HeldDocument;
import org.newsgraph.store.intake.Holdings;
import org.newsgraph.store.intake.Receipt;
import org.newsgraph.store.intake.Totals;
import org.newsgraph.store.remote.DocumentService;

/**
 * Converts documents here and sends each to the server that holds the store, unless it holds the
 * same reading of it already. Each is stored in one transaction there.
 */
public final class LiveBuild {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final DocumentService service;
  private final String fingerprint = Fingerprint.ofProgram().reading();
  private final Set<String> files = new TreeSet<>();
  private final Set<String> readings = new HashSet<>();
  private final Map<String, NewsgraphException> refused = new HashMap<>();
  private final Set<String> warnings = new TreeSet<>();
  private final int[] changes = new int[Receipt.Change.values().length];
  private Totals totals;

  /**
   * Makes a build.
   *
   * @param service takes the documents
   */
  public LiveBuild(DocumentService service) {
    this.service = service;
  }

  /**
   * Asks the server what it holds; nothing is converted before.
   *
   * @throws NewsgraphException SERVER_FAILED if it does not answer, or does not let this user
   *     write; DATA_INVALID if it runs another version of the program
   */
  public void begin() {
    Holdings before = service.holdings();
    if (!fingerprint.equals(before.program())) {
      throw new NewsgraphException(
          ErrorCode.DATA_INVALID,
          service.address(),
          "runs another version of newsgraph, which reads documents otherwise; use the same");
    }
    for (HeldDocument document : before.documents()) {
      files.add(document.file());
      readings.add(document.file() + "\n" + document.reading());
    }
    totals = before.totals();
  }

  /**
   * Runs the build.
   *
   * @param inputs what the reader found
   * @param threads number of worker threads
   * @param converter converts one document
   * @param prune whether stored documents that are not among the inputs are removed
   * @param sink hears of each outcome, after the document is stored
   * @throws NewsgraphException SERVER_FAILED if the server does not answer as it should; what was
   *     sent before stays stored
   */
  public LiveReport run(
      Stream<ReadResult> inputs,
      int threads,
      Function<Document, ExtractedDocument> converter,
      boolean prune,
      Consumer<Outcome> sink) {
    Set<String> held = Set.copyOf(files);
    List<Outcome> outcomes = new ArrayList<>();
    try {
      new Conversion<>(threads, document -> lacking(document, converter))
          .run(
              inputs,
              lacking -> lacking.ifPresent(this::send),
              outcome -> sink.andThen(outcomes::add).accept(asAnswered(outcome)));
      Leaving.of(prune).files(held, given(outcomes), outcomes).forEach(this::remove);
    } catch (NewsgraphException e) {
      throw told(e);
    }
    int sent = count(Receipt.Change.ADDED) + count(Receipt.Change.CHANGED);
    return new LiveReport(
        count(Receipt.Change.ADDED),
        count(Receipt.Change.CHANGED),
        files.size() - sent,
        count(Receipt.Change.DROPPED),
        files.size(),
        Optional.ofNullable(totals));
  }

  private Optional<ExtractedDocument> lacking(
      Document document, Function<Document, ExtractedDocument> converter) {
    String reading = document.file() + "\n" + ReadingKey.of(document, fingerprint);
    return readings.contains(reading) ? Optional.empty() : Optional.of(converter.apply(document));
  }

  private void send(ExtractedDocument extracted) {
    String file = extracted.document().file();
    try {
      note(service.send(file, line(extracted)));
      files.add(file);
    } catch (NewsgraphException e) {
      if (!e.code().concernsOneDocument()) {
        throw e;
      }
      refused.put(file, e);
    }
  }

  private byte[] line(ExtractedDocument extracted) {
    try {
      return MAPPER.writeValueAsBytes(new ExtractionForm(fingerprint, extracted).toJson());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void remove(String file) {
    note(service.remove(file));
    files.remove(file);
  }

  private void note(Receipt receipt) {
    changes[receipt.change().ordinal()]++;
    totals = receipt.totals();
    warnings.addAll(receipt.warnings());
  }

  private Outcome asAnswered(Outcome outcome) {
    NewsgraphException error = refused.remove(outcome.file());
    return error == null ? outcome : new Outcome.Failed(outcome.file(), error);
  }

  private static List<String> given(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(Outcome.Converted.class::isInstance)
        .map(Outcome::file)
        .toList();
  }

  private int count(Receipt.Change change) {
    return changes[change.ordinal()];
  }

  private NewsgraphException told(NewsgraphException e) {
    int stored = Arrays.stream(changes).sum();
    return e.code() != ErrorCode.SERVER_FAILED || stored == 0
        ? e
        : new NewsgraphException(
            e.code(),
            e.place(),
            e.getMessage() + "; " + stored + " documents were done before and stay so",
            e);
  }

  /** Returns what in the user's judgements, which the server keeps, names nothing. */
  public Set<String> warnings() {
    return warnings;
  }
}
