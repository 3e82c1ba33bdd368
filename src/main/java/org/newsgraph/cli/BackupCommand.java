package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.ProgramVersion;
import org.newsgraph.store.Store;
import org.newsgraph.store.backup.Backup;
import org.newsgraph.store.backup.Backups;
import org.newsgraph.store.backup.Manifest;
import org.newsgraph.store.remote.BackupSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph backup}. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Writes all that a store holds to one file (ZIP), and reads it again to verify it:",
      "the quads, what was read from each document, your judgements; counts and hashes of all.",
      "A store that is served is asked through its server, which goes on answering."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph backup monday.zip --db store",
      "  newsgraph backup monday.zip --server http://localhost:3030/ --user ann --password-file ann.txt",
      "  newsgraph backup monday.zip --verify"
    })
final class BackupCommand implements Callable<Integer> {

  private static final int QUADS_PER_LOOK = 10_000;

  @Parameters(paramLabel = "FILE", description = "The backup; replaced if it is there.")
  private Path file;

  @Option(names = "--verify", description = "Verify a backup that is there, and write nothing.")
  private boolean verifies;

  @Option(
      names = "--server",
      paramLabel = "URL",
      description = "Ask this newsgraph server, which must have users (serve --passwords).")
  private String server;

  @Mixin private LoginOptions login;

  @Mixin private StoreOption db;

  private final Terminal terminal;

  BackupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (verifies && server != null) {
      throw new NewsgraphException(
          ErrorCode.USAGE, "--verify", "is about a file; leave out --server");
    }
    tell(verifies ? Backups.verify(file) : server == null ? save() : receive());
    return 0;
  }

  private Manifest save() {
    try (Store store = Store.open(db.directory())) {
      return Backups.save(new Backup(store, ProgramVersion.current(), this::show), file);
    }
  }

  private Manifest receive() {
    return new BackupSource(server, login.login()).read(sent -> Backups.receive(sent, file));
  }

  private void show(long quads) {
    if (quads % QUADS_PER_LOOK == 0) {
      terminal.activity(String.format(Locale.ROOT, "%,d quads", quads));
    }
  }

  private void tell(Manifest manifest) {
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "%s: verified; %d documents, %d quads, made %s by newsgraph %s%n",
            file,
            manifest.documents(),
            manifest.quads(),
            manifest.created(),
            manifest.program());
  }
}
