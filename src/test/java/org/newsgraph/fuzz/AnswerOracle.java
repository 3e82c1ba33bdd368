package org.newsgraph.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.newsgraph.fuzz.Oracle.hold;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What must hold of any answer to any request. */
final class AnswerOracle {

  /** What no page has of its own: found as markup, it was taken from a request. */
  private static final String INTRUDER = "x9q";

  private static final Set<Integer> ALLOWED_FAILURES = Set.of(501, 503, 505);
  private static final List<String> CAUSES =
      List.of("\tat ", "java.lang.", "org.apache.", "org.eclipse.", "org.newsgraph.", "Exception:");
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private AnswerOracle() {}

  /** Checks an answer as it came; an empty one is that to a request that is none. */
  static void check(byte[] request, byte[] answer) {
    if (answer.length == 0) {
      return;
    }
    int end = headEnd(answer);
    hold(end > 0, "an answer has a head");
    String head = new String(answer, 0, end, ISO_8859_1);
    List<String> lines = head.lines().toList();
    hold(lines.get(0).startsWith("HTTP/1."), "an answer begins with its status");
    int status = Integer.parseInt(lines.get(0).split(" ")[1]);
    hold(status < 500 || ALLOWED_FAILURES.contains(status), "status %s", status);
    hold(status != 100, "no answer only promises another");
    for (String line : lines) {
      hold(!line.startsWith(INTRUDER), "a header was put in: %s", line);
      hold(!line.toLowerCase(Locale.ROOT).startsWith("server:"), "no version is told");
    }
    hold(header(lines, "x-content-type-options").equals("nosniff"), "headers are safe: %s", head);
    byte[] body = Arrays.copyOfRange(answer, end, answer.length);
    boolean empty = status == 204 || status == 304 || startsWith(request, "HEAD ");
    if (!empty) {
      if (header(lines, "transfer-encoding").equals("chunked")) {
        body = Chunks.join(body);
      }
      body(status, header(lines, "content-type"), body, request);
    }
  }

  private static boolean startsWith(byte[] request, String method) {
    return new String(request, 0, Math.min(request.length, 8), ISO_8859_1).startsWith(method);
  }

  private static int headEnd(byte[] answer) {
    for (int i = 0; i + 3 < answer.length; i++) {
      if (answer[i] == '\r'
          && answer[i + 1] == '\n'
          && answer[i + 2] == '\r'
          && answer[i + 3] == '\n') {
        return i + 4;
      }
    }
    return -1;
  }

  private static String header(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }

  private static void body(int status, String type, byte[] body, byte[] request) {
    String kind = type.split(";")[0].strip();
    String text = new String(body, UTF_8);
    if (status >= 400) {
      String asked = new String(request, UTF_8);
      CAUSES.stream()
          .filter(cause -> !asked.contains(cause))
          .forEach(cause -> hold(!text.contains(cause), "no cause is told: %s", text));
    }
    if (kind.equals("text/html")) {
      page(text);
    } else if (kind.endsWith("json") && !kind.contains("ld+json")) {
      json(body);
    } else if (status == 200) {
      data(kind, body);
    }
  }

  private static void page(String text) {
    Document page = Jsoup.parse(text);
    for (Element element : page.getAllElements()) {
      hold(
          !element.normalName().contains(INTRUDER), "no element comes from a request: %s", element);
      element
          .attributes()
          .forEach(
              attribute -> {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
                hold(!name.contains(INTRUDER), "no attribute comes from a request: %s", element);
                hold(!name.startsWith("on"), "no script in an attribute: %s", element);
                boolean leads = name.equals("href") || name.equals("src") || name.equals("action");
                hold(!leads || !value.startsWith("javascript:"), "no script in a link");
              });
      boolean script = element.normalName().equals("script");
      hold(
          !script || element.hasAttr("src") || isData(element), "no script in a page: %s", element);
    }
  }

  private static boolean isData(Element script) {
    return script.attr("type").contains("json");
  }

  private static void json(byte[] body) {
    try {
      JSON.readTree(body);
    } catch (IOException e) {
      throw new AssertionError("no JSON: " + new String(body, UTF_8), e);
    }
  }

  private static void data(String kind, byte[] body) {
    Lang rows = RDFLanguages.contentTypeToLang(kind);
    if (rows == null || rows.equals(ResultSetLang.RS_CSV) || rows.equals(ResultSetLang.RS_TSV)) {
      return;
    }
    try {
      if (rows.equals(ResultSetLang.RS_XML)) {
        if (new String(body, UTF_8).contains("<results")) {
          ResultSetMgr.read(new ByteArrayInputStream(body), rows).materialise();
        }
      } else if (RDFLanguages.isTriples(rows) || RDFLanguages.isQuads(rows)) {
        RDFParser.source(new ByteArrayInputStream(body))
            .lang(rows)
            .base("http://localhost/")
            .parse(DatasetGraphFactory.create());
      }
    } catch (RiotException e) {
      throw new AssertionError("no " + kind + ": " + new String(body, UTF_8), e);
    }
  }

  /** Bodies that come in pieces. */
  private static final class Chunks {

    static byte[] join(byte[] body) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      int at = 0;
      while (at < body.length) {
        int line = at;
        while (line < body.length && body[line] != '\r') {
          line++;
        }
        int size = Integer.parseInt(new String(body, at, line - at, ISO_8859_1).strip(), 16);
        if (size == 0) {
          return out.toByteArray();
        }
        hold(line + 2 + size <= body.length, "the last piece is whole");
        out.write(body, line + 2, size);
        at = line + 2 + size + 2;
      }
      throw new AssertionError("the body has no end");
    }
  }
}
