package org.newsgraph.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.audit.Audit;
import org.newsgraph.audit.AuditSummary;
import org.newsgraph.audit.AuditedDocument;

/** Writes audits as HTML files that need no server: the style lies within, links are whole IRIs. */
public final class AuditFile {

  private static final String STYLE = "/org/newsgraph/server/static/style.css";

  /** So many documents of a store are listed. */
  public static final int MOST = 1000;

  private final Templates templates = new Templates(new StaticFiles());
  private final AuditView view = new AuditView(iri -> iri);

  /** A document to look at. */
  record Listed(AuditView.Source source, AuditView.Found found, List<AuditView.Quoted> examples) {}

  /** Returns the page of one audit. */
  public String html(Audit audit) {
    Map<String, Object> values = new HashMap<>(view.values(audit));
    values.put("title", "Audit of " + audit.label());
    return html("audit-file", values);
  }

  /**
   * Returns the page of the audit of a whole store.
   *
   * @param failed documents that are not verified, at most {@link #MOST}
   */
  public String html(AuditSummary summary, List<AuditedDocument> failed) {
    List<Listed> listed =
        failed.stream()
            .map(
                d ->
                    new Listed(
                        view.source(d.document()),
                        AuditView.Found.of(d.verdict()),
                        d.examples().stream().map(view::quoted).toList()))
            .toList();
    Map<String, Object> values = new HashMap<>();
    values.put("title", "Audit of a store");
    values.put("found", AuditView.Found.of(summary.verdict()));
    values.put("summary", summary);
    values.put("counts", summary.counts());
    values.put("listed", listed);
    values.put("more", summary.documents() - summary.verified() - listed.size());
    return html("audit-store-file", values);
  }

  private String html(String template, Map<String, Object> values) {
    try (InputStream in = AuditFile.class.getResourceAsStream(STYLE)) {
      values.put("style", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return templates.html(template, values);
  }
}
