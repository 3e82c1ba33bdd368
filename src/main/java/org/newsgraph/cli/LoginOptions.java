package org.newsgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.store.remote.Login;
import picocli.CommandLine.Option;

/** Who a server is asked as. */
final class LoginOptions {

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "Who asks, if the server wants to know.")
  private String user;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "File whose first line is the user's password.")
  private Path passwordFile;

  /** Returns the option that is given, if any is. */
  Optional<String> given() {
    if (user != null) {
      return Optional.of("--user");
    }
    return passwordFile == null ? Optional.empty() : Optional.of("--password-file");
  }

  /**
   * Returns the user and the password.
   *
   * @throws NewsgraphException USAGE if one of the two is missing or the password cannot be read
   */
  Optional<Login> login() {
    if ((user == null) != (passwordFile == null)) {
      throw new NewsgraphException(
          ErrorCode.USAGE, given().orElse(""), "--user and --password-file belong together");
    }
    return Optional.ofNullable(user).map(name -> new Login(name, password()));
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
