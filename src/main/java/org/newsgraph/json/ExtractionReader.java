package org.newsgraph.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.newsgraph.model.Candidate;
import org.newsgraph.model.Citation;
import org.newsgraph.model.CitationKind;
import org.newsgraph.model.DocumentInfo;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventPlace;
import org.newsgraph.model.EventTime;
import org.newsgraph.model.EventType;
import org.newsgraph.model.ExcludedWords;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Figure;
import org.newsgraph.model.FigureRole;
import org.newsgraph.model.Identity;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Office;
import org.newsgraph.model.Participant;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Span;
import org.newsgraph.model.Timex;
import org.newsgraph.model.TimexType;
import org.newsgraph.model.Words;

/** Reads back what {@link ExtractionWriter} wrote. */
public final class ExtractionReader {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ExtractionReader() {}

  /** Reads one extraction. */
  public static Extraction read(InputStream in) throws IOException {
    return fromJson(MAPPER.readTree(in));
  }

  /** Returns the extraction of a JSON object. */
  public static Extraction fromJson(JsonNode root) {
    return new Extraction(
        document(root.get("document")),
        list(root.get("entities"), ExtractionReader::entity),
        list(root.get("events"), ExtractionReader::event),
        list(root.get("claims"), ExtractionReader::quotation),
        list(root.get("times"), ExtractionReader::time),
        list(root.get("citations"), ExtractionReader::citation),
        list(root.get("excluded"), n -> new ExcludedWords(words(n), text(n, "reason"))));
  }

  private static DocumentInfo document(JsonNode n) {
    return new DocumentInfo(
        text(n, "file"), text(n, "sha256"), n.get("length").asInt(), metadata(n));
  }

  /** Returns the metadata that {@link ExtractionWriter#metadata} added to a JSON object. */
  public static Metadata metadata(JsonNode n) {
    return new Metadata(
        text(n, "title"),
        text(n, "publisher"),
        text(n, "author"),
        date(n, "published"),
        text(n, "url"),
        text(n, "language"),
        text(n, "retrieved"));
  }

  private static Entity entity(JsonNode n) {
    return new Entity(
        text(n, "id"),
        EntityType.valueOf(text(n, "type")),
        text(n, "name"),
        list(n.get("mentions"), m -> new Mention(words(m), MentionKind.valueOf(text(m, "kind")))),
        list(n.get("offices"), o -> new Office(text(o, "title"), text(o, "of"), words(o))),
        list(n.get("candidates"), ExtractionReader::candidate),
        identity(n.get("identity")));
  }

  private static Candidate candidate(JsonNode n) {
    return new Candidate(
        text(n, "key"),
        text(n, "label"),
        EntityType.valueOf(text(n, "type")),
        n.get("confidence").asDouble(),
        text(n, "rule"),
        number(n, "lat"),
        number(n, "lon"),
        text(n, "country"),
        list(n.get("within"), ExtractionReader::candidate),
        list(n.get("sameAs"), JsonNode::asText),
        text(n, "source"));
  }

  private static Identity identity(JsonNode n) {
    return n.isNull()
        ? null
        : new Identity(
            text(n, "iri"), text(n, "label"), text(n, "rule"), n.get("confidence").asDouble());
  }

  private static Event event(JsonNode n) {
    return new Event(
        text(n, "id"),
        EventType.valueOf(text(n, "type")),
        words(n.get("trigger")),
        span(n.get("sentence")),
        list(n.get("participants"), ExtractionReader::participant),
        list(n.get("places"), p -> new EventPlace(text(p, "entity"), words(p))),
        eventTime(n.get("time")),
        list(n.get("figures"), ExtractionReader::figure),
        Modality.valueOf(text(n, "modality")),
        text(n, "happening"),
        text(n, "iri"));
  }

  private static Participant participant(JsonNode n) {
    return new Participant(ParticipantRole.valueOf(text(n, "role")), text(n, "entity"), words(n));
  }

  private static EventTime eventTime(JsonNode n) {
    return new EventTime(date(n, "value"), date(n, "earliest"), date(n, "latest"), words(n));
  }

  private static Figure figure(JsonNode n) {
    return new Figure(
        FigureRole.valueOf(text(n, "role")),
        integer(n, "min"),
        integer(n, "max"),
        n.get("approximate").asBoolean(),
        integer(n, "of"),
        words(n));
  }

  private static Quotation quotation(JsonNode n) {
    JsonNode speaker = n.get("speaker");
    return new Quotation(
        text(n, "id"),
        words(n.get("content")),
        speaker.isNull() ? null : text(speaker, "entity"),
        speaker.isNull() ? null : words(speaker),
        n.get("cue").isNull() ? null : words(n.get("cue")),
        text(n, "via"),
        n.get("direct").asBoolean(),
        list(n.get("events"), JsonNode::asText));
  }

  private static Timex time(JsonNode n) {
    return new Timex(
        words(n),
        TimexType.valueOf(text(n, "type")),
        text(n, "value"),
        date(n, "earliest"),
        date(n, "latest"));
  }

  private static Citation citation(JsonNode n) {
    return new Citation(
        text(n, "id"),
        CitationKind.valueOf(text(n, "kind")),
        words(n),
        text(n, "author"),
        text(n, "authorEntity"),
        date(n, "published"),
        text(n, "url"));
  }

  private static Span span(JsonNode n) {
    return new Span(n.get("start").asInt(), n.get("end").asInt());
  }

  private static Words words(JsonNode n) {
    return n.get("start").isNull() ? null : new Words(span(n), text(n, "text"));
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
    List<T> out = new ArrayList<>(array.size());
    array.forEach(n -> out.add(reader.apply(n)));
    return out;
  }

  private static String text(JsonNode n, String field) {
    JsonNode value = n.get(field);
    return value == null || value.isNull() ? null : value.asText();
  }

  private static LocalDate date(JsonNode n, String field) {
    String value = text(n, field);
    return value == null ? null : LocalDate.parse(value);
  }

  private static Integer integer(JsonNode n, String field) {
    return n.get(field).isNull() ? null : n.get(field).asInt();
  }

  private static Double number(JsonNode n, String field) {
    return n.get(field).isNull() ? null : n.get(field).asDouble();
  }
}
