package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph build}. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Converts documents and loads them into a store.",
      "Documents that are stored already and have not changed are not read again. All is written in",
      "one transaction: a reader sees the store before or after. A document that fails is reported;",
      "the version of it that is stored, if any, stays."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph build seeds",
      "  newsgraph build articles/ reports/2021.txt --db store --base https://example.org/news/",
      "  newsgraph build articles/ --db store --prune    remove documents that are gone",
      "  newsgraph build articles/ --db store --identities who.txt",
      "",
      "A line of an identities file is 'same A B' or 'not-same A B'. A and B are names (in double quotes",
      "when of several words), IRIs of actors and places, or IRIs of mentions. '#' starts a comment:",
      "  same \"Old Town\" place/new-town",
      "  not-same doc/report-7#char=12,20 doc/report-9#char=81,89   # two men of one name"
    })
final class BuildCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Documents, or folders of them.")
  private List<Path> inputs;

  @Option(
      names = "--prune",
      description = {
        "Remove stored documents that are not among the inputs.",
        "Removes nothing when an input is missing or cannot be read."
      })
  private boolean prune;

  @Mixin private StoreOption db;

  @Mixin private InputOptions options;

  @Mixin private IdentitiesOption identities;

  private final Terminal terminal;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    options.check();
    identities.check();
    try (Store store = options.store(db.directory())) {
      return new Builder(terminal).build(inputs, options, identities, store, prune);
    }
  }
}
