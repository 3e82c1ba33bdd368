package org.newsgraph.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.SourceName;
import org.newsgraph.model.TextCheck;

/**
 * The metadata that stand in {@code NAME.meta.json} beside a document {@code NAME.txt}.
 *
 * @param metadata what is known
 * @param oddities what of it is not understood and left out, with its place, for a user
 */
record Sidecar(Metadata metadata, List<String> oddities) {

  /** How a sidecar's name ends. */
  static final String SUFFIX = ".meta.json";

  /** Most bytes of a sidecar: a hundred times what one has. */
  private static final int LARGEST = 1 << 20;

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final List<String> KEYS =
      List.of("title", "publisher", "author", "published", "url", "language", "retrieved");

  /**
   * Reads the metadata beside a document.
   *
   * @return empty metadata if there is no sidecar
   * @throws NewsgraphException if it is not a JSON object of the right types, with line and column
   */
  static Sidecar beside(Path document) {
    Path sidecar = path(document);
    if (!Files.exists(sidecar, LinkOption.NOFOLLOW_LINKS)) {
      return new Sidecar(Metadata.EMPTY, List.of());
    }
    try (JsonParser parser = JSON.createParser(bytes(sidecar))) {
      return object(parser, sidecar);
    } catch (JsonProcessingException e) {
      throw invalid(sidecar, e.getLocation(), "not valid JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.SOURCE_UNREADABLE, sidecar.toString(), "the sidecar cannot be read", e);
    }
  }

  private static byte[] bytes(Path sidecar) throws IOException {
    if (!Files.isRegularFile(sidecar)) {
      throw new NewsgraphException(
          ErrorCode.SOURCE_UNREADABLE, sidecar.toString(), "the sidecar is no regular file");
    }
    long size = Files.size(sidecar);
    if (size > LARGEST) {
      throw new NewsgraphException(
          ErrorCode.SIDECAR_INVALID,
          sidecar.toString(),
          "the sidecar has " + size + " bytes, the limit is " + LARGEST);
    }
    byte[] bytes = Files.readAllBytes(sidecar);
    try {
      // the parser would also take longer forms of a character, and guess at UTF-16
      TextDecoder.decode(bytes, StandardCharsets.UTF_8, sidecar.toString());
      return bytes;
    } catch (NewsgraphException e) {
      throw new NewsgraphException(
          ErrorCode.SIDECAR_INVALID, sidecar.toString(), "the sidecar is no text in UTF-8", e);
    }
  }

  /** Returns where the sidecar of a document lies, if it has one. */
  static Path path(Path document) {
    return document.resolveSibling(SourceName.idOf(document.getFileName().toString()) + SUFFIX);
  }

  private static Sidecar object(JsonParser parser, Path sidecar) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw invalid(sidecar, parser.currentTokenLocation(), "not a JSON object");
    }
    Map<String, String> values = new HashMap<>();
    List<String> oddities = new ArrayList<>();
    LocalDate published = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      if (!KEYS.contains(key)) {
        oddities.add(place(sidecar, parser.currentTokenLocation()) + ": " + unknown(key));
      }
      JsonToken value = parser.nextToken();
      if (!KEYS.contains(key) || value == JsonToken.VALUE_NULL) {
        parser.skipChildren();
      } else if (value != JsonToken.VALUE_STRING) {
        throw invalid(sidecar, parser.currentTokenLocation(), "\"" + key + "\" is not a string");
      } else if (key.equals("published")) {
        published = day(parser, sidecar);
      } else if (TextCheck.fault(parser.getText()).isPresent()) {
        String fault = TextCheck.fault(parser.getText()).orElseThrow();
        throw invalid(sidecar, parser.currentTokenLocation(), "\"" + key + "\" holds " + fault);
      } else {
        values.put(key, parser.getText());
      }
    }
    if (parser.nextToken() != null) {
      throw invalid(sidecar, parser.currentTokenLocation(), "more text after the JSON object");
    }
    Metadata metadata =
        new Metadata(
            values.get("title"),
            values.get("publisher"),
            values.get("author"),
            published,
            values.get("url"),
            values.get("language"),
            values.get("retrieved"));
    return new Sidecar(metadata, List.copyOf(oddities));
  }

  private static String unknown(String key) {
    String shown = key.length() > 40 ? key.substring(0, 40) + "…" : key;
    return "the key \""
        + shown
        + "\" is unknown and left out; known are "
        + String.join(", ", KEYS);
  }

  /** Reads an ISO day; a time of day after it is left out. */
  private static LocalDate day(JsonParser parser, Path sidecar) throws IOException {
    String text = parser.getText();
    try {
      LocalDate day =
          text.indexOf('T') < 0
              ? LocalDate.parse(text)
              : LocalDate.from(DateTimeFormatter.ISO_DATE_TIME.parse(text));
      if (DayText.isPlausible(day)) {
        return day;
      }
    } catch (DateTimeException e) {
      // told below
    }
    throw invalid(
        sidecar,
        parser.currentTokenLocation(),
        "\"published\" is not a day like 2021-07-31: " + text);
  }

  private static NewsgraphException invalid(Path sidecar, JsonLocation at, String message) {
    return new NewsgraphException(ErrorCode.SIDECAR_INVALID, place(sidecar, at), message);
  }

  /** Returns the place; the library does not tell where a limit of its own is passed. */
  private static String place(Path sidecar, JsonLocation at) {
    return at == null
        ? sidecar.toString()
        : sidecar + ":" + at.getLineNr() + ":" + at.getColumnNr();
  }
}
