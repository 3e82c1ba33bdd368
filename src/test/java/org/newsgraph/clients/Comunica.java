package org.newsgraph.clients;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgraph.testing.Launcher;
import org.newsgraph.testing.Programs;

/** The query engine Comunica, installed below {@code target/} when a test first needs it. */
final class Comunica {

  /** Later versions need a newer Node.js than Debian has. */
  private static final String PACKAGE = "@comunica/query-sparql@4.5.0";

  private static final Path FOLDER = Launcher.home().resolve("target/comunica");

  private Comunica() {}

  /** Returns the program. */
  static Path program() throws IOException {
    Path program = FOLDER.resolve("node_modules/.bin/comunica-sparql");
    if (!Programs.works("node", "--version") || !Programs.works("npm", "--version")) {
      Programs.missing("there is no node or no npm; ./verify installs them");
    }
    if (Files.notExists(program)) {
      install();
    }
    return program;
  }

  private static void install() throws IOException {
    Files.createDirectories(FOLDER);
    String[] npm = {
      "npm",
      "install",
      "--no-save",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
      "--prefix",
      ".",
      PACKAGE
    };
    Launcher.Result result = Programs.run(new ProcessBuilder(npm).directory(FOLDER.toFile()));
    if (result.exitCode() != 0) {
      Programs.missing("npm could not install " + PACKAGE + ":\n" + result.out() + result.err());
    }
  }
}
