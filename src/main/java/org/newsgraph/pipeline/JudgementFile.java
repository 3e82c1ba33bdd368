package org.newsgraph.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.merge.identity.Judgements;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.store.BatchFile;

/**
 * A user's judgements on identity, kept beside the store so that they hold in later builds. The
 * kept file has the lines of the given one: places in messages are right for both.
 */
final class JudgementFile {

  private final Path kept;
  private Judgements given;
  private List<String> lines;

  /**
   * Opens the file.
   *
   * @param kept where it lies; there may be none
   */
  JudgementFile(Path kept) {
    this.kept = kept;
  }

  /**
   * Takes other judgements; {@link #prepare} and {@link #keep} make them last.
   *
   * @throws NewsgraphException SOURCE_UNREADABLE when the file cannot be read, DATA_INVALID with
   *     file and line when a line is no judgement
   */
  void replaceBy(Path file) {
    lines = Judgements.lines(file);
    given = Judgements.parse(file.toString(), lines);
  }

  /** Returns the judgements that were given, else those that were kept, else none. */
  Judgements read() {
    if (given != null) {
      return given;
    }
    return Files.exists(kept) ? Judgements.read(kept) : Judgements.NONE;
  }

  /**
   * Prepares to keep the judgements that were given, with a batch that rests on them.
   *
   * @param generation number of the batch
   * @throws NewsgraphException STORE_FAILED if they cannot be written
   */
  void prepare(long generation) {
    if (given != null) {
      new BatchFile(kept).prepare(generation, given.all().isEmpty() ? List.of() : lines);
    }
  }

  /**
   * Keeps the judgements that were given, now that the batch is stored.
   *
   * @throws NewsgraphException STORE_FAILED if they cannot be written
   */
  void keep(long generation) {
    if (given != null) {
      new BatchFile(kept).settle(generation);
    }
  }
}
