package org.newsgraph.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.Endpoint;
import org.eclipse.jetty.ee10.servlet.security.ConstraintSecurityHandler;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/** Asks for a password wherever a service names the users that it allows. */
final class Logins {

  private static final String REALM = "newsgraph";

  private Logins() {}

  /**
   * Protects the endpoints that name users.
   *
   * @throws NewsgraphException USAGE if there are such endpoints but no readable password file
   */
  static void protect(
      FusekiServer.Builder builder, List<DataAccessPoint> points, ServerOptions options) {
    Set<String> paths = paths(points);
    if (paths.isEmpty()) {
      return;
    }
    Path file =
        options
            .passwords()
            .filter(Files::isReadable)
            .orElseThrow(
                () ->
                    new NewsgraphException(
                        ErrorCode.USAGE,
                        options.passwords().map(Path::toString).orElse("passwords"),
                        "the services at " + paths + " need a readable password file"));
    ConstraintSecurityHandler handler =
        JettySecurityLib.makeSecurityHandler(
            REALM, JettySecurityLib.makeUserStore(file.toString()), AuthScheme.BASIC);
    paths.forEach(path -> JettySecurityLib.addPathConstraint(handler, path));
    builder.securityHandler(handler);
  }

  /** Returns the paths of the endpoints that name users. */
  static Set<String> paths(List<DataAccessPoint> points) {
    return points.stream()
        .flatMap(p -> restricted(p).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> restricted(DataAccessPoint point) {
    String start = point.getName().endsWith("/") ? point.getName() : point.getName() + "/";
    return point.getDataService().getEndpoints().stream()
        .filter(endpoint -> endpoint.getAuthPolicy() != null)
        .map(Endpoint::getName)
        .map(name -> start + name)
        .sorted()
        .toList();
  }
}
