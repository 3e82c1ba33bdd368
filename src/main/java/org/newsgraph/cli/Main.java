package org.newsgraph.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code newsgraph}. */
@Command(
    name = "newsgraph",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = {
      "Reads news documents into a knowledge graph in which every statement can be traced to its"
          + " words.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph serve seeds                  build the demonstration and serve it",
      "  newsgraph build articles/ --db store   convert a folder and load it",
      "  newsgraph query --db store 'SELECT * { ?e a ng:Seizure ; ng:actor ?a }'",
      "  newsgraph story --db store             tell what happened, in the order of time",
      "",
      "Exit codes: 0 ok, 1 some documents failed (audit: changed or missing), 2 wrong usage, 3"
          + " query error, 4 store error,",
      "  5 server error, 6 wrong data or configuration, 7 the graph is not valid,",
      "  8 the store does not know a name."
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  /**
   * Runs the program and ends the process.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    LibraryLogging.use();
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(args, new StandardOutput(), err));
  }

  /**
   * Runs the program.
   *
   * @param args the command line
   * @param out where data go, as UTF-8
   * @param err where messages go, as UTF-8
   * @return the exit code
   */
  public static int run(String[] args, OutputStream out, OutputStream err) {
    Terminal terminal = new Terminal(out, err);
    CommandLine line = new CommandLine(new Main(), new CommandFactory(terminal));
    Subcommand.addTo(line, args);
    // picocli prints a stack trace when its output fails: it writes help to memory instead
    StringWriter help = new StringWriter();
    line.setOut(new PrintWriter(help));
    line.setErr(new PrintWriter(terminal.err(), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    // a file whose name begins with @ is a document, not a list of arguments
    line.setExpandAtFiles(false);
    line.setParameterExceptionHandler(Main::wrongUsage);
    line.setExecutionExceptionHandler((e, command, parsed) -> terminal.failure(e));
    return execute(line, args, terminal, help);
  }

  private static int execute(
      CommandLine line, String[] args, Terminal terminal, StringWriter help) {
    try {
      int code = line.execute(args);
      terminal.out().print(help);
      terminal.out().flush();
      return code;
    } catch (RuntimeException e) {
      return terminal.failure(e);
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command");
  }

  private static int wrongUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    String message = e.getMessage().replaceFirst("^Error: ", "").replaceAll("\\s*\\R\\s*", " ");
    List<String> close =
        e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    String meant = close.isEmpty() ? "" : "; did you mean " + String.join(" or ", close) + "?";
    NewsgraphException wrong =
        new NewsgraphException(
            ErrorCode.USAGE, name, message + meant + "; see " + name + " --help", e);
    command.getErr().println(Terminal.line(wrong));
    return wrong.code().exitCode();
  }
}
