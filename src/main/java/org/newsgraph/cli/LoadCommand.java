package org.newsgraph.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.store.GraphNames;
import org.newsgraph.store.QuadFiles;
import org.newsgraph.store.QuadSource;
import org.newsgraph.store.Store;
import org.newsgraph.store.UnusedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph load}. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Loads quads made elsewhere into a store, such as those that export wrote.",
      "All are stored or, when anything is wrong with a file, none. Quads that the store holds already",
      "stay once. A store that holds nothing takes the base of the quads and is loaded in bulk."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph load all.nq.gz --db copy",
      "  newsgraph export --db store | newsgraph load - --db copy",
      "  newsgraph load places.ttl --graph graph/own-places"
    })
final class LoadCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files .nq .trig .nt .ttl, or those and .gz; - for N-Quads on standard input.")
  private List<String> files;

  @Option(
      names = "--graph",
      paramLabel = "IRI",
      description = "Graph for statements that are in none; may be relative to the store's base.")
  private String graph;

  @Mixin private StoreOption db;

  private final Terminal terminal;

  LoadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    long bytes = QuadFiles.check(files);
    try {
      load(bytes);
      return 0;
    } catch (RuntimeException e) {
      removeUnused(e);
      throw e;
    }
  }

  private void removeUnused(RuntimeException failure) {
    try {
      UnusedStore.remove(db.directory());
    } catch (NewsgraphException e) {
      // the first failure is the one to tell
      failure.addSuppressed(e);
    }
  }

  private void load(long bytes) {
    try (Store store = Store.create(db.directory())) {
      LoadProgress progress = new LoadProgress(terminal, bytes);
      GraphNames graphs = GraphNames.of(Optional.ofNullable(graph), store.base());
      QuadSource source = new QuadFiles(files, graphs, store.base(), progress::read);
      long added =
          store.add(
              sink ->
                  source.sendTo(
                      quad -> {
                        progress.quad();
                        sink.accept(quad);
                      }));
      store.forgetBuild();
      print("quads read", progress.quads());
      print("new", added);
      terminal.out().printf(Locale.ROOT, "%-14s%12.1f%n", "seconds", progress.seconds());
    }
  }

  private void print(String name, long value) {
    terminal.out().printf(Locale.ROOT, "%-14s%10d%n", name, value);
  }
}
