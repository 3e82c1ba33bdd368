package org.newsgraph.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.newsgraph.report.ReportJson;

/**
 * Writes an audit of a whole store as JSON, document by document: <code>{"documents": [those that
 * are not verified], "summary": {…}}</code>. The names are those of the records.
 */
public final class AuditJson implements AutoCloseable {

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .registerModule(ReportJson.places());

  private final JsonGenerator json;

  /** Begins; the stream is flushed, not closed. */
  public AuditJson(OutputStream out) {
    try {
      json = MAPPER.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeArrayFieldStart("documents");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the JSON of one audit. */
  public static String of(Audit audit) {
    return ReportJson.of(audit);
  }

  /** Adds a document, if it is one to look at. */
  public void add(AuditedDocument document) {
    if (document.verdict() == Verdict.verified) {
      return;
    }
    try {
      json.writePOJO(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends with the summary. */
  public void end(AuditSummary summary) {
    try {
      json.writeEndArray();
      json.writePOJOField("summary", summary);
      json.writeEndObject();
      json.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
