package org.newsgraph.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.store.Store;
import org.newsgraph.validate.Report;
import org.newsgraph.validate.Severity;
import org.newsgraph.validate.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code newsgraph validate}. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Checks the graph against ontology/shapes.ttl and ontology/checks/.",
      "Findings go to standard output, one a line: severity, check, focus, message, parted by tabs.",
      "The exit code is 7 if any is an error."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph validate",
      "  newsgraph validate --db store | grep ^ERROR | cut -f2 | sort | uniq -c"
    })
final class ValidateCommand implements Callable<Integer> {

  @Mixin private StoreOption db;

  private final Terminal terminal;

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Report report;
    try (Store store = Store.open(db.directory())) {
      report = Validator.validate(store.dataset(), store.base());
    }
    report.findings().stream()
        .map(f -> String.join("\t", f.severity().name(), f.check(), f.focus(), f.message()))
        .forEach(terminal.out()::println);
    report
        .truncated()
        .forEach(check -> terminal.say("newsgraph: only the first findings of " + check));
    terminal.say(
        String.format(
            Locale.ROOT,
            "newsgraph: %d errors, %d warnings, %d notes",
            report.count(Severity.ERROR),
            report.count(Severity.WARNING),
            report.count(Severity.INFO)));
    return report.conforms() ? 0 : ErrorCode.GRAPH_INVALID.exitCode();
  }
}
