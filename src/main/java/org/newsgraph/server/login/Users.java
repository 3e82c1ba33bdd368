package org.newsgraph.server.login;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jetty.security.UserPrincipal;
import org.eclipse.jetty.security.UserStore;
import org.newsgraph.model.NewsgraphException;

/**
 * The users of a password file. A name that is not among them is answered as slowly as a wrong
 * password, so that nobody finds out names by the time that it takes.
 */
public final class Users extends UserStore {

  private static final String[] NO_ROLES = {};

  private final HashedPassword stranger;

  private Users(Map<String, HashedPassword> passwords) {
    passwords.forEach(
        (name, password) ->
            addUser(name, new RememberingCredential(password, System::nanoTime), NO_ROLES));
    stranger =
        HashedPassword.none(
            passwords.values().stream()
                .mapToInt(HashedPassword::iterations)
                .max()
                .orElse(HashedPassword.ITERATIONS));
  }

  /**
   * Reads a password file.
   *
   * @throws NewsgraphException USAGE if it cannot be used
   */
  public static Users of(Path file) {
    return new Users(new PasswordFile(file).read());
  }

  @Override
  public UserPrincipal getUserPrincipal(String name) {
    UserPrincipal known = super.getUserPrincipal(name);
    return known != null
        ? known
        : new UserPrincipal(name, new RememberingCredential(stranger, System::nanoTime));
  }
}
