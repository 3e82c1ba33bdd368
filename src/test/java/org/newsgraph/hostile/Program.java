package org.newsgraph.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.newsgraph.cli.Main;

/** Runs the program as its users do, within this process. */
final class Program {

  /**
   * What a run ended with.
   *
   * @param code the exit code
   * @param out what went to standard output
   * @param err what went to standard error
   */
  record Said(int code, String out, String err) {

    /** Returns the messages, each a line. */
    List<String> messages() {
      return List.of(err.split("\n"));
    }
  }

  private Program() {}

  static Said run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(args, out, err);
    return new Said(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
