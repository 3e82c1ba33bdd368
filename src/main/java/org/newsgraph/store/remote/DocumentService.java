package org.newsgraph.store.remote;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
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
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration ANSWER = Duration.ofMinutes(15);

  private final URI address;
  private final Optional<Login> login;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build();

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
    return ask(request("").GET(), Holdings.class, address());
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
    HttpRequest.Builder request =
        request("")
            .header("Content-Type", "application/json")
            .header("Content-Encoding", "gzip")
            .POST(BodyPublishers.ofByteArray(packed(line)));
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
    return ask(request(query).DELETE(), Receipt.class, file);
  }

  private HttpRequest.Builder request(String query) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve("documents" + query))
            .timeout(ANSWER)
            .header("Accept", "application/json");
    login.ifPresent(l -> request.header("Authorization", l.header()));
    return request;
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

  private <T> T ask(HttpRequest.Builder request, Class<T> kind, String document) {
    try {
      HttpResponse<byte[]> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw refused(answer, document);
      }
      return MAPPER.readValue(answer.body(), kind);
    } catch (ConnectException e) {
      throw failed("nothing answers at this address", e);
    } catch (HttpTimeoutException e) {
      throw failed("no answer in time", e);
    } catch (JacksonException e) {
      throw failed("does not answer as a newsgraph server does", e);
    } catch (IOException e) {
      throw failed("the connection broke: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed("interrupted", e);
    }
  }

  private NewsgraphException refused(HttpResponse<byte[]> answer, String document) {
    int status = answer.statusCode();
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
  private static String detail(HttpResponse<byte[]> answer) {
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
