package org.newsgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.store.remote.GraphStore;
import org.newsgraph.store.remote.Login;
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

  @Option(names = "--user", paramLabel = "NAME", description = "Who writes, if --to asks for it.")
  private String user;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "File whose first line is the user's password.")
  private Path passwordFile;

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
    if (user != null || passwordFile != null || plain) {
      String option = user != null ? "--user" : plain ? "--no-triple-terms" : "--password-file";
      throw new NewsgraphException(ErrorCode.USAGE, option, "belongs to --to");
    }
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
    if ((user == null) != (passwordFile == null)) {
      throw new NewsgraphException(
          ErrorCode.USAGE, "--to", "--user and --password-file belong together");
    }
    return new GraphStore(
        address, Optional.ofNullable(user).map(name -> new Login(name, password())));
  }

  private String password() {
    try {
      return Files.readString(passwordFile, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.USAGE, passwordFile.toString(), "the password cannot be read", e);
    }
  }
}
