package org.newsgraph.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The demonstration, built and served by the launcher on a free port; one for all tests of the JVM,
 * ended with it.
 */
public final class ServedSeeds {

  private static final Pattern SPARQL = Pattern.compile("(http://\\S+/)sparql");

  private static String url;

  private ServedSeeds() {}

  /** Returns the address of the server, which ends in {@code /}. */
  public static synchronized String url() throws IOException {
    if (url == null) {
      Path folder = Files.createTempDirectory("newsgraph-served");
      Path seeds = Launcher.home().resolve("seeds");
      Process server = Launcher.start(folder, "serve", seeds.toString(), "--port", "0");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder)));
      url = address(server);
    }
    return url;
  }

  private static void end(Process server, Path folder) {
    server.destroy();
    server.onExit().join();
    try (Stream<Path> tree = Files.walk(folder)) {
      tree.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String address(Process server) throws IOException {
    BufferedReader said =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      all.append(line).append('\n');
      Matcher address = SPARQL.matcher(line);
      if (address.find()) {
        Thread rest = new Thread(() -> said.lines().forEach(l -> {}), "server output");
        rest.setDaemon(true);
        rest.start();
        return address.group(1);
      }
    }
    throw new IOException("the server does not start:\n" + all);
  }
}
