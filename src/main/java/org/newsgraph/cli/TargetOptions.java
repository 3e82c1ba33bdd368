package org.newsgraph.cli;

import java.util.Optional;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.store.remote.GraphStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that name another store to write to. */
final class TargetOptions {

  @Option(
      names = "--to",
      paramLabel = "URL",
      description = {
        "Send the graphs to another store, each in place of the one of its name there.",
        "URL is its service of the SPARQL 1.1 Graph Store Protocol."
      })
  private String address;

  @Mixin private LoginOptions login;

  @Option(
      names = "--no-triple-terms",
      description = {
        "Send each triple term as an rdf:Statement, to a store that knows RDF 1.1 only.",
      })
  private boolean plain;

  /** Returns whether there is another store to write to. */
  boolean given() {
    return address != null;
  }

  /**
   * Makes sure that nothing is given that means something with {@code --to} only.
   *
   * @throws NewsgraphException USAGE if it is
   */
  void requireNone() {
    Optional<String> option = plain ? Optional.of("--no-triple-terms") : login.given();
    option.ifPresent(
        o -> {
          throw new NewsgraphException(ErrorCode.USAGE, o, "belongs to --to");
        });
  }

  boolean plain() {
    return plain;
  }

  String address() {
    return address;
  }

  /**
   * Returns the store.
   *
   * @throws NewsgraphException USAGE if the options are wrong or the password cannot be read
   */
  GraphStore store() {
    return new GraphStore(address, login.login());
  }
}
