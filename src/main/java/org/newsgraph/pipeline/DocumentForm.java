package org.newsgraph.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import org.newsgraph.model.ByteIndex;
import org.newsgraph.model.ByteMap;
import org.newsgraph.model.DerivedBytes;
import org.newsgraph.model.Document;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.Origin;
import org.newsgraph.model.PageMap;

/** The JSON form of a document's text and of the way back to its bytes. */
final class DocumentForm {

  private DocumentForm() {}

  /** Writes a document; of a plain text file, the text tells all. */
  static void write(Document document, ObjectNode out) {
    out.put("charset", document.bytes().charset().name()).put("text", document.text());
    Origin origin = document.origin();
    if (origin.isPlainFile()) {
      return;
    }
    out.putObject("origin")
        .put("mediaType", origin.mediaType())
        .put("record", origin.record())
        .put("member", origin.member())
        .put("offset", origin.offset())
        .put("length", origin.length())
        .put("payload", origin.payload())
        .put("payloadLength", origin.payloadLength());
    if (document.bytes() instanceof DerivedBytes derived) {
      ArrayNode pieces = out.putArray("pieces");
      for (long number : derived.pieces()) {
        pieces.add(number);
      }
    }
    if (document.bytes() instanceof PageMap pages) {
      ArrayNode places = out.putArray("places");
      for (int number : pages.pieces()) {
        places.add(number);
      }
    }
  }

  /** Reads a document. */
  static Document read(JsonNode root, String file, String sha256, Metadata metadata) {
    String text = root.get("text").asText();
    Charset charset = Charset.forName(root.get("charset").asText());
    ByteIndex plain = ByteIndex.of(text, charset);
    return root.has("origin")
        ? Document.of(file, text, bytes(root, text, charset), origin(root), sha256, metadata)
        : Document.of(file, text, plain, sha256, metadata);
  }

  private static ByteMap bytes(JsonNode root, String text, Charset charset) {
    if (root.has("places")) {
      return pages(root, text);
    }
    JsonNode written = root.get("pieces");
    long[] pieces = new long[written.size()];
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = written.get(i).asLong();
    }
    return DerivedBytes.of(text, charset, pieces);
  }

  private static PageMap pages(JsonNode root, String text) {
    JsonNode written = root.get("places");
    int[] pieces = new int[written.size()];
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = written.get(i).asInt();
    }
    return PageMap.of(text, origin(root).length(), pieces);
  }

  private static Origin origin(JsonNode root) {
    JsonNode origin = root.get("origin");
    return new Origin(
        origin.get("mediaType").asText(),
        origin.get("record").isNull() ? null : origin.get("record").asText(),
        origin.get("member").isNull() ? null : origin.get("member").asLong(),
        origin.get("offset").asLong(),
        origin.get("length").asLong(),
        origin.get("payload").asLong(),
        origin.get("payloadLength").asLong());
  }
}
