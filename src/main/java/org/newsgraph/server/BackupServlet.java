package org.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.newsgraph.store.Store;
import org.newsgraph.store.Turns;
import org.newsgraph.store.backup.Backup;

/** Answers with a backup of the store, as it was when the request came, to those who log in. */
final class BackupServlet extends HttpServlet {

  static final String PATH = "/backup";

  private static final long serialVersionUID = 1L;

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
    // What lies beside the quads must be that of the same state.
    if (!store.turns().begin(Turns.PATIENCE)) {
      Answers.text(
          response,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "the server is busy with changes; try again\n");
      return;
    }
    response.setContentType("application/zip");
    response.setHeader("Content-Disposition", "attachment; filename=\"newsgraph-backup.zip\"");
    try {
      new Backup(store, version, n -> {}).write(response.getOutputStream());
    } finally {
      store.turns().end();
    }
  }
}
