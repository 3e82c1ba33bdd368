package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Writes a store in a process of its own, which can be killed. */
final class KilledWriter {

  private KilledWriter() {}

  /**
   * Runs the process.
   *
   * @param action {@code load} for a new store, or {@code compact}
   * @param milliseconds the time after which it is killed, if it has not ended
   * @return whether it ended by itself
   */
  static boolean run(String action, Path store, long milliseconds)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                action,
                store.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    boolean ended = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return ended;
  }

  /** Writes the store that the second argument names. */
  public static void main(String[] args) {
    try (Store store = Store.create(Path.of(args[1]))) {
      if (args[0].equals("load")) {
        store.replace(ManyQuads.graphs(ManyQuads.GRAPHS), ManyQuads.of(ManyQuads.GRAPHS));
      } else {
        store.compact();
      }
    }
  }
}
