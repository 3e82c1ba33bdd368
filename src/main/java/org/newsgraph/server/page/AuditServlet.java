package org.newsgraph.server.page;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.newsgraph.audit.Audit;
import org.newsgraph.audit.AuditJson;
import org.newsgraph.audit.AuditText;
import org.newsgraph.audit.Auditor;
import org.newsgraph.audit.Question;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/** Audits what an IRI names for programs: as JSON, or as plain text. */
public final class AuditServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Auditor auditor;
  private final String base;

  /**
   * Makes the service.
   *
   * @param base what the IRIs of the store begin with
   */
  public AuditServlet(Auditor auditor, String base) {
    this.auditor = auditor;
    this.base = base;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept");
    Optional<AuditFormat> format =
        AuditFormat.choose(request.getParameter("format"), request.getHeader("Accept"));
    if (format.isEmpty()) {
      String offer = "an audit answers in application/json, text/html, text/plain";
      send(response, HttpServletResponse.SC_NOT_ACCEPTABLE, AuditFormat.text, offer);
      return;
    }
    try {
      Parameters parameters = Parameters.of(request);
      Optional<Question> question = AuditPage.question(parameters);
      if (question.isEmpty()) {
        refuse(response, HttpServletResponse.SC_BAD_REQUEST, format.get(), "name an IRI: ?iri=…");
        return;
      }
      Audit audit = auditor.audit(question.get(), AuditPage.from(parameters), AuditPage.MOST);
      send(response, HttpServletResponse.SC_OK, format.get(), written(audit, format.get()));
    } catch (PageException e) {
      refuse(response, HttpServletResponse.SC_BAD_REQUEST, format.get(), e.getMessage());
    } catch (NewsgraphException e) {
      boolean isUnknown = e.code() == ErrorCode.NAME_UNKNOWN;
      refuse(
          response,
          isUnknown
              ? HttpServletResponse.SC_NOT_FOUND
              : HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          format.get(),
          e.describe());
    }
  }

  private String written(Audit audit, AuditFormat format) {
    return format == AuditFormat.json
        ? AuditJson.of(audit)
        : String.join("\n", AuditText.lines(audit, base, 0));
  }

  private static void refuse(
      HttpServletResponse response, int status, AuditFormat format, String message)
      throws IOException {
    String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(message));
    send(
        response,
        status,
        format,
        format == AuditFormat.json ? "{\"error\": \"" + quoted + "\"}" : message);
  }

  private static void send(
      HttpServletResponse response, int status, AuditFormat format, String content)
      throws IOException {
    byte[] bytes = (content + "\n").getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(format.mediaType() + "; charset=utf-8");
    response.setContentLength(bytes.length);
    response.setHeader("Cache-Control", "no-cache");
    response.getOutputStream().write(bytes);
  }
}
