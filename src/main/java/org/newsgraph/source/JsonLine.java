package org.newsgraph.source;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.model.DerivedBytes;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Origin;
import org.newsgraph.model.Sha256;
import org.newsgraph.model.SourceName;
import org.newsgraph.model.TextCheck;

/** Makes documents of lines that hold a JSON object each. */
final class JsonLine {

  private final SourceFile file;
  private final boolean compressed;
  private final Metadata sidecar;
  private final ReadOptions options;

  /**
   * Makes a reader of the lines of a file.
   *
   * @param sidecar what holds of all records that do not tell otherwise
   */
  JsonLine(SourceFile file, boolean compressed, Metadata sidecar, ReadOptions options) {
    this.file = file;
    this.compressed = compressed;
    this.sidecar = sidecar;
    this.options = options;
  }

  /** Returns the document of a line, with what is odd about it, or its failure. */
  Stream<ReadResult> read(Line line) {
    String place = file.path() + ":" + line.number();
    String name = SourceName.of(file.file(), Long.toString(line.number()));
    try {
      JsonRecord record = record(line, place);
      Document document = document(line, record, place);
      ReadResult loaded = new ReadResult.Loaded(document);
      return Stream.concat(oddity(record, document, place).stream(), Stream.of(loaded));
    } catch (NewsgraphException e) {
      return Stream.of(new ReadResult.Failed(name, e));
    }
  }

  private JsonRecord record(Line line, String place) {
    if (line.bytes() == null) {
      throw new NewsgraphException(
          ErrorCode.SOURCE_TOO_LARGE,
          place,
          "the line has "
              + line.length()
              + " bytes, the limit is "
              + options.maxBytes()
              + " (--max-size raises it)");
    }
    TextDecoder.strict(line.bytes(), StandardCharsets.UTF_8, place);
    return JsonRecord.read(line.bytes(), options.fields(), place);
  }

  private Document document(Line line, JsonRecord record, String place) {
    int first = textStart(record, place);
    int last = JsonString.end(line.bytes(), first);
    DerivedBytes.Builder text = JsonString.read(line.bytes(), first, last, line.offset());
    if (text.isBlank()) {
      throw new NewsgraphException(ErrorCode.SOURCE_EMPTY, place, "its text is empty");
    }
    TextCheck.require("the text", text.text(), place);
    record.values().forEach((field, value) -> TextCheck.require("\"" + field + "\"", value, place));
    String id = options.fields().first("id", record.values());
    String name = id == null || id.isBlank() ? Long.toString(line.number()) : id;
    Origin origin =
        new Origin(
            Origin.JSON_STRING,
            name,
            compressed ? 0L : null,
            line.offset(),
            line.length(),
            line.offset() + first,
            last - first);
    return Document.of(
        SourceName.of(file.file(), name),
        text.text(),
        text.build(),
        origin,
        Sha256.of(line.bytes()),
        metadata(record.values()).orElse(sidecar));
  }

  private int textStart(JsonRecord record, String place) {
    Integer first = options.fields().first("text", record.strings());
    if (first == null) {
      throw new NewsgraphException(
          ErrorCode.SOURCE_INVALID,
          place,
          "no field "
              + String.join(", ", options.fields().names().get("text"))
              + " holds a string (--json-field text=NAME names another)");
    }
    return first;
  }

  private Metadata metadata(Map<String, String> values) {
    JsonFields fields = options.fields();
    return new Metadata(
        fields.first("title", values),
        fields.first("publisher", values),
        fields.first("author", values),
        published(values).flatMap(DayText::read).orElse(null),
        fields.first("url", values),
        fields.first("language", values),
        fields.first("retrieved", values));
  }

  private Optional<String> published(Map<String, String> values) {
    return Optional.ofNullable(options.fields().first("published", values));
  }

  private Optional<ReadResult> oddity(JsonRecord record, Document document, String place) {
    Optional<LocalDate> day = published(record.values()).flatMap(DayText::read);
    return published(record.values())
        .filter(text -> day.isEmpty())
        .map(text -> new ReadResult.Noted(document.file(), place + ": " + DayText.odd(text)));
  }
}
