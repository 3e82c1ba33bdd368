package org.newsgraph.server;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to serve.
 *
 * @param host address to bind to; {@code localhost} is reachable from this machine only, {@code
 *     0.0.0.0} from everywhere
 * @param port TCP port, 0 for any that is free
 * @param configuration Fuseki configuration file; empty for the read-only one that ships
 * @param passwords file with lines {@code user: password} for services that name allowed users
 */
public record ServerOptions(
    String host, int port, Optional<Path> configuration, Optional<Path> passwords) {

  /** Returns options for a read-only server that only this machine can reach. */
  public static ServerOptions local(int port) {
    return new ServerOptions("localhost", port, Optional.empty(), Optional.empty());
  }
}
