package org.newsgraph.pipeline.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Outcome;
import org.newsgraph.pipeline.Build;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.pipeline.Fingerprint;
import org.newsgraph.pipeline.partition.ExtractionLine;
import org.newsgraph.source.ReadResult;
import org.newsgraph.store.Store;
import org.newsgraph.store.Turns;
import org.newsgraph.store.intake.DocumentIntake;
import org.newsgraph.store.intake.Holdings;
import org.newsgraph.store.intake.Receipt;
import org.newsgraph.store.intake.Receipt.Change;

/** Builds each document that comes into an open store. */
public final class StoreIntake implements DocumentIntake {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final String PLACE = "document";

  private final Store store;
  private final String version;
  private final String fingerprint = Fingerprint.ofProgram().reading();

  /**
   * Makes an intake.
   *
   * @param store the open store
   * @param version of the program, for the record
   */
  public StoreIntake(Store store, String version) {
    this.store = store;
    this.version = version;
  }

  @Override
  public Holdings holdings() {
    return inTurn(() -> new Build(store, version).holdings());
  }

  @Override
  public Receipt take(InputStream line) throws IOException {
    ExtractedDocument extracted = ExtractionLine.read(parse(line), fingerprint, PLACE);
    return inTurn(() -> build(extracted));
  }

  private static JsonNode parse(InputStream line) throws IOException {
    JsonNode root;
    try {
      root = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw broken("not valid JSON: " + e.getOriginalMessage(), e);
    }
    if (!root.isObject()) {
      throw broken("no JSON object", null);
    }
    return root;
  }

  private static NewsgraphException broken(String message, Exception cause) {
    return new NewsgraphException(ErrorCode.EXTRACTION_INVALID, PLACE, message, cause);
  }

  private Receipt build(ExtractedDocument extracted) {
    List<NewsgraphException> errors = new ArrayList<>();
    BuildReport report =
        new Build(store, version)
            .run(
                Stream.of(new ReadResult.Loaded(extracted.document())),
                1,
                document -> extracted,
                false,
                outcome -> note(outcome, errors));
    if (!errors.isEmpty()) {
      throw errors.get(0);
    }
    Change change =
        report.added() > 0 ? Change.ADDED : report.changed() > 0 ? Change.CHANGED : Change.KEPT;
    return receipt(extracted.document().file(), change, report);
  }

  private static void note(Outcome outcome, List<NewsgraphException> errors) {
    if (outcome instanceof Outcome.Failed failed) {
      errors.add(failed.error());
    }
  }

  @Override
  public Receipt remove(String file) {
    return inTurn(
        () -> {
          BuildReport report = new Build(store, version).remove(file);
          if (report.dropped() == 0) {
            throw new NewsgraphException(
                ErrorCode.NAME_UNKNOWN, file, "the store holds no such document");
          }
          return receipt(file, Change.DROPPED, report);
        });
  }

  private static Receipt receipt(String file, Change change, BuildReport report) {
    return new Receipt(file, change, report.totals(), report.warnings());
  }

  private <T> T inTurn(Supplier<T> work) {
    if (!store.turns().begin(Turns.PATIENCE)) {
      throw new NewsgraphException(
          ErrorCode.STORE_LOCKED, PLACE, "the server is busy with other changes; try again");
    }
    try {
      return work.get();
    } finally {
      store.turns().end();
    }
  }
}
