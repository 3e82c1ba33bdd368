package org.newsgraph.server;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.Endpoint;
import org.eclipse.jetty.ee10.servlet.security.ConstraintSecurityHandler;
import org.eclipse.jetty.security.authentication.BasicAuthenticator;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.server.login.Users;

/** Asks for a password wherever a service names the users that it allows. */
final class Logins {

  private static final String REALM = "newsgraph";

  private Logins() {}

  /**
   * Protects the endpoints that name users, and backups.
   *
   * @throws NewsgraphException USAGE if there are such endpoints but no password file that can be
   *     used
   */
  static void protect(
      FusekiServer.Builder builder, List<DataAccessPoint> points, ServerOptions options) {
    Set<String> paths = paths(points);
    if (options.passwords().isPresent()) {
      paths.add(BackupServlet.PATH);
    }
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
        JettySecurityLib.makeSecurityHandler(REALM, Users.of(file), AuthScheme.BASIC);
    BasicAuthenticator basic = new BasicAuthenticator();
    basic.setCharset(StandardCharsets.UTF_8);
    handler.setAuthenticator(basic);
    paths.forEach(path -> JettySecurityLib.addPathConstraint(handler, path));
    builder.securityHandler(handler);
  }

  /** Returns the paths that only users may ask for. */
  static Set<String> guarded(List<DataAccessPoint> points) {
    Set<String> out = paths(points);
    out.add(BackupServlet.PATH);
    return out;
  }

  /** Returns the paths of the endpoints that name users, and of documents that they may send. */
  static Set<String> paths(List<DataAccessPoint> points) {
    Set<String> out =
        points.stream()
            .flatMap(p -> paths(p, endpoint -> endpoint.getAuthPolicy() != null))
            .collect(Collectors.toCollection(TreeSet::new));
    if (Writers.of(points).logIn()) {
      out.add(DocumentsServlet.PATH);
    }
    return out;
  }

  /** Returns the paths of some endpoints of a service. */
  static Stream<String> paths(DataAccessPoint point, Predicate<Endpoint> wanted) {
    String start = point.getName().endsWith("/") ? point.getName() : point.getName() + "/";
    return point.getDataService().getEndpoints().stream()
        .filter(wanted)
        .map(endpoint -> start + endpoint.getName());
  }
}
