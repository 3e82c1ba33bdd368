package org.newsgraph.server.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Sends views as HTML, with headers that let a page use nothing but this server. */
final class PageWriter {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'%s; script-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** The value of a view that lets scripts of its page set styles. */
  static final String SCRIPTED_STYLES = "scriptedStyles";

  private final Templates templates;
  private final Map<String, Object> common = new HashMap<>();

  PageWriter(Templates templates, String base) {
    this.templates = templates;
    String version = PageWriter.class.getPackage().getImplementationVersion();
    common.put("version", version == null ? "development" : version);
    common.put("base", base);
    common.put("q", "");
  }

  /**
   * Sends a view.
   *
   * @param asked parameters of the request that every page shows again
   */
  void write(HttpServletResponse response, View view, Map<String, Object> asked)
      throws IOException {
    Map<String, Object> values = new HashMap<>(common);
    values.putAll(asked);
    values.put("title", view.title());
    values.putAll(view.values());
    byte[] page = templates.html(view.template(), values).getBytes(StandardCharsets.UTF_8);
    boolean scriptedStyles = Boolean.TRUE.equals(view.values().get(SCRIPTED_STYLES));
    response.setStatus(view.status());
    response.setHeader(
        "Content-Security-Policy", POLICY.formatted(scriptedStyles ? " 'unsafe-inline'" : ""));
    response.setHeader("Cache-Control", "no-cache");
    response.setContentType("text/html; charset=utf-8");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }
}
