package org.newsgraph.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.newsgraph.json.ExtractionReader;
import org.newsgraph.json.ExtractionWriter;
import org.newsgraph.model.Document;
import org.newsgraph.model.DocumentInfo;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Extraction;

/**
 * The JSON of a document with all that was read from it: enough to make its graph without the
 * source and without models.
 *
 * @param fingerprint of the program that read the document
 * @param extracted the document and what was read from it
 */
public record ExtractionForm(String fingerprint, ExtractedDocument extracted) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Returns the JSON object. */
  public ObjectNode toJson() {
    Document document = extracted.document();
    ObjectNode root = MAPPER.createObjectNode().put("fingerprint", fingerprint);
    ExtractionWriter.metadata(root.putObject("sidecar"), document.metadata());
    DocumentForm.write(document, root);
    root.set("extraction", ExtractionWriter.toJson(extracted.extraction()));
    return root;
  }

  /**
   * Returns what {@link #toJson} wrote.
   *
   * @throws RuntimeException if it was written in another form
   */
  public static ExtractionForm of(JsonNode root) {
    Extraction extraction = ExtractionReader.fromJson(root.get("extraction"));
    DocumentInfo info = extraction.document();
    Document document =
        DocumentForm.read(
            root, info.file(), info.sha256(), ExtractionReader.metadata(root.get("sidecar")));
    return new ExtractionForm(
        root.get("fingerprint").asText(), new ExtractedDocument(document, extraction));
  }
}
