package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.newsgraph.merge.identity.Judgements;
import org.newsgraph.model.NewsgraphException;
import picocli.CommandLine.Option;

/** A user's own judgements on identity. */
final class IdentitiesOption {

  @Option(
      names = "--identities",
      paramLabel = "FILE",
      description = {
        "Take these judgements on who is the same and who is not; they override all rules.",
        "The store keeps them for later builds. Another file replaces them, an empty one ends them."
      })
  private Path file;

  /** Returns the file, if one is given. */
  Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /**
   * Makes sure that the file can be read and understood, before anything is made on disk.
   *
   * @throws NewsgraphException SOURCE_UNREADABLE, or DATA_INVALID with file and line
   */
  void check() {
    file().ifPresent(Judgements::read);
  }
}
