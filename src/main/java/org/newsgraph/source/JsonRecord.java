package org.newsgraph.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/**
 * One JSON object, as far as a document is made of it.
 *
 * @param values what its fields tell, by their paths; the elements of a list with commas between
 * @param strings first byte of each string value, after its quotation mark, by its path
 */
record JsonRecord(Map<String, String> values, Map<String, Integer> strings) {

  private static final int DEEPEST = 64;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /**
   * Reads an object.
   *
   * @param place where it stands, for messages
   * @throws NewsgraphException SOURCE_INVALID if it is none, or is not well-formed
   */
  static JsonRecord read(byte[] bytes, JsonFields fields, String place) {
    JsonRecord out = new JsonRecord(new HashMap<>(), new HashMap<>());
    try (JsonParser parser = JSON.createParser(bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw invalid(place, "not a JSON object", null);
      }
      out.fill(parser, fields);
      if (parser.nextToken() != null) {
        throw invalid(place, "more text after the JSON object", null);
      }
      return out;
    } catch (JsonProcessingException e) {
      long at = Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getByteOffset());
      throw invalid(place, "not valid JSON at byte " + at + " of it: " + reason(e), e);
    } catch (IOException e) {
      throw invalid(place, "not valid JSON", e);
    }
  }

  private static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    return message.length() > 200 ? message.substring(0, 200) + "…" : message;
  }

  private static NewsgraphException invalid(String place, String message, Exception cause) {
    return new NewsgraphException(ErrorCode.SOURCE_INVALID, place, message, cause);
  }

  private void fill(JsonParser parser, JsonFields fields) throws IOException {
    Deque<String> paths = new ArrayDeque<>();
    paths.push("");
    String path = "";
    while (!paths.isEmpty()) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.FIELD_NAME) {
        path =
            paths.peek().isEmpty()
                ? parser.currentName()
                : paths.peek() + "." + parser.currentName();
      } else if (token.isStructStart()) {
        paths.push(path);
      } else if (token.isStructEnd()) {
        path = paths.pop();
      } else if (token != JsonToken.VALUE_NULL && fields.wants(path)) {
        add(path, parser, token);
      }
    }
  }

  private void add(String path, JsonParser parser, JsonToken token) throws IOException {
    String before = values.putIfAbsent(path, parser.getText());
    if (before != null) {
      values.put(path, before + ", " + parser.getText());
      strings.remove(path);
    } else if (token == JsonToken.VALUE_STRING) {
      strings.put(path, (int) parser.currentTokenLocation().getByteOffset() + 1);
    }
  }
}
