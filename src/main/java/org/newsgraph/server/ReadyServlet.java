package org.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.system.Txn;
import org.newsgraph.store.Store;

/** Answers whether the store can be read. */
final class ReadyServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Store store;

  ReadyServlet(Store store) {
    this.store = store;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (canRead()) {
      Answers.text(response, HttpServletResponse.SC_OK, "ready\n");
      return;
    }
    Answers.text(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "the store is not ready\n");
  }

  private boolean canRead() {
    try {
      return Txn.calculateRead(store.dataset(), () -> store.dataset().find().hasNext());
    } catch (RuntimeException e) {
      log("the store cannot be read", e);
      return false;
    }
  }
}
