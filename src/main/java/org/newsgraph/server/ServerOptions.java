package org.newsgraph.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/**
 * How to serve.
 *
 * @param host address to bind to; {@code localhost} is reachable from this machine only, {@code
 *     0.0.0.0} from everywhere
 * @param port TCP port, 0 for any that is free
 * @param configuration Fuseki configuration file; empty for the read-only one that ships
 * @param passwords file of users, as {@code newsgraph password} writes it, for services that name
 *     allowed users
 * @param behindProxy whether all requests come through a proxy, which tells in {@code
 *     X-Forwarded-Proto}, {@code -Host} and {@code -Port} what the client asked for
 * @param limit how many requests are worked on at once
 * @param accessLog takes a line of JSON for each request; empty for none
 */
public record ServerOptions(
    String host,
    int port,
    Optional<Path> configuration,
    Optional<Path> passwords,
    boolean behindProxy,
    RequestLimit limit,
    Optional<Consumer<String>> accessLog) {

  private static final int LAST_PORT = 65_535;

  /** Makes options with the usual limit and without an access log. */
  public ServerOptions(
      String host, int port, Optional<Path> configuration, Optional<Path> passwords) {
    this(host, port, configuration, passwords, false, RequestLimit.DEFAULT, Optional.empty());
  }

  /** Returns the same options with a limit. */
  public ServerOptions with(RequestLimit other) {
    return new ServerOptions(host, port, configuration, passwords, behindProxy, other, accessLog);
  }

  /** Returns the same options with an access log. */
  public ServerOptions with(Consumer<String> other) {
    return new ServerOptions(
        host, port, configuration, passwords, behindProxy, limit, Optional.of(other));
  }

  /** Returns the same options for a server behind a proxy that it believes. */
  public ServerOptions withProxy() {
    return new ServerOptions(host, port, configuration, passwords, true, limit, accessLog);
  }

  /** Returns options for a read-only server that only this machine can reach. */
  public static ServerOptions local(int port) {
    return new ServerOptions("localhost", port, Optional.empty(), Optional.empty());
  }

  /**
   * Makes sure that a server could listen, before any work is done for it.
   *
   * @throws NewsgraphException USAGE if the port is no port, PORT_IN_USE if it is taken,
   *     SERVER_FAILED if the host or port cannot be used
   */
  public void requireFree() {
    if (port < 0 || port > LAST_PORT) {
      throw new NewsgraphException(ErrorCode.USAGE, "--port", "must be 0 to " + LAST_PORT);
    }
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new NewsgraphException(ErrorCode.SERVER_FAILED, host, "there is no such host");
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(address);
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      boolean isTaken = reason.contains("in use");
      throw new NewsgraphException(
          isTaken ? ErrorCode.PORT_IN_USE : ErrorCode.SERVER_FAILED,
          host + ":" + port,
          isTaken ? "the port is in use; name another with --port" : reason,
          e);
    }
  }
}
