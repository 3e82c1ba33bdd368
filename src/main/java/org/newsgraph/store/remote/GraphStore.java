package org.newsgraph.store.remote;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.client5.http.classic.methods.HttpPut;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.FileEntity;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/**
 * Another store that is written over HTTP, as the SPARQL 1.1 Graph Store Protocol tells. Follows no
 * redirections: a password goes to the address that was given and nowhere else.
 */
public final class GraphStore {

  private static final ContentType TRIPLES = ContentType.create("application/n-triples");
  private static final int LONGEST_MESSAGE = 200;

  private final URI address;
  private final Optional<Login> login;
  private final Exchange exchange = new Exchange();

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
    HttpPut request = new HttpPut(of(graph));
    request.setEntity(new FileEntity(triples.toFile(), TRIPLES));
    login.ifPresent(l -> request.setHeader(HttpHeaders.AUTHORIZATION, l.header()));
    Exchange.Answer answer = send(request, graph);
    if (answer.status() / 100 != 2) {
      throw refused(graph, answer, plain);
    }
  }

  private Exchange.Answer send(HttpPut request, String graph) {
    try {
      return exchange.send(request);
    } catch (HttpHostConnectException | ConnectTimeoutException e) {
      throw failed(address.toString(), "nothing answers at this address", e);
    } catch (InterruptedIOException e) {
      throw failed(graph, "no answer in time from " + address, e);
    } catch (IOException e) {
      throw failed(graph, "cannot be sent to " + address + ": " + e.getMessage(), e);
    }
  }

  private URI of(String graph) {
    String text = address.toString();
    String joint = address.getRawQuery() == null ? "?" : "&";
    return URI.create(text + joint + "graph=" + URLEncoder.encode(graph, StandardCharsets.UTF_8));
  }

  private NewsgraphException refused(String graph, Exchange.Answer answer, boolean plain) {
    int status = answer.status();
    if (status == 401 && login.isEmpty()) {
      return failed(
          address.toString(), "asks who writes (401): give --user and --password-file", null);
    }
    if (status == 401 || status == 403) {
      String user = login.map(l -> "the user " + l.user()).orElse("everyone");
      return failed(address.toString(), "does not let " + user + " write (" + status + ")", null);
    }
    if (status / 100 == 3) {
      String place = answer.location() == null ? "elsewhere" : answer.location();
      return failed(address.toString(), "leads to another address: " + place, null);
    }
    String hint =
        plain || status == 404 || status == 405
            ? ""
            : "; if the store knows no triple terms (RDF 1.2), use --no-triple-terms";
    return failed(
        graph, "refused by " + address + ": " + status + " " + message(answer.body()) + hint, null);
  }

  private static String message(byte[] body) {
    String line = new String(body, StandardCharsets.UTF_8).strip().lines().findFirst().orElse("");
    return line.length() > LONGEST_MESSAGE ? line.substring(0, LONGEST_MESSAGE) + "…" : line;
  }

  private static NewsgraphException failed(String place, String message, Exception cause) {
    return new NewsgraphException(ErrorCode.SERVER_FAILED, place, message, cause);
  }
}
