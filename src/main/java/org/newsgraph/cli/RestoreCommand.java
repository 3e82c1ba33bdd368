package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.store.backup.Backups;
import org.newsgraph.store.backup.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph restore}. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a store of a backup. It is made beside its place, verified by count and digest, and put",
      "there as a whole; a folder that holds something already is never touched."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  newsgraph restore monday.zip --db restored"})
final class RestoreCommand implements Callable<Integer> {

  private static final int QUADS_PER_LOOK = 10_000;

  @Parameters(paramLabel = "FILE", description = "A backup.")
  private Path file;

  @Mixin private StoreOption db;

  private final Terminal terminal;

  RestoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Manifest manifest = Backups.restore(file, db.directory(), this::show);
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "%s: restored and verified; %d documents, %d quads, base %s%n",
            db.directory(),
            manifest.documents(),
            manifest.quads(),
            manifest.base());
    return 0;
  }

  private void show(long quads) {
    if (quads % QUADS_PER_LOOK == 0) {
      terminal.activity(String.format(Locale.ROOT, "%,d quads", quads));
    }
  }
}
