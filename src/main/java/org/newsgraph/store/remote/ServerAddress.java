package org.newsgraph.store.remote;

import java.net.URI;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/** Looks at the address of a server before anything is sent to it. */
final class ServerAddress {

  private ServerAddress() {}

  /**
   * Returns an address.
   *
   * @throws NewsgraphException USAGE if it is no address of HTTP, or holds a password
   */
  static URI checked(String address) {
    URI uri;
    try {
      uri = URI.create(address);
    } catch (IllegalArgumentException e) {
      throw new NewsgraphException(ErrorCode.USAGE, address, "no address of a server", e);
    }
    boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    if (!http || uri.getHost() == null) {
      throw new NewsgraphException(ErrorCode.USAGE, address, "the address must begin http://HOST");
    }
    if (uri.getUserInfo() != null) {
      throw new NewsgraphException(
          ErrorCode.USAGE,
          uri.getHost(),
          "no user in the address: name it with --user and --password-file");
    }
    return uri;
  }
}
