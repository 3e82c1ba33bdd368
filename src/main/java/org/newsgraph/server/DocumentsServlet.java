package org.newsgraph.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.store.intake.DocumentIntake;

/**
 * Takes documents from those who may change the store: GET tells what it holds, POST stores one
 * document, DELETE removes one.
 */
final class DocumentsServlet extends HttpServlet {

  static final String PATH = "/documents";

  private static final long serialVersionUID = 1L;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** So many bytes may a document have when it is unpacked. */
  private static final long UNPACKED = 256L << 20;

  private static final String RETRY_SECONDS = "5";

  private static final int UNPROCESSABLE = 422;

  private final transient Optional<DocumentIntake> intake;
  private final transient Writers writers;

  /**
   * Makes the servlet.
   *
   * @param intake takes the documents; empty to take none
   * @param writers who may send them
   */
  DocumentsServlet(Optional<DocumentIntake> intake, Writers writers) {
    this.intake = writers.exist() ? intake : Optional.empty();
    this.writers = writers;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, DocumentIntake::holdings);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String type = String.valueOf(request.getContentType());
    if (!type.startsWith("application/json")) {
      Answers.text(
          response,
          HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
          "send a line of extractions as application/json\n");
      return;
    }
    answer(request, response, to -> to.take(body(request)));
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String file = request.getParameter("file");
    if (file == null) {
      Answers.text(
          response, HttpServletResponse.SC_BAD_REQUEST, "name the document with ?file=PATH\n");
      return;
    }
    answer(request, response, to -> to.remove(file));
  }

  /** What is done for a request. */
  private interface Work {
    Object with(DocumentIntake intake) throws IOException;
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Work work)
      throws IOException {
    if (intake.isEmpty() || !writers.allow(request.getRemoteUser())) {
      String reason =
          intake.isEmpty()
              ? "nothing can be written here: the server runs without an update service"
              : "the update services do not allow this user";
      Answers.text(response, HttpServletResponse.SC_FORBIDDEN, reason + "\n");
      return;
    }
    try {
      byte[] content = MAPPER.writeValueAsBytes(work.with(intake.get()));
      Answers.bytes(response, HttpServletResponse.SC_OK, "application/json", content);
    } catch (NewsgraphException e) {
      refuse(response, status(e), e.getMessage());
    } catch (IOException e) {
      refuse(response, HttpServletResponse.SC_BAD_REQUEST, "the body cannot be read to its end");
    }
  }

  private static void refuse(HttpServletResponse response, int status, String reason)
      throws IOException {
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", RETRY_SECONDS);
    }
    Answers.text(response, status, reason + "\n");
  }

  private static int status(NewsgraphException e) {
    return switch (e.code()) {
      case EXTRACTION_INVALID -> HttpServletResponse.SC_BAD_REQUEST;
      case NAME_UNKNOWN -> HttpServletResponse.SC_NOT_FOUND;
      case DOCUMENT_CLASH -> HttpServletResponse.SC_CONFLICT;
      case SOURCE_TOO_LARGE -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
      case DATA_INVALID -> UNPROCESSABLE;
      case STORE_LOCKED -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
      default -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    };
  }

  private static InputStream body(HttpServletRequest request) throws IOException {
    InputStream sent = request.getInputStream();
    return "gzip".equalsIgnoreCase(request.getHeader("Content-Encoding"))
        ? new Unpacked(new GZIPInputStream(sent), UNPACKED)
        : sent;
  }
}
