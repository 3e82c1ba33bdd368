package org.newsgraph.store.remote;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/**
 * Another store that is written over HTTP, as the SPARQL 1.1 Graph Store Protocol tells. Follows no
 * redirections: a password goes to the address that was given and nowhere else.
 */
public final class GraphStore {

  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration ANSWER = Duration.ofMinutes(15);
  private static final int LONGEST_MESSAGE = 200;

  private final URI address;
  private final Optional<Login> login;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build();

  /**
   * Names a store; nothing is sent yet.
   *
   * @param address of its Graph Store service, such as {@code http://localhost:3030/news/data}
   * @param login who writes, if the store asks for that
   * @throws NewsgraphException USAGE if it is no address of HTTP, or holds a password
   */
  public GraphStore(String address, Optional<Login> login) {
    this.address = ServerAddress.checked(address);
    this.login = login;
  }

  /**
   * Writes a graph in place of the one that the store has by that name, if it has one.
   *
   * @param graph its name
   * @param triples a file of N-Triples
   * @param plain whether the file is RDF 1.1, so that its triple terms cannot be the trouble
   * @throws NewsgraphException SERVER_FAILED if nothing answers, or the store refuses
   */
  void put(String graph, Path triples, boolean plain) {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(of(graph))
              .timeout(ANSWER)
              .header("Content-Type", "application/n-triples")
              .PUT(HttpRequest.BodyPublishers.ofFile(triples));
      login.ifPresent(l -> request.header("Authorization", l.header()));
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw refused(graph, answer, plain);
      }
    } catch (ConnectException e) {
      throw failed(address.toString(), "nothing answers at this address", e);
    } catch (HttpTimeoutException e) {
      throw failed(graph, "no answer in time from " + address, e);
    } catch (IOException e) {
      throw failed(graph, "cannot be sent to " + address + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(graph, "interrupted", e);
    }
  }

  private URI of(String graph) {
    String text = address.toString();
    String joint = address.getRawQuery() == null ? "?" : "&";
    return URI.create(text + joint + "graph=" + URLEncoder.encode(graph, StandardCharsets.UTF_8));
  }

  private NewsgraphException refused(String graph, HttpResponse<String> answer, boolean plain) {
    int status = answer.statusCode();
    if (status == 401 && login.isEmpty()) {
      return failed(
          address.toString(), "asks who writes (401): give --user and --password-file", null);
    }
    if (status == 401 || status == 403) {
      String user = login.map(l -> "the user " + l.user()).orElse("everyone");
      return failed(address.toString(), "does not let " + user + " write (" + status + ")", null);
    }
    if (status / 100 == 3) {
      String place = answer.headers().firstValue("Location").orElse("elsewhere");
      return failed(address.toString(), "leads to another address: " + place, null);
    }
    String hint =
        plain || status == 404 || status == 405
            ? ""
            : "; if the store knows no triple terms (RDF 1.2), use --no-triple-terms";
    return failed(
        graph, "refused by " + address + ": " + status + " " + message(answer.body()) + hint, null);
  }

  private static String message(String body) {
    String line = body.strip().lines().findFirst().orElse("");
    return line.length() > LONGEST_MESSAGE ? line.substring(0, LONGEST_MESSAGE) + "…" : line;
  }

  private static NewsgraphException failed(String place, String message, Exception cause) {
    return new NewsgraphException(ErrorCode.SERVER_FAILED, place, message, cause);
  }
}
