package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.newsgraph.audit.Audit;
import org.newsgraph.audit.AuditJson;
import org.newsgraph.audit.AuditSummary;
import org.newsgraph.audit.AuditText;
import org.newsgraph.audit.AuditedDocument;
import org.newsgraph.audit.Auditor;
import org.newsgraph.audit.Question;
import org.newsgraph.audit.SourceFiles;
import org.newsgraph.audit.Verdict;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.server.page.AuditFile;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph audit}. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = {
      "Follows what the graph says down to the bytes of the source files: claim, speaker, agency or",
      "post, document, words. Reads the files anew, checks their hashes and that the words stand there.",
      "Ends with 0 if all is verified, with 1 if a file is missing or changed."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph audit --all",
      "  newsgraph audit event/seizure-qadis --source-root seeds",
      "  newsgraph audit event/seizure-qadis --property actor --format json",
      "  newsgraph audit articles/monday.txt --format html > monday.html",
      "",
      "IRI is that of an event, actor, place, claim, quotation, figure, mention, disagreement or document,",
      "whole or without the base of the store; a document may be named by its path."
    })
final class AuditCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "IRI", description = "What is to be audited.")
  private String name;

  @Option(names = "--all", description = "Audit every mention of every document.")
  private boolean all;

  @Option(
      names = "--property",
      paramLabel = "NAME",
      description = "Only what the sources jointly say of IRI with this property, such as actor.")
  private String property;

  @Option(
      names = "--value",
      paramLabel = "VALUE",
      description = "Only this value of the property: an IRI, a label or a literal.")
  private String value;

  @Mixin private SourceRootOption root;

  /** The forms of an audit. */
  enum Form {
    text,
    json,
    html
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json or html (default: ${DEFAULT-VALUE}).")
  private Form format;

  @Mixin private StoreOption db;

  private final Terminal terminal;

  AuditCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    check();
    try (Store store = Store.open(db.directory())) {
      SourceFiles known = root.of(store);
      SourceFiles files = known.known() ? known : SourceFiles.below(Path.of(""));
      Auditor auditor = new Auditor(store, files);
      Verdict verdict = all ? all(auditor, store.base()) : one(auditor, store.base());
      terminal.out().flush();
      return verdict.failed() ? 1 : 0;
    }
  }

  private void check() {
    if (all == (name != null)) {
      throw new NewsgraphException(ErrorCode.USAGE, "audit", "name an IRI, or say --all");
    }
    if (all && property != null || property == null && value != null) {
      String wrong = value == null ? "--property" : "--value";
      String needed = value == null ? "an IRI" : "--property";
      throw new NewsgraphException(ErrorCode.USAGE, wrong, "needs " + needed);
    }
  }

  private Verdict one(Auditor auditor, String base) {
    Question question =
        new Question(name, Optional.ofNullable(property), Optional.ofNullable(value));
    Audit audit = auditor.audit(question, 0, Integer.MAX_VALUE);
    switch (format) {
      case json -> terminal.out().println(AuditJson.of(audit));
      case html -> terminal.out().print(new AuditFile().html(audit));
      case text -> print(AuditText.lines(audit, base, terminal.width()));
    }
    return audit.verdict();
  }

  private Verdict all(Auditor auditor, String base) {
    AuditSummary sum =
        switch (format) {
          case json -> json(auditor);
          case html -> html(auditor);
          case text -> text(auditor, base);
        };
    return sum.verdict();
  }

  private AuditSummary text(Auditor auditor, String base) {
    AuditSummary sum =
        auditor.all(listener(d -> print(AuditText.lines(d, base, terminal.width()))));
    terminal.out().println(AuditText.line(sum));
    return sum;
  }

  private AuditSummary json(Auditor auditor) {
    try (AuditJson json = new AuditJson(terminal.out())) {
      AuditSummary sum = auditor.all(listener(json::add));
      json.end(sum);
      terminal.out().println();
      return sum;
    }
  }

  private AuditSummary html(Auditor auditor) {
    List<AuditedDocument> failed = new ArrayList<>();
    AuditSummary sum =
        auditor.all(
            listener(
                d -> {
                  if (d.verdict() != Verdict.verified && failed.size() < AuditFile.MOST) {
                    failed.add(d);
                  }
                }));
    terminal.out().print(new AuditFile().html(sum, failed));
    return sum;
  }

  private Auditor.Listener listener(Consumer<AuditedDocument> sink) {
    return new Auditor.Listener() {
      @Override
      public void progress(String file, double done) {
        terminal.progress(file, done);
      }

      @Override
      public void audited(AuditedDocument document) {
        sink.accept(document);
      }
    };
  }

  private void print(List<String> lines) {
    lines.forEach(terminal.out()::println);
  }
}
