package org.newsgraph.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.store.Compaction;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code newsgraph compact}. */
@Command(
    name = "compact",
    mixinStandardHelpOptions = true,
    description = {
      "Rewrites a store without the space that earlier builds and loads have left in it.",
      "Needs as much free space on the disk as the store takes. What is stored stays the same; a run",
      "that is broken off leaves the store usable."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  newsgraph compact", "  newsgraph compact --db store"})
final class CompactCommand implements Callable<Integer> {

  private static final double MEGABYTE = 1e6;

  @Mixin private StoreOption db;

  private final Terminal terminal;

  CompactCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = Store.open(db.directory())) {
      Compaction.Sizes sizes = store.compact();
      print("before", sizes.before());
      print("after", sizes.after());
    }
    return 0;
  }

  private void print(String name, long bytes) {
    terminal.out().printf(Locale.ROOT, "%-14s%10.1f MB%n", name, bytes / MEGABYTE);
  }
}
