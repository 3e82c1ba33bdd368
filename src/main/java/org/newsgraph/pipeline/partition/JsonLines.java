package org.newsgraph.pipeline.partition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.newsgraph.source.Content;

/** Reads a file of JSON lines, one at a time; a name that ends in {@code .gz} is unpacked. */
final class JsonLines implements Closeable {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private int line;

  private JsonLines(Path path, InputStream in) {
    this.path = path;
    this.in = in;
  }

  static JsonLines open(Path path) throws IOException {
    boolean packed = path.toString().endsWith(".gz");
    return new JsonLines(path, packed ? Content.unzip(path) : Content.open(path));
  }

  /** Returns the file and the number of the line that was read last, for messages. */
  String place() {
    return path + ":" + line;
  }

  /**
   * Returns the bytes of the next line.
   *
   * @return {@code null} at the end
   * @throws IOException if no more can be read; {@link #place} is the line where the trouble is
   */
  byte[] next() throws IOException {
    line++;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    while (true) {
      if (at == end && !fill()) {
        return out.size() == 0 ? null : out.toByteArray();
      }
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      out.write(buffer, from, at - from);
      if (at < end) {
        at++;
        return out.toByteArray();
      }
    }
  }

  private boolean fill() throws IOException {
    end = in.read(buffer);
    at = 0;
    if (end <= 0) {
      end = 0;
      return false;
    }
    return true;
  }

  /** Returns the JSON value of a line. */
  static JsonNode parse(byte[] bytes) throws JsonProcessingException {
    try {
      return MAPPER.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
