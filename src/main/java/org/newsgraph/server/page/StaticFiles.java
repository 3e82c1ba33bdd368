package org.newsgraph.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.Sha256;

/**
 * Styles, scripts and pictures. Each is served under an address with a part of the hash of its
 * content, so that browsers may keep it for ever.
 */
final class StaticFiles {

  /** What all the addresses begin with. */
  static final String START = "/static/";

  private static final String OWN = "/org/newsgraph/server/static/";
  private static final String EDITOR = "zazuko__yasgui";
  private static final String EDITOR_FOLDER = "yasgui/";
  private static final int HASH_LENGTH = 12;
  private static final Pattern ADDRESS =
      Pattern.compile("/static/([0-9a-f]+)/((?:[a-z0-9-]+/)?[a-z0-9-]+(?:\\.[a-z0-9]+)+)");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "json", "application/json");

  private final Map<String, Optional<StaticFile>> files = new ConcurrentHashMap<>();

  /**
   * A file as it is served.
   *
   * @param content its bytes
   * @param type its media type
   * @param hash the part of its hash that its address holds
   */
  record StaticFile(byte[] content, String type, String hash) {}

  /**
   * Returns the address of a file.
   *
   * @param name its name, below its folder if it has one
   */
  String address(String name) {
    StaticFile file =
        file(name).orElseThrow(() -> new IllegalArgumentException("no static file " + name));
    return START + file.hash() + "/" + name;
  }

  /** Returns the file of an address, whatever hash the address holds; empty if there is none. */
  Optional<StaticFile> ofAddress(String address) {
    Matcher matcher = ADDRESS.matcher(address);
    return matcher.matches() ? file(matcher.group(2)) : Optional.empty();
  }

  private Optional<StaticFile> file(String name) {
    Optional<StaticFile> known = files.get(name);
    if (known != null) {
      return known;
    }
    Optional<StaticFile> file = read(name);
    // names come from requests: only those that exist are kept
    file.ifPresent(f -> files.put(name, file));
    return file;
  }

  private static Optional<StaticFile> read(String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    try (InputStream in = type == null ? null : StaticFiles.class.getResourceAsStream(path(name))) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] content = in.readAllBytes();
      return Optional.of(
          new StaticFile(content, type, Sha256.of(content).substring(0, HASH_LENGTH)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(String name) throws IOException {
    if (!name.startsWith(EDITOR_FOLDER)) {
      return OWN + name;
    }
    String file = name.substring(EDITOR_FOLDER.length());
    return "/META-INF/resources/webjars/" + EDITOR + "/" + version(EDITOR) + "/build/" + file;
  }

  /** Returns the version of a WebJar that is on the class path. */
  private static String version(String webJar) throws IOException {
    Properties properties = new Properties();
    String path = "/META-INF/maven/org.webjars.npm/" + webJar + "/pom.properties";
    try (InputStream in = StaticFiles.class.getResourceAsStream(path)) {
      properties.load(in);
    }
    return properties.getProperty("version");
  }
}
