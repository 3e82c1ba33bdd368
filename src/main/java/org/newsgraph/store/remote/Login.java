package org.newsgraph.store.remote;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Who writes into another store.
 *
 * @param user name
 * @param password its password
 */
public record Login(String user, String password) {

  /** Returns the header of HTTP's basic authentication (RFC 7617). */
  String header() {
    byte[] bytes = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }

  /** Keeps the password out of messages. */
  @Override
  public String toString() {
    return "Login[" + user + "]";
  }
}
