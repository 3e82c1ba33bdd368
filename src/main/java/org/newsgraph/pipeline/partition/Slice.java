package org.newsgraph.pipeline.partition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsgraph.source.ReadResult;
import org.newsgraph.source.SourceFile;
import org.newsgraph.source.SourceReader;

/**
 * A file, or every n-th document of one that holds many.
 *
 * @param file the file
 * @param stamp its size and time
 * @param first number of the first document, from 0
 * @param step how many documents on the next one is
 * @param rivals other files whose documents may have the id of one in this file
 */
record Slice(SourceFile file, String stamp, int first, int step, List<SourceFile> rivals) {

  private static final String PATH = "path";
  private static final String FILE = "file";

  /** Returns a number of slices that a file is cut into. */
  static List<Slice> of(SourceFile file, int count, List<SourceFile> rivals) {
    List<Slice> out = new ArrayList<>();
    String stamp = file.stamp();
    for (int i = 0; i < count; i++) {
      out.add(new Slice(file, stamp, i, count, rivals));
    }
    return out;
  }

  /** Returns the slice as a JSON object. */
  ObjectNode toJson() {
    ObjectNode out = toJson(file).put("stamp", stamp).put("first", first).put("step", step);
    ArrayNode others = out.putArray("rivals");
    rivals.forEach(rival -> others.add(toJson(rival)));
    return out;
  }

  private static ObjectNode toJson(SourceFile file) {
    return JsonNodeFactory.instance
        .objectNode()
        .put(PATH, file.path().toAbsolutePath().normalize().toString())
        .put(FILE, file.file());
  }

  /** Returns what {@link #toJson} wrote. */
  static Slice of(JsonNode n) {
    List<SourceFile> rivals = new ArrayList<>();
    n.get("rivals").forEach(rival -> rivals.add(file(rival)));
    return new Slice(
        file(n), n.get("stamp").asText(), n.get("first").asInt(), n.get("step").asInt(), rivals);
  }

  private static SourceFile file(JsonNode n) {
    return new SourceFile(Path.of(n.get(PATH).asText()), n.get(FILE).asText());
  }

  /** Reads the documents. */
  Stream<ReadResult> read(SourceReader reader) {
    Map<String, SourceFile> others = new HashMap<>();
    rivals.forEach(rival -> others.put(rival.id(), rival));
    Stream<ReadResult> all = reader.read(file, others);
    if (step == 1) {
      return all;
    }
    int[] number = {0};
    return all.sequential().filter(result -> number[0]++ % step == first);
  }
}
