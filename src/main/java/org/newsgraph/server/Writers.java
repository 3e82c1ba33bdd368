package org.newsgraph.server;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.auth.AuthPolicy;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;

/**
 * Who may change the store: whoever an update service of the configuration allows to.
 *
 * @param updates the policies of each update service, of which all must allow a user
 */
record Writers(List<List<AuthPolicy>> updates) {

  static Writers of(List<DataAccessPoint> points) {
    List<List<AuthPolicy>> out = new ArrayList<>();
    for (DataAccessPoint point : points) {
      DataService service = point.getDataService();
      for (Endpoint endpoint : service.getEndpoints(Operation.Update)) {
        List<AuthPolicy> policies = new ArrayList<>();
        policies.add(service.authPolicy());
        policies.add(endpoint.getAuthPolicy());
        policies.removeIf(policy -> policy == null);
        out.add(policies);
      }
    }
    return new Writers(out);
  }

  /** Returns whether there is an update service at all. */
  boolean exist() {
    return !updates.isEmpty();
  }

  /** Returns whether a writer must log in. */
  boolean logIn() {
    return exist() && !allow(null);
  }

  /**
   * Returns whether a user may write.
   *
   * @param user {@code null} for one who has not logged in
   */
  boolean allow(String user) {
    return updates.stream()
        .anyMatch(policies -> policies.stream().allMatch(policy -> Auth.allow(user, policy)));
  }
}
