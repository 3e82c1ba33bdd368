package org.newsgraph.hostile;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The runs of the program: a new kind is one class and one entry here. */
final class Commands {

  /** What does not end yet as it should: left out until that is decided (docs/security.md). */
  private static final Set<String> OPEN =
      Set.of(
          "extractions/the-stored-document-with-other-words",
          "quads/unfinished",
          "quads/no-utf-8",
          "quads/deep-blank-nodes",
          "quads/deep-lists",
          "quads/deep-triples",
          "quads/deep-reifiers",
          "quads/deep-triples-in-lines",
          "quads/gzip-cut",
          "quads/gzip-damaged",
          "backups/a-directory-that-lies",
          "backups/quads-with-relative-iris",
          "backups/over-a-store",
          "stores/a-link-to-itself",
          "stores/a-journal-of-rubbish",
          "stores/a-text-index-of-rubbish");

  private Commands() {}

  static List<HostileCommand> all() {
    return Stream.of(
            ArgumentInputs.all(),
            QuestionInputs.all(),
            IdentityInputs.all(),
            ExtractionInputs.all(),
            QuadInputs.all(),
            BackupInputs.all(),
            StoreInputs.all())
        .flatMap(List::stream)
        .filter(command -> !OPEN.contains(command.toString()))
        .toList();
  }
}
