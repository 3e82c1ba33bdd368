package org.newsgraph.server.page;

import jakarta.servlet.http.HttpServletRequest;
import org.newsgraph.report.StoredGraph;

/** Makes the page of one address, such as {@code /timeline}. */
public interface AddressPage {

  /** Returns whether it answers a request; what it does not, the server's services do. */
  default boolean answers(HttpServletRequest request) {
    return true;
  }

  /**
   * Returns what it shows, within the caller's transaction.
   *
   * @throws PageException if the parameters ask for nothing that there is
   */
  View of(StoredGraph graph, Parameters parameters);
}
