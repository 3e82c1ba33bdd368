package org.newsgraph.pipeline.partition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Outcome;
import org.newsgraph.source.ReadResult;

/** The JSON of what became of one document. */
final class OutcomeForm {

  private static final String FILE = "file";
  private static final String OUTCOME = "outcome";
  private static final String REASON = "reason";

  private OutcomeForm() {}

  /** Returns an outcome as a JSON object. */
  static ObjectNode toJson(Outcome outcome) {
    ObjectNode out = JsonNodeFactory.instance.objectNode().put(FILE, outcome.file());
    if (outcome instanceof Outcome.Noted noted) {
      return out.put(OUTCOME, "noted").put(REASON, noted.message());
    }
    if (outcome instanceof Outcome.Skipped skipped) {
      return out.put(OUTCOME, "skipped").put(REASON, skipped.reason());
    }
    if (outcome instanceof Outcome.Failed failed) {
      NewsgraphException error = failed.error();
      return out.put(OUTCOME, "failed")
          .put(REASON, error.getMessage())
          .put("place", error.place())
          .put("code", error.code().name());
    }
    return out.put(OUTCOME, "converted").putNull(REASON);
  }

  /**
   * Returns what the reader of the documents told, as if it told it here.
   *
   * @return empty for a document that was converted: its extraction speaks for it
   * @throws RuntimeException if it was written in another form
   */
  static Optional<ReadResult> read(JsonNode n) {
    String file = n.get(FILE).asText();
    return switch (n.get(OUTCOME).asText()) {
      case "converted" -> Optional.empty();
      case "noted" -> Optional.of(new ReadResult.Noted(file, n.get(REASON).asText()));
      case "skipped" -> Optional.of(new ReadResult.Skipped(file, n.get(REASON).asText()));
      case "failed" ->
          Optional.of(
              new ReadResult.Failed(
                  file,
                  new NewsgraphException(
                      ErrorCode.valueOf(n.get("code").asText()),
                      n.get("place").asText(),
                      n.get(REASON).asText())));
      default -> throw new IllegalArgumentException("no outcome: " + n.get(OUTCOME));
    };
  }
}
