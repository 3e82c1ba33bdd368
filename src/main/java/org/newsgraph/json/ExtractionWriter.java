package org.newsgraph.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.newsgraph.model.Candidate;
import org.newsgraph.model.Citation;
import org.newsgraph.model.DocumentInfo;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventTime;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Figure;
import org.newsgraph.model.Identity;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Timex;
import org.newsgraph.model.Words;

/**
 * Writes extractions as JSON. A field with nothing to say is {@code null} or an empty list, never
 * missing.
 */
public final class ExtractionWriter {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private ExtractionWriter() {}

  /** Writes an extraction, indented, with a final line break, as UTF-8. */
  public static void write(Extraction extraction, OutputStream out) throws IOException {
    MAPPER.writeValue(out, toJson(extraction));
    out.write('\n');
  }

  /** Returns an extraction as a JSON object. */
  public static ObjectNode toJson(Extraction extraction) {
    ObjectNode root = NODES.objectNode();
    root.set("document", document(extraction.document()));
    root.set("entities", array(extraction.entities(), ExtractionWriter::entity));
    root.set("events", array(extraction.events(), ExtractionWriter::event));
    root.set("claims", array(extraction.quotations(), ExtractionWriter::quotation));
    root.set("times", array(extraction.times(), ExtractionWriter::time));
    root.set("citations", array(extraction.citations(), ExtractionWriter::citation));
    root.set(
        "excluded",
        array(extraction.excluded(), x -> words(object(), x.words()).put("reason", x.reason())));
    return root;
  }

  private static ObjectNode document(DocumentInfo info) {
    ObjectNode out =
        object().put("file", info.file()).put("sha256", info.sha256()).put("length", info.length());
    return metadata(out, info.metadata());
  }

  /** Adds metadata to a JSON object, and returns it. */
  public static ObjectNode metadata(ObjectNode out, Metadata m) {
    return out.put("title", m.title())
        .put("publisher", m.publisher())
        .put("author", m.author())
        .put("published", text(m.published()))
        .put("language", m.language())
        .put("url", m.url())
        .put("retrieved", m.retrieved());
  }

  private static ObjectNode entity(Entity e) {
    ObjectNode out = object().put("id", e.id()).put("type", e.type().name()).put("name", e.name());
    out.set(
        "mentions",
        array(e.mentions(), m -> words(object(), m.words()).put("kind", m.kind().name())));
    out.set(
        "offices",
        array(
            e.offices(),
            o -> words(object().put("title", o.title()).put("of", o.of()), o.words())));
    out.set("candidates", array(e.candidates(), ExtractionWriter::candidate));
    out.set("identity", identity(e.identity()));
    Candidate best = e.type().isPlace() && !e.candidates().isEmpty() ? e.candidates().get(0) : null;
    return out.put("lat", best == null ? null : best.lat())
        .put("lon", best == null ? null : best.lon())
        .put("country", best == null ? null : best.country());
  }

  private static ObjectNode candidate(Candidate c) {
    ObjectNode out =
        object()
            .put("key", c.key())
            .put("label", c.label())
            .put("type", c.type().name())
            .put("confidence", c.confidence())
            .put("rule", c.rule())
            .put("lat", c.lat())
            .put("lon", c.lon())
            .put("country", c.country());
    out.set("within", array(c.within(), ExtractionWriter::candidate));
    out.set("sameAs", strings(c.sameAs()));
    return out.put("source", c.source());
  }

  private static JsonNode identity(Identity i) {
    if (i == null) {
      return NODES.nullNode();
    }
    return object()
        .put("iri", i.iri())
        .put("label", i.label())
        .put("rule", i.rule())
        .put("confidence", i.confidence());
  }

  private static ObjectNode event(Event e) {
    ObjectNode out = object().put("id", e.id()).put("type", e.type().name());
    out.set("trigger", words(object(), e.trigger()));
    out.putObject("sentence").put("start", e.sentence().start()).put("end", e.sentence().end());
    out.set(
        "participants",
        array(
            e.participants(),
            p ->
                words(object().put("role", p.role().name()).put("entity", p.entity()), p.words())));
    out.set("places", array(e.places(), p -> words(object().put("entity", p.entity()), p.words())));
    out.set("time", eventTime(e.time()));
    out.set("figures", array(e.figures(), ExtractionWriter::figure));
    return out.put("modality", e.modality().name())
        .put("happening", e.happening())
        .put("iri", e.iri());
  }

  private static ObjectNode eventTime(EventTime t) {
    ObjectNode out =
        object()
            .put("value", text(t.day()))
            .put("earliest", text(t.earliest()))
            .put("latest", text(t.latest()));
    return words(out, t.words());
  }

  private static ObjectNode figure(Figure f) {
    ObjectNode out =
        object()
            .put("role", f.role().name())
            .put("min", f.min())
            .put("max", f.max())
            .put("approximate", f.approximate())
            .put("of", f.of());
    return words(out, f.words());
  }

  private static ObjectNode quotation(Quotation q) {
    ObjectNode out = object().put("id", q.id());
    out.set("content", words(object(), q.content()));
    boolean unknown = q.speaker() == null && q.speakerEntity() == null;
    out.set(
        "speaker",
        unknown ? NODES.nullNode() : words(object().put("entity", q.speakerEntity()), q.speaker()));
    out.set("cue", q.cue() == null ? NODES.nullNode() : words(object(), q.cue()));
    out.put("via", q.via()).put("direct", q.direct());
    out.set("events", strings(q.events()));
    return out;
  }

  private static ObjectNode time(Timex t) {
    return words(object(), t.words())
        .put("type", t.type().name())
        .put("value", t.value())
        .put("earliest", text(t.earliest()))
        .put("latest", text(t.latest()));
  }

  private static ObjectNode citation(Citation c) {
    return words(object().put("id", c.id()).put("kind", c.kind().name()), c.words())
        .put("author", c.author())
        .put("authorEntity", c.authorEntity())
        .put("published", text(c.published()))
        .put("url", c.url());
  }

  private static ObjectNode object() {
    return NODES.objectNode();
  }

  private static ObjectNode words(ObjectNode out, Words words) {
    return words == null
        ? out.putNull("start").putNull("end").putNull("text")
        : out.put("start", words.start()).put("end", words.end()).put("text", words.text());
  }

  private static <T> ArrayNode array(List<T> items, Function<T, ObjectNode> writer) {
    ArrayNode out = NODES.arrayNode();
    items.forEach(item -> out.add(writer.apply(item)));
    return out;
  }

  private static ArrayNode strings(List<String> values) {
    ArrayNode out = NODES.arrayNode();
    values.forEach(out::add);
    return out;
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
