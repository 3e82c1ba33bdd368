package org.newsgraph.store.remote;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/** Asks a newsgraph server for a backup of its store. */
public final class BackupSource {

  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final int OK = 200;

  private final String server;
  private final Optional<Login> login;

  /**
   * Names a server; nothing is sent yet.
   *
   * @param server its address
   * @param login who asks
   */
  public BackupSource(String server, Optional<Login> login) {
    this.server = server.endsWith("/") ? server : server + "/";
    this.login = login;
  }

  /**
   * Reads a backup.
   *
   * @param reader gets its bytes, and closes nothing
   * @throws NewsgraphException SERVER_FAILED if nothing answers, or the server refuses
   */
  public <T> T read(Function<InputStream, T> reader) {
    try {
      HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build();
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + "backup"));
      login.ifPresent(l -> request.header("Authorization", l.header()));
      HttpResponse<InputStream> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        if (answer.statusCode() != OK) {
          throw refused(answer.statusCode());
        }
        return reader.apply(body);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw failed("the server does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed("interrupted", e);
    }
  }

  private NewsgraphException refused(int status) {
    return switch (status) {
      case 401 ->
          failed(
              login.isEmpty()
                  ? "asks who wants a backup (401): give --user and --password-file"
                  : "does not know the user " + login.get().user() + ", or not by this password",
              null);
      case 403 ->
          failed("gives no backups (403): it has no users, start it with --passwords", null);
      default -> failed("answers with status " + status, null);
    };
  }

  private NewsgraphException failed(String what, Exception cause) {
    return new NewsgraphException(ErrorCode.SERVER_FAILED, server, what, cause);
  }
}
