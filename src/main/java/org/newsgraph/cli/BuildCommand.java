package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
      "  newsgraph build --extractions extracted/ --db store    what a cluster has read",
      "  newsgraph build articles/ --server http://localhost:3030/ --user ann --password-file ann.txt",
      "",
      "A line of an identities file is 'same A B' or 'not-same A B'. A and B are names (in double quotes",
      "when of several words), IRIs of actors and places, or IRIs of mentions. '#' starts a comment:",
      "  same \"Old Town\" place/new-town",
      "  not-same doc/report-7#char=12,20 doc/report-9#char=81,89   # two men of one name"
    })
final class BuildCommand implements Callable<Integer> {

  @Parameters(arity = "0..*", paramLabel = "INPUT", description = "Documents, or folders of them.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--extractions",
      paramLabel = "DIR",
      description = {
        "Instead of documents, take in what was extracted from them elsewhere, as docs/extractions.md",
        "tells. Loads no language model. May be given several times."
      })
  private List<Path> extractions = List.of();

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

  @Mixin private ServerTarget server;

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    options.check();
    server.check(spec, "--db", "--base", "--identities");
    identities.check();
    if (inputs.isEmpty() == extractions.isEmpty()) {
      throw new NewsgraphException(
          ErrorCode.USAGE,
          "newsgraph build",
          "name either INPUT or --extractions; see newsgraph build --help");
    }
    return server.given() ? send() : build();
  }

  private int send() {
    LiveBuilder builder = new LiveBuilder(terminal, options, prune, server.service());
    return extractions.isEmpty() ? builder.build(inputs) : builder.buildExtracted(extractions);
  }

  private int build() {
    Builder builder = new Builder(terminal);
    try (Store store = options.store(db.directory())) {
      return extractions.isEmpty()
          ? builder.build(inputs, options, identities, store, prune)
          : builder.buildExtracted(extractions, options, identities, store, prune);
    }
  }
}
