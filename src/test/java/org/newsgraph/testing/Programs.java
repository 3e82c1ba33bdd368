package org.newsgraph.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Runs programs of the machine that newsgraph does not bring along. Where one is missing the test
 * is skipped, but with {@code -Dnewsgraph.tests.programs=required}, as {@code ./verify} has it, it
 * fails.
 */
public final class Programs {

  private static final boolean REQUIRED =
      "required".equals(System.getProperty("newsgraph.tests.programs"));

  private Programs() {}

  /** Runs a program and waits for its end. */
  public static Launcher.Result run(ProcessBuilder program) throws IOException {
    Path out = Files.createTempFile("newsgraph", ".out");
    Path err = Files.createTempFile("newsgraph", ".err");
    Process process = program.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    try {
      if (!process.waitFor(30, TimeUnit.MINUTES)) {
        throw new IOException(String.join(" ", program.command()) + " does not end");
      }
      return new Launcher.Result(
          process.exitValue(),
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      throw new IOException(e);
    } finally {
      process.destroyForcibly();
      Files.deleteIfExists(out);
      Files.deleteIfExists(err);
    }
  }

  /** Returns whether a command can be started and ends well. */
  public static boolean works(String... command) {
    try {
      return run(new ProcessBuilder(command)).exitCode() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Skips the test, or fails it where programs are required. */
  public static void missing(String message) {
    if (REQUIRED) {
      Assertions.fail(message);
    }
    Assumptions.abort(message);
  }

  /** Returns a Python that has some modules: the one of the PATH or that of the system. */
  public static String python(List<String> modules) {
    return Stream.of("python3", "/usr/bin/python3")
        .filter(python -> works(python, "-c", "import " + String.join(", ", modules)))
        .findFirst()
        .orElseGet(
            () -> {
              missing("no python3 has the modules " + modules + "; ./verify installs them");
              return "python3";
            });
  }
}
