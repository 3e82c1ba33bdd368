package org.newsgraph.pipeline.partition;

import com.fasterxml.jackson.databind.JsonNode;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.pipeline.ExtractionForm;

/** One line of extractions made elsewhere. */
public final class ExtractionLine {

  private ExtractionLine() {}

  /**
   * Reads a line, and looks whether what was extracted fits its document.
   *
   * @param fingerprint of the program: what another one extracted is refused
   * @param place file and line, for messages
   * @throws NewsgraphException DATA_INVALID if another version of the program made it,
   *     EXTRACTION_INVALID if it is broken
   */
  public static ExtractedDocument read(JsonNode root, String fingerprint, String place) {
    if (!fingerprint.equals(root.path("fingerprint").asText())) {
      throw new NewsgraphException(ErrorCode.DATA_INVALID, place, Manifest.OTHER_VERSION);
    }
    ExtractedDocument extracted = understood(root, place);
    ExtractionCheck.fault(extracted)
        .ifPresent(
            fault -> {
              throw broken(place, fault, null);
            });
    return extracted;
  }

  private static ExtractedDocument understood(JsonNode root, String place) {
    try {
      return ExtractionForm.of(root).extracted();
    } catch (RuntimeException e) {
      // Whatever a line of unknown making holds, it must not end the run.
      throw broken(place, "cannot be understood: " + e.getMessage(), e);
    }
  }

  private static NewsgraphException broken(String place, String message, Exception cause) {
    return new NewsgraphException(ErrorCode.EXTRACTION_INVALID, place, message, cause);
  }

  /** Returns the file of a line's document, or else its place. */
  static String file(JsonNode root, String place) {
    return root.path("extraction").path("document").path("file").asText(place);
  }
}
