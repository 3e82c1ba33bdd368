package org.newsgraph.fuzz;

import java.util.Map;
import java.util.function.Consumer;

/** The targets by their names. */
final class Targets {

  private static final Map<String, Consumer<byte[]>> BY_NAME =
      Map.of(
          "reading", ReadingFuzz::fuzzerTestOneInput,
          "text", TextFuzz::fuzzerTestOneInput,
          "server", ServerFuzz::fuzzerTestOneInput);

  private Targets() {}

  /** Puts an input into a target. */
  static void run(String target, byte[] input) {
    Consumer<byte[]> found = BY_NAME.get(target);
    if (found == null) {
      throw new IllegalArgumentException("no target " + target + ", only " + BY_NAME.keySet());
    }
    found.accept(input);
  }
}
