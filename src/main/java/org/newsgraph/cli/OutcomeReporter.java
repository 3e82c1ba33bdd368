package org.newsgraph.cli;

import java.util.OptionalInt;
import java.util.function.Consumer;
import org.newsgraph.model.Outcome;

/** Tells a user how far a run is and of documents that failed or were skipped, and counts. */
final class OutcomeReporter implements Consumer<Outcome> {

  private final Terminal terminal;
  private int converted;
  private int skipped;
  private int failed;
  private Pace pace;

  OutcomeReporter(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Shows progress from now on, with the time left if the number of documents is known. */
  void expect(OptionalInt documents) {
    pace = new Pace(documents);
  }

  @Override
  public void accept(Outcome outcome) {
    if (outcome instanceof Outcome.Converted) {
      converted++;
    } else if (outcome instanceof Outcome.Noted n) {
      terminal.say("newsgraph: " + Terminal.plain(n.message()));
    } else if (outcome instanceof Outcome.Skipped s) {
      skipped++;
      terminal.say("newsgraph: skipped " + Terminal.plain(s.file() + ": " + s.reason()));
    } else if (outcome instanceof Outcome.Failed f) {
      failed++;
      terminal.error(f.error());
    }
    int done = converted + skipped + failed;
    if (pace != null && done > 0) {
      terminal.progress(pace.after(done, System.nanoTime()), pace.part(done));
    }
  }

  /** Returns how many documents were converted. */
  int converted() {
    return converted;
  }

  /** Returns how many were skipped. */
  int skipped() {
    return skipped;
  }

  /** Returns how many failed. */
  int failed() {
    return failed;
  }

  /** Tells a user that there was nothing to read, which is rarely meant. */
  void tellIfNothing() {
    if (converted + skipped + failed == 0) {
      terminal.say("newsgraph: found no documents; docs/sources.md lists the formats");
    }
  }

  /** Returns the exit code: 1 if any document failed. */
  int exitCode() {
    return failed > 0 ? 1 : 0;
  }
}
