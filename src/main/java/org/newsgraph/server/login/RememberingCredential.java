package org.newsgraph.server.login;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.jetty.util.security.Credential;
import org.eclipse.jetty.util.security.Password;

/**
 * Checks passwords against a hash. HTTP Basic sends the password with every request, and a hash
 * that is slow to guess is slow to check: so the last password that was right is known again for a
 * while, by its HMAC with a key that this process alone has.
 */
final class RememberingCredential extends Credential {

  /** So long after the slow check a password is known again. */
  static final Duration MEMORY = Duration.ofMinutes(5);

  private static final long serialVersionUID = 1L;

  private static final String ALGORITHM = "HmacSHA256";
  private static final SecretKeySpec KEY = key();

  private final transient HashedPassword password;
  private final transient LongSupplier nanoTime;
  private transient volatile Seen last;

  /** A password that was right, and when that was found. */
  private record Seen(byte[] mac, long nanoTime) {}

  /**
   * Makes a credential.
   *
   * @param nanoTime the clock, in nanoseconds from any start
   */
  RememberingCredential(HashedPassword password, LongSupplier nanoTime) {
    this.password = password;
    this.nanoTime = nanoTime;
  }

  @Override
  public boolean check(Object credentials) {
    String given = text(credentials);
    byte[] mac = mac(given);
    Seen seen = last;
    long now = nanoTime.getAsLong();
    boolean isFresh = seen != null && now - seen.nanoTime() < MEMORY.toNanos();
    if (isFresh && MessageDigest.isEqual(seen.mac(), mac)) {
      return true;
    }
    if (!password.matches(given)) {
      return false;
    }
    last = new Seen(mac, now);
    return true;
  }

  private static String text(Object credentials) {
    if (credentials instanceof char[] characters) {
      return new String(characters);
    }
    boolean isText = credentials instanceof String || credentials instanceof Password;
    return isText ? credentials.toString() : "";
  }

  private static byte[] mac(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(KEY);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SecretKeySpec key() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return new SecretKeySpec(bytes, ALGORITHM);
  }
}
