package org.newsgraph.hostile;

import java.util.List;
import java.util.stream.Stream;

/** The runs of the program: a new kind is one class and one entry here. */
final class Commands {

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
        .toList();
  }
}
