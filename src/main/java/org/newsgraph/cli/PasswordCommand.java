package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgraph.server.login.HashedPassword;
import org.newsgraph.server.login.PasswordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph password}. */
@Command(
    name = "password",
    mixinStandardHelpOptions = true,
    description = {
      "Asks for a user's new password and hashes it (PBKDF2), for serve --passwords.",
      "Without a terminal it is the first line of standard input. A server reads its file as it starts."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph password editor --file users.txt",
      "  newsgraph password editor < secret >> users.txt"
    })
final class PasswordCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NAME", description = "The user.")
  private String name;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description =
          "Adds the user to this file, or replaces the password there; without it the line is printed.")
  private Path file;

  private final Terminal terminal;

  PasswordCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PasswordFile.requireName(name);
    HashedPassword password = HashedPassword.of(PasswordInput.ask(name));
    if (file == null) {
      terminal.out().println(PasswordFile.line(name, password));
    } else {
      new PasswordFile(file).put(name, password);
    }
    return 0;
  }
}
