package org.newsgraph.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs the launcher as a process of its own, as a user does. */
public final class Launcher {

  private static final Path HOME = Path.of("").toAbsolutePath();

  private Launcher() {}

  /**
   * What a run left behind.
   *
   * @param exitCode the exit code
   * @param out standard output
   * @param err standard error
   */
  public record Result(int exitCode, String out, String err) {}

  /**
   * Runs {@code newsgraph} in a folder and waits for its end.
   *
   * @param folder the working folder
   * @param arguments the command line
   */
  public static Result run(Path folder, String... arguments) throws IOException {
    return run(folder, Map.of(), arguments);
  }

  /**
   * Runs {@code newsgraph} in a folder and waits for its end.
   *
   * @param folder the working folder
   * @param environment variables beside those of this process
   * @param arguments the command line
   */
  public static Result run(Path folder, Map<String, String> environment, String... arguments)
      throws IOException {
    ProcessBuilder builder = builder(folder, arguments);
    builder.environment().putAll(environment);
    return Programs.run(builder);
  }

  /** Starts {@code newsgraph} in a folder, standard error joined to standard output. */
  public static Process start(Path folder, String... arguments) throws IOException {
    return builder(folder, arguments).redirectErrorStream(true).start();
  }

  /** Copies a folder with all that lies in it. */
  public static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path path : tree.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)));
      }
    }
  }

  /** Returns the folder of the project. */
  public static Path home() {
    return HOME;
  }

  private static ProcessBuilder builder(Path folder, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(HOME.resolve("newsgraph").toString());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).directory(folder.toFile());
  }
}
