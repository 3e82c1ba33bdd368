package org.newsgraph.pipeline.live;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.newsgraph.audit.SourceFiles;
import org.newsgraph.server.Client;
import org.newsgraph.server.NewsgraphServer;
import org.newsgraph.server.ServerOptions;
import org.newsgraph.server.login.HashedPassword;
import org.newsgraph.server.login.PasswordFile;
import org.newsgraph.store.SourceRoots;
import org.newsgraph.store.Store;
import org.newsgraph.store.remote.DocumentService;
import org.newsgraph.store.remote.Login;

/**
 * A server that takes documents from the user {@code editor}, but not from {@code guest}.
 *
 * @param store the open store
 * @param server the server over it
 */
public record LiveServer(Store store, NewsgraphServer server) implements AutoCloseable {

  /** The password of both users. */
  public static final String PASSWORD = "sesame";

  private static final HashedPassword HASHED = HashedPassword.of(PASSWORD);

  /**
   * Starts a server over a store, which is made when there is none.
   *
   * @param db folder of the store; the file of users goes beside it
   */
  public static LiveServer start(Path db) {
    Path passwords = db.resolveSibling("users.txt");
    new PasswordFile(passwords).put("editor", HASHED);
    new PasswordFile(passwords).put("guest", HASHED);
    return start(
        db,
        new ServerOptions(
            "localhost",
            0,
            Optional.of(Path.of("fuseki-config", "newsgraph-writable.ttl")),
            Optional.of(passwords)));
  }

  static LiveServer start(Path db, ServerOptions options) {
    Store store = Store.create(db);
    SourceFiles files = SourceFiles.below(SourceRoots.of(store).known());
    StoreIntake intake = new StoreIntake(store, "test");
    return new LiveServer(store, NewsgraphServer.start(store, options, files, Optional.of(intake)));
  }

  public String url() {
    return server.url();
  }

  DocumentService service() {
    return service("editor", PASSWORD);
  }

  DocumentService service(String user, String password) {
    return new DocumentService(url(), Optional.of(new Login(user, password)));
  }

  /** Returns how the user who may write says who he is. */
  public static String basic() {
    byte[] bytes = ("editor:" + PASSWORD).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }

  /** Sends a line as the user who may write, and accepts JSON. */
  HttpResponse<String> post(String type, String line) {
    return new Client(url())
        .post("documents", type, line, "Authorization", basic(), "Accept", "application/json");
  }

  HttpResponse<String> update(String update) {
    return new Client(url())
        .post("update", "application/sparql-update", update, "Authorization", basic());
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
