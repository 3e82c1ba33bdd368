package org.newsgraph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the store lies. */
final class StoreOption {

  @Option(
      names = "--db",
      paramLabel = "DIR",
      defaultValue = "newsgraph-db",
      description = "Folder of the store (default: ./${DEFAULT-VALUE}).")
  private Path directory;

  Path directory() {
    return directory;
  }
}
