package org.newsgraph.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.util.List;

/**
 * Makes a request of an input: the first byte chooses its form, the second the Accept header; the
 * parts fill the gaps {@code «0»}, {@code «1»}, … of the form. Values are percent-encoded, or put
 * in as they stand if the highest bit of the second byte is set, but for line ends.
 */
final class RequestText {

  private static final int RAW = 0x80;
  static final List<String> FORMS =
      List.of(
          "GET /search?q=«0»&kind=«1»&page=«2»",
          "GET /timeline?from=«0»&to=«1»&place=«2»&actor=«3»&page=«4»",
          "GET /sparql?query=«0»&format=«1»&timeout=«2»",
          "GET /sparql?query=«0»&default-graph-uri=«1»&named-graph-uri=«2»",
          "POST /sparql application/x-www-form-urlencoded query=«0»&format=«1»&x=«2»",
          "POST /sparql application/sparql-query «0»",
          "GET /data?graph=«0»&format=«1»",
          "GET /audit?iri=«0»&property=«1»&value=«2»&format=«3»",
          "GET /«0»?format=«1»",
          "GET /doc/«0»?char=«1»&page=«2»&format=«3»",
          "GET /event/«0»",
          "GET /actor/«0»",
          "GET /place/«0»",
          "GET /claim/«0»",
          "GET /disagreements?kind=«0»&page=«1»",
          "GET /query?query=«0»&example=«1»",
          "GET /map?«0»=«1»",
          "GET /.well-known/void?format=«0»",
          "GET /ontology?format=«0»",
          "HEAD /search?q=«0»&kind=«1»",
          "OPTIONS /«0»",
          "POST /documents application/json «0»",
          "POST /«0» «1» «2»",
          "DELETE /documents?file=«0»",
          "GET /backup?«0»",
          "GET /graph/«0»",
          "PUT /data?graph=«0» text/turtle «1»",
          "TRACE /«0»",
          "GET /sparql?«0»",
          "GET /search?«0»");
  private static final List<String> ACCEPTS =
      List.of(
          "text/html,application/xhtml+xml,*/*;q=0.8",
          "application/json",
          "text/turtle",
          "*/*",
          "application/sparql-results+xml",
          "application/ld+json;q=0.9, text/csv;q=0",
          "text/html",
          "«9»");

  private RequestText() {}

  static byte[] of(Parts parts) {
    int form = parts.kind() % (FORMS.size() + 1);
    if (form == FORMS.size()) {
      return parts.first();
    }
    String[] words = FORMS.get(form).split(" ", 4);
    byte[] target = filled(words[1], parts, true);
    byte[] body = words.length < 4 ? new byte[0] : filled(words[3], parts, isForm(words[2]));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes((words[0] + " ").getBytes(ISO_8859_1));
    out.writeBytes(target);
    out.writeBytes(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: ".getBytes(UTF_8));
    out.writeBytes(accept(parts));
    if (words.length == 4) {
      out.writeBytes("\r\nContent-Type: ".getBytes(ISO_8859_1));
      out.writeBytes(
          words[2].startsWith("«") ? withoutLineEnds(parts.stretch(1)) : bytes(words[2]));
      out.writeBytes(bytes("\r\nContent-Length: " + body.length));
    }
    out.writeBytes(bytes("\r\n\r\n"));
    out.writeBytes(body);
    return out.toByteArray();
  }

  private static boolean isForm(String type) {
    return type.equals("application/x-www-form-urlencoded");
  }

  private static byte[] accept(Parts parts) {
    String chosen = ACCEPTS.get(parts.flags() % ACCEPTS.size());
    return chosen.equals("«9»")
        ? withoutLineEnds(parts.stretch(parts.stretches().size() - 1))
        : bytes(chosen);
  }

  private static byte[] filled(String form, Parts parts, boolean encode) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) == '«') {
        byte[] value = parts.stretch(form.charAt(i + 1) - '0');
        out.writeBytes(encode ? encoded(value, parts.has(RAW)) : value);
        i += 2;
      } else {
        out.write(form.charAt(i));
      }
    }
    return out.toByteArray();
  }

  private static byte[] encoded(byte[] value, boolean raw) {
    return raw
        ? new String(withoutLineEnds(value), ISO_8859_1).replace(" ", "%20").getBytes(ISO_8859_1)
        : bytes(URLEncoder.encode(new String(value, UTF_8), UTF_8));
  }

  private static byte[] withoutLineEnds(byte[] value) {
    return new String(value, ISO_8859_1).replaceAll("[\r\n]", "").getBytes(ISO_8859_1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }
}
