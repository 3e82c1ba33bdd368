package org.newsgraph.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.newsgraph.model.NewsgraphException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code newsgraph}. */
@Command(
    name = "newsgraph",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = {
      "Reads news documents into a knowledge graph in which every statement can be traced to its words.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph serve seeds                  build the demonstration and serve it",
      "  newsgraph build articles/ --db store   convert a folder and load it",
      "  newsgraph query --db store 'SELECT * { ?e a ng:Seizure ; ng:actor ?a }'",
      "",
      "Exit codes: 0 ok, 1 some documents failed, 2 wrong usage, 3 query error, 4 store error,",
      "  5 server error, 6 wrong data or configuration, 7 the graph is not valid."
    },
    subcommands = {
      BuildCommand.class,
      ServeCommand.class,
      ExtractCommand.class,
      QueryCommand.class,
      ExportCommand.class,
      ValidateCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  /**
   * Runs the program and ends the process.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out),
            false,
            StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = run(args, out, err);
    out.flush();
    System.exit(code);
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
    line.setOut(new PrintWriter(terminal.out(), true));
    line.setErr(new PrintWriter(terminal.err(), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(Main::wrongUsage);
    line.setExecutionExceptionHandler((e, command, parsed) -> terminal.failure(e));
    int code = line.execute(args);
    terminal.out().flush();
    return code;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command");
  }

  private static int wrongUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("newsgraph: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
    command.getErr().println("try: " + command.getCommandSpec().qualifiedName() + " --help");
    return e.getCause() instanceof NewsgraphException n ? n.code().exitCode() : 2;
  }
}
