package org.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.newsgraph.model.Reasons;
import org.newsgraph.store.Store;
import org.newsgraph.store.Turns;
import org.newsgraph.store.backup.Backup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers with a backup of the store, as it was when the request came, to those who log in. It is
 * written to the store's folder first: writers wait for the disk, not for the client.
 */
final class BackupServlet extends HttpServlet {

  static final String PATH = "/backup";

  private static final Logger LOG = LoggerFactory.getLogger(BackupServlet.class);

  private static final long serialVersionUID = 1L;

  /** What a server that is killed leaves is removed when the store is opened again. */
  private static final String PART = "backup.zip.part";

  /** Each takes as much of the disk as the store has to tell. */
  private final transient Semaphore one = new Semaphore(1);

  private final transient Store store;
  private final String version;
  private final boolean hasUsers;

  /**
   * Makes the servlet.
   *
   * @param version of the program
   * @param hasUsers whether the server asks for a password at {@link #PATH}
   */
  BackupServlet(Store store, String version, boolean hasUsers) {
    this.store = store;
    this.version = version;
    this.hasUsers = hasUsers;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!hasUsers) {
      Answers.text(
          response,
          HttpServletResponse.SC_FORBIDDEN,
          "backups are for users of the server: start it with --passwords\n");
      return;
    }
    if (!one.tryAcquire()) {
      Answers.text(
          response,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "another backup is being made or sent; try again\n");
      return;
    }
    Path part = store.directory().resolve(PART);
    try {
      if (write(part, response)) {
        send(part, response);
      }
    } finally {
      Files.deleteIfExists(part);
      one.release();
    }
  }

  /** Returns whether the backup was written; if not, the client was told why. */
  private boolean write(Path part, HttpServletResponse response) throws IOException {
    // What lies beside the quads must be that of the same state.
    if (!store.turns().begin(Turns.PATIENCE)) {
      Answers.text(
          response,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "the server is busy with changes; try again\n");
      return false;
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      new Backup(store, version, n -> {}).write(out);
      return true;
    } catch (IOException e) {
      LOG.error("a backup cannot be written to {}: {}", part, Reasons.of(e));
      Answers.text(
          response,
          HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          "the server cannot write the backup to its disk\n");
      return false;
    } finally {
      store.turns().end();
    }
  }

  private static void send(Path backup, HttpServletResponse response) throws IOException {
    response.setContentType("application/zip");
    response.setContentLengthLong(Files.size(backup));
    response.setHeader("Content-Disposition", "attachment; filename=\"newsgraph-backup.zip\"");
    Files.copy(backup, response.getOutputStream());
  }
}
