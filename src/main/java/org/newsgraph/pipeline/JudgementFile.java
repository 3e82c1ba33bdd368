package org.newsgraph.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.newsgraph.merge.identity.Judgements;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;

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
   * Takes other judgements; {@link #keep} makes them last.
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

  /** Keeps the judgements that were given; an earlier version is replaced as a whole. */
  void keep() {
    if (given == null) {
      return;
    }
    try {
      if (given.all().isEmpty()) {
        Files.deleteIfExists(kept);
        return;
      }
      Path part = Files.createTempFile(kept.getParent(), "identities", ".part");
      Files.write(part, lines, StandardCharsets.UTF_8);
      Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.STORE_FAILED, kept.toString(), "cannot be written: " + Reasons.of(e), e);
    }
  }
}
