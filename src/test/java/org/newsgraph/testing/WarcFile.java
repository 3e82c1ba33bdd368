package org.newsgraph.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** Writes web archives byte by byte, with whatever faults are asked for. */
public final class WarcFile {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final boolean compressed;

  /** Begins an archive, each record of which may be a gzip member of its own. */
  public WarcFile(boolean compressed) {
    this.compressed = compressed;
  }

  /** Adds an HTTP response. */
  public WarcFile response(String id, String header, byte[] payload) throws IOException {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    block.write(("HTTP/1.1 " + header + "\r\n\r\n").getBytes(UTF_8));
    block.write(payload);
    return record("response", id, "application/http; msgtype=response", block.toByteArray());
  }

  /** Adds a record. */
  public WarcFile record(String type, String id, String contentType, byte[] block)
      throws IOException {
    return record(type, id, contentType, block, block.length);
  }

  /** Adds a record that tells a length. */
  public WarcFile record(String type, String id, String contentType, byte[] block, long length)
      throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    String header =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s>\r\nWARC-Date: 2031-05-04T08:00:00Z\r\n"
            + "WARC-Target-URI: https://nordblad.example/%s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n";
    record.write(header.formatted(type, id, id, contentType, length).getBytes(UTF_8));
    record.write(block);
    record.write("\r\n\r\n".getBytes(UTF_8));
    if (!compressed) {
      record.writeTo(out);
      return this;
    }
    try (OutputStream zip = new GZIPOutputStream(out)) {
      record.writeTo(zip);
    }
    return this;
  }

  /** Returns the archive. */
  public byte[] bytes() {
    return out.toByteArray();
  }
}
