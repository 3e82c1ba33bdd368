package org.newsgraph.server;

import java.time.Duration;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.newsgraph.store.Turns;

/** Where a server listens, and how it takes what it hears. */
final class Listening {

  /**
   * After so long a connection on which nothing happens is closed. The body of a change is read
   * when its turn has come, so it is longer than a client waits for that.
   */
  private static final Duration IDLE = Turns.PATIENCE.multipliedBy(2);

  private Listening() {}

  /** Prepares a server before it starts. */
  static void apply(Server server, ServerOptions options) {
    server.setErrorHandler(new ErrorAnswers());
    for (Connector connector : server.getConnectors()) {
      if (connector instanceof ServerConnector network) {
        network.setHost(options.host());
        network.setIdleTimeout(IDLE.toMillis());
      }
      HttpConnectionFactory http = connector.getConnectionFactory(HttpConnectionFactory.class);
      if (http != null) {
        configure(http.getHttpConfiguration(), options);
      }
    }
  }

  private static void configure(HttpConfiguration http, ServerOptions options) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.addCustomizer(new SafeHeaders());
    http.addCustomizer(new LoginSyntax());
    if (options.behindProxy()) {
      http.addCustomizer(forwarded());
    }
  }

  /** Takes scheme, host and port from the proxy; of the client's address no use is made. */
  private static ForwardedRequestCustomizer forwarded() {
    ForwardedRequestCustomizer out = new ForwardedRequestCustomizer();
    out.setForwardedHeader(null);
    out.setForwardedForHeader(null);
    out.setForwardedServerHeader(null);
    out.setForwardedHttpsHeader(null);
    out.setForwardedCipherSuiteHeader(null);
    out.setForwardedSslSessionIdHeader(null);
    return out;
  }
}
