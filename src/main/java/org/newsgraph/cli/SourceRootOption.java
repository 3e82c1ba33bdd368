package org.newsgraph.cli;

import java.nio.file.Path;
import org.newsgraph.audit.SourceFiles;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.store.SourceRoots;
import org.newsgraph.store.Store;
import picocli.CommandLine.Option;

/** Where source files lie. */
final class SourceRootOption {

  @Option(
      names = "--source-root",
      paramLabel = "DIR",
      description = {
        "Folder below which the source files lie (default: where the build found them).",
        "No file outside of it is read."
      })
  private Path directory;

  /**
   * Makes sure that the folder is there, before any work is done.
   *
   * @throws NewsgraphException USAGE if it is not
   */
  void check() {
    if (directory != null) {
      SourceFiles.below(directory);
    }
  }

  /** Returns the files below the folder that was named, else below those that a store knows. */
  SourceFiles of(Store store) {
    return directory == null
        ? SourceFiles.below(SourceRoots.of(store).known())
        : SourceFiles.below(directory);
  }
}
