package org.newsgraph.server.login;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;

/**
 * A file of users: lines {@code NAME: PBKDF2:ITERATIONS:SALT:HASH}; empty lines and those that
 * begin with {@code #} are skipped. No message tells what stands behind a name.
 *
 * @param path where it lies
 */
public record PasswordFile(Path path) {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]*");

  /**
   * Returns a line of such a file.
   *
   * @throws NewsgraphException USAGE if the name cannot stand there
   */
  public static String line(String name, HashedPassword password) {
    requireName(name);
    return name + ": " + password;
  }

  /**
   * Makes sure that a name can stand in such a file.
   *
   * @throws NewsgraphException USAGE if it cannot
   */
  public static void requireName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new NewsgraphException(
          ErrorCode.USAGE, name, "a user's name has letters, digits and . _ @ + - only");
    }
  }

  /**
   * Returns the users and their passwords.
   *
   * @throws NewsgraphException USAGE if the file cannot be read, everybody may read it, a line is
   *     none, or a password is not hashed
   */
  public Map<String, HashedPassword> read() {
    List<String> lines = lines();
    requirePrivate();
    Map<String, HashedPassword> out = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        String name = name(line);
        if (out.put(name, password(line, name, i + 1)) != null) {
          throw wrong(path + ":" + (i + 1), name + " stands there twice");
        }
      }
    }
    return out;
  }

  private HashedPassword password(String line, String name, int number) {
    String place = path + ":" + number;
    if (!NAME.matcher(name).matches()) {
      throw wrong(place, "a line is NAME: PBKDF2:ITERATIONS:SALT:HASH");
    }
    return HashedPassword.parse(line.substring(line.indexOf(':') + 1).strip())
        .orElseThrow(
            () ->
                wrong(
                    place,
                    "the password of "
                        + name
                        + " is not hashed as it must be; make the line with: newsgraph password "
                        + name
                        + " --file "
                        + path));
  }

  private static String name(String line) {
    return line.substring(0, Math.max(0, line.indexOf(':'))).strip();
  }

  private static NewsgraphException wrong(String place, String message) {
    return new NewsgraphException(ErrorCode.USAGE, place, message);
  }

  /**
   * Adds a user, or replaces the password of the one of that name. All other lines stay. Only its
   * owner may read the file then; it changes as a whole or not at all.
   *
   * @throws NewsgraphException USAGE if the name cannot stand there or the file cannot be read,
   *     STORE_FAILED if it cannot be written
   */
  public void put(String name, HashedPassword password) {
    String line = line(name, password);
    List<String> lines = new ArrayList<>(Files.exists(path) ? lines() : List.of());
    int first = lines.indexOf(lines.stream().filter(l -> isOf(name, l)).findFirst().orElse(null));
    lines.removeIf(l -> isOf(name, l));
    lines.add(first < 0 ? lines.size() : first, line);
    try {
      replace(lines);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.STORE_FAILED, path.toString(), "cannot be written: " + Reasons.of(e), e);
    }
  }

  private static boolean isOf(String name, String line) {
    return !line.strip().startsWith("#") && name(line).equals(name);
  }

  private void replace(List<String> lines) throws IOException {
    // where a link leads; a name without a folder lies in the working folder
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    // made for its owner alone from the start, where the file system knows owners
    Path fresh = Files.createTempFile(target.getParent(), ".passwords", null);
    try {
      Files.write(fresh, lines, StandardCharsets.UTF_8);
      if (isPosix(fresh)) {
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
      }
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(path, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private NewsgraphException unreadable(IOException e) {
    return new NewsgraphException(
        ErrorCode.USAGE, path.toString(), "cannot be read as a password file: " + Reasons.of(e), e);
  }

  private void requirePrivate() {
    try {
      if (isPosix(path)
          && Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_READ)) {
        throw wrong(path.toString(), "everybody may read the passwords: chmod o-r them");
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
