package org.newsgraph.server.page;

import org.newsgraph.report.StoredGraph;

/** Makes the page of one address, such as {@code /timeline}. */
public interface AddressPage {

  /**
   * Returns what it shows, within the caller's transaction.
   *
   * @throws PageException if the parameters ask for nothing that there is
   */
  View of(StoredGraph graph, Parameters parameters);
}
