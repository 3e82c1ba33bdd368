package org.newsgraph.cli;

import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.store.remote.DocumentService;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Options that name a server to build through. */
final class ServerTarget {

  @Option(
      names = "--server",
      paramLabel = "URL",
      description = {
        "Convert here, and send each document to this newsgraph server, which holds the store and lets",
        "the user write. One transaction each; what the server holds unchanged is not sent."
      })
  private String address;

  @Mixin private LoginOptions login;

  /** Returns whether there is a server to build through. */
  boolean given() {
    return address != null;
  }

  /**
   * Makes sure that nothing is given that does not go with the others.
   *
   * @param command what was given
   * @param own options that are about a store of one's own
   * @throws NewsgraphException USAGE if something is
   */
  void check(CommandSpec command, String... own) {
    if (!given()) {
      login.given().ifPresent(option -> refuse(option, "belongs to --server"));
      return;
    }
    for (String option : own) {
      if (command.commandLine().getParseResult().hasMatchedOption(option)) {
        refuse(option, "is a matter of the server's store; leave it out with --server");
      }
    }
  }

  private static void refuse(String option, String reason) {
    throw new NewsgraphException(ErrorCode.USAGE, option, reason);
  }

  /**
   * Returns the server.
   *
   * @throws NewsgraphException USAGE if the options are wrong or the password cannot be read
   */
  DocumentService service() {
    return new DocumentService(address, login.login());
  }
}
