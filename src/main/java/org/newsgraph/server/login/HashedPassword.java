package org.newsgraph.server.login;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password that cannot be read back: PBKDF2 with HMAC-SHA-256 (RFC 8018), salted. As text it is
 * {@code PBKDF2:ITERATIONS:SALT:HASH}, salt and hash in Base64.
 */
public final class HashedPassword {

  /** What the OWASP Password Storage Cheat Sheet asks of this function. */
  public static final int ITERATIONS = 600_000;

  /** A line made for fewer is too cheap to guess; for more, a login would stop the server. */
  private static final int FEWEST = 100_000;

  private static final int MOST = 10_000_000;

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
  private static final SecureRandom RANDOM = new SecureRandom();

  private static final Pattern TEXT =
      Pattern.compile("PBKDF2:(\\d{1,9}):([A-Za-z0-9+/]{22}==):([A-Za-z0-9+/]{43}=)");

  private final int iterations;
  private final byte[] salt;
  private final byte[] hash;

  private HashedPassword(int iterations, byte[] salt, byte[] hash) {
    this.iterations = iterations;
    this.salt = salt;
    this.hash = hash;
  }

  /** Hashes a password with a salt of its own. */
  public static HashedPassword of(String password) {
    byte[] salt = random(SALT_BYTES);
    return new HashedPassword(ITERATIONS, salt, derive(password, salt, ITERATIONS));
  }

  /**
   * Returns what no password matches, although to look takes as long as for any other.
   *
   * @param iterations how long it takes
   */
  static HashedPassword none(int iterations) {
    return new HashedPassword(iterations, random(SALT_BYTES), random(HASH_BYTES));
  }

  /** Reads the text form; empty if it is another one, or one that is not safe to use. */
  static Optional<HashedPassword> parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int iterations = Integer.parseInt(parts.group(1));
    if (iterations < FEWEST || iterations > MOST) {
      return Optional.empty();
    }
    Base64.Decoder base64 = Base64.getDecoder();
    return Optional.of(
        new HashedPassword(
            iterations, base64.decode(parts.group(2)), base64.decode(parts.group(3))));
  }

  /** Returns whether this is the password; takes the same time whatever it is. */
  boolean matches(String password) {
    return MessageDigest.isEqual(hash, derive(password, salt, iterations));
  }

  int iterations() {
    return iterations;
  }

  private static byte[] random(int length) {
    byte[] out = new byte[length];
    RANDOM.nextBytes(out);
    return out;
  }

  /** The same characters typed on another keyboard may be composed in another way. */
  private static byte[] derive(String password, byte[] salt, int iterations) {
    char[] characters = Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
    PBEKeySpec key = new PBEKeySpec(characters, salt, iterations, HASH_BYTES * Byte.SIZE);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      key.clearPassword();
    }
  }

  @Override
  public String toString() {
    Base64.Encoder base64 = Base64.getEncoder();
    return String.format(
        Locale.ROOT,
        "PBKDF2:%d:%s:%s",
        iterations,
        base64.encodeToString(salt),
        base64.encodeToString(hash));
  }
}
