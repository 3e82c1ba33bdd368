package org.newsgraph.cli;

import java.util.Locale;
import org.newsgraph.store.intake.Totals;

/** Tells a user what a build did and what the store holds now. */
final class BuildPrinter {

  private final Terminal terminal;
  private final long start = System.nanoTime();

  /** Makes a printer; the time that the build takes runs from here on. */
  BuildPrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  void warnings(Iterable<String> warnings) {
    warnings.forEach(warning -> terminal.say("newsgraph: warning: " + warning));
  }

  void changes(int added, int changed, int kept, int dropped, OutcomeReporter reporter) {
    terminal.say(
        String.format(
            Locale.ROOT,
            "newsgraph: added %d, changed %d, kept %d, dropped %d, skipped %d, failed %d",
            added,
            changed,
            kept,
            dropped,
            reporter.skipped(),
            reporter.failed()));
  }

  void totals(Totals totals) {
    line("documents", totals.documents());
    line("entities", totals.entities());
    line("events", totals.events());
    line("claims", totals.claims());
    line("quotations", totals.quotations());
    line("disagreements", totals.disagreements());
    line("quads", totals.quads());
  }

  void line(String name, long value) {
    terminal.out().printf(Locale.ROOT, "%-14s%10d%n", name, value);
  }

  /** Tells how long it took, at last. */
  void seconds() {
    double seconds = (System.nanoTime() - start) / 1e9;
    terminal.out().printf(Locale.ROOT, "%-14s%12.1f%n", "seconds", seconds);
    terminal.out().flush();
  }
}
