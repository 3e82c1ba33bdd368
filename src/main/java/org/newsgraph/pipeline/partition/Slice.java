package org.newsgraph.pipeline.partition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
 */
record Slice(SourceFile file, String stamp, int first, int step) {

  /** Returns a file as one slice. */
  static Slice of(SourceFile file) {
    return new Slice(file, file.stamp(), 0, 1);
  }

  /** Returns a number of slices that a file is cut into. */
  static List<Slice> of(SourceFile file, int count) {
    List<Slice> out = new ArrayList<>();
    String stamp = file.stamp();
    for (int i = 0; i < count; i++) {
      out.add(new Slice(file, stamp, i, count));
    }
    return out;
  }

  /** Returns the slice as a JSON object. */
  ObjectNode toJson() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("path", file.path().toAbsolutePath().normalize().toString())
        .put("file", file.file())
        .put("stamp", stamp)
        .put("first", first)
        .put("step", step);
  }

  /** Returns what {@link #toJson} wrote. */
  static Slice of(JsonNode n) {
    return new Slice(
        new SourceFile(Path.of(n.get("path").asText()), n.get("file").asText()),
        n.get("stamp").asText(),
        n.get("first").asInt(),
        n.get("step").asInt());
  }

  /** Reads the documents. */
  Stream<ReadResult> read(SourceReader reader) {
    Stream<ReadResult> all = reader.read(file);
    if (step == 1) {
      return all;
    }
    int[] number = {0};
    return all.sequential().filter(result -> number[0]++ % step == first);
  }
}
