package org.newsgraph.store.remote;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.client5.http.classic.methods.HttpDelete;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.store.intake.Holdings;
import org.newsgraph.store.intake.Receipt;

/**
 * Sends documents to a newsgraph server, which stores each in one transaction. Follows no
 * redirections: a password goes to the address that was given and nowhere else.
 */
public final class DocumentService {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private final URI address;
  private final Optional<Login> login;
  private final Exchange exchange = new Exchange();

  /**
   * Names a server; nothing is sent yet.
   *
   * @param server its address
   * @param login who writes
   * @throws NewsgraphException USAGE if it is no address of HTTP, or holds a password
   */
  public DocumentService(String server, Optional<Login> login) {
    this.address = ServerAddress.checked(server.endsWith("/") ? server : server + "/");
    this.login = login;
  }

  /** Returns the address of the server. */
  public String address() {
    return address.toString();
  }

  /**
   * Asks what the store holds.
   *
   * @throws NewsgraphException SERVER_FAILED if nothing answers, or the server refuses
   */
  public Holdings holdings() {
    return ask(new HttpGet(of("")), Holdings.class, address());
  }

  /**
   * Sends a document.
   *
   * @param file its path below its input root
   * @param line a line of extractions, UTF-8
   * @throws NewsgraphException EXTRACTION_INVALID, DOCUMENT_CLASH or SOURCE_TOO_LARGE if the server
   *     does not take this document, DATA_INVALID if it takes none that this program reads,
   *     SERVER_FAILED if it does not answer as it should
   */
  public Receipt send(String file, byte[] line) {
    HttpPost request = new HttpPost(of(""));
    request.setEntity(
        new ByteArrayEntity(packed(line), ContentType.APPLICATION_JSON, "gzip", false));
    return ask(request, Receipt.class, file);
  }

  /**
   * Removes a document.
   *
   * @param file its path below its input root
   * @throws NewsgraphException SERVER_FAILED if the server does not answer as it should,
   *     NAME_UNKNOWN if it has no such document
   */
  public Receipt remove(String file) {
    String query = "?file=" + URLEncoder.encode(file, StandardCharsets.UTF_8);
    return ask(new HttpDelete(of(query)), Receipt.class, file);
  }

  private URI of(String query) {
    return address.resolve("documents" + query);
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private <T> T ask(HttpUriRequestBase request, Class<T> kind, String document) {
    request.setHeader(HttpHeaders.ACCEPT, ContentType.APPLICATION_JSON.getMimeType());
    login.ifPresent(l -> request.setHeader(HttpHeaders.AUTHORIZATION, l.header()));
    try {
      Exchange.Answer answer = exchange.send(request);
      if (answer.status() != HttpStatus.SC_OK) {
        throw refused(answer, document);
      }
      return MAPPER.readValue(answer.body(), kind);
    } catch (HttpHostConnectException | ConnectTimeoutException e) {
      throw failed("nothing answers at this address", e);
    } catch (InterruptedIOException e) {
      throw failed("no answer in time", e);
    } catch (JacksonException e) {
      throw failed("does not answer as a newsgraph server does", e);
    } catch (IOException e) {
      throw failed("the connection broke: " + e.getMessage(), e);
    }
  }

  private NewsgraphException refused(Exchange.Answer answer, String document) {
    int status = answer.status();
    String detail = detail(answer);
    return switch (status) {
      case 400 -> new NewsgraphException(ErrorCode.EXTRACTION_INVALID, document, detail);
      case 409 -> new NewsgraphException(ErrorCode.DOCUMENT_CLASH, document, detail);
      case 413 -> new NewsgraphException(ErrorCode.SOURCE_TOO_LARGE, document, detail);
      case 422 -> new NewsgraphException(ErrorCode.DATA_INVALID, address(), detail);
      case 404 ->
          document.equals(address())
              ? failed("takes no documents (404)", null)
              : new NewsgraphException(ErrorCode.NAME_UNKNOWN, document, detail);
      case 401 -> failed(whoWrites(), null);
      case 403 -> failed("does not let " + user() + " write (403): " + detail, null);
      default -> failed("answers with status " + status + ": " + detail, null);
    };
  }

  private String whoWrites() {
    return login
        .map(l -> "does not know the user " + l.user() + ", or not by this password (401)")
        .orElse("asks who writes (401): give --user and --password-file");
  }

  private String user() {
    return login.map(l -> "the user " + l.user()).orElse("everyone");
  }

  /** Returns what the server says of an error; nothing if that is not written for programs. */
  private static String detail(Exchange.Answer answer) {
    try {
      JsonNode problem = MAPPER.readTree(answer.body());
      return problem == null ? "" : problem.path("detail").asText();
    } catch (IOException e) {
      return "";
    }
  }

  private NewsgraphException failed(String what, Exception cause) {
    return new NewsgraphException(ErrorCode.SERVER_FAILED, address(), what, cause);
  }
}
