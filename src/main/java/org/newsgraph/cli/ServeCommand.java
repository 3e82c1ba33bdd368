package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.newsgraph.audit.SourceFiles;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.ProgramVersion;
import org.newsgraph.model.Reasons;
import org.newsgraph.pipeline.live.StoreIntake;
import org.newsgraph.server.NewsgraphServer;
import org.newsgraph.server.RequestLimit;
import org.newsgraph.server.ServerOptions;
import org.newsgraph.store.Store;
import org.newsgraph.store.intake.DocumentIntake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves a store over HTTP, read only and for this machine only unless told otherwise.",
      "When inputs are given, builds first. Stop it with Ctrl-C."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph serve seeds",
      "  newsgraph serve --db store --port 8080 --source-root articles",
      "  newsgraph serve --db store --config fuseki-config/newsgraph-writable.ttl --passwords users.txt"
    })
final class ServeCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Documents, or folders of them, to build first.")
  private List<Path> inputs;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "TCP port, 0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "localhost",
      description =
          "Address to bind to; 0.0.0.0 is reachable from everywhere (default: ${DEFAULT-VALUE}).")
  private String host;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Fuseki configuration (default: the read-only one of fuseki-config/).")
  private Path configuration;

  @Option(
      names = "--passwords",
      paramLabel = "FILE",
      description = "Users and passwords, for a configuration that names allowed users.")
  private Path passwords;

  @Option(
      names = "--behind-proxy",
      description =
          "Believe X-Forwarded-Proto, -Host and -Port: all requests come through a proxy that sets them.")
  private boolean behindProxy;

  @Option(
      names = "--max-requests",
      paramLabel = "N",
      description =
          "Requests that are worked on at once; others wait, at last with 503 (default: 16, more with many cores).")
  private Integer maxRequests;

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description = "Appends a line of JSON for each request; - is standard error.")
  private String accessLog;

  @Mixin private StoreOption db;

  @Mixin private SourceRootOption root;

  @Mixin private InputOptions options;

  @Mixin private IdentitiesOption identities;

  private final Terminal terminal;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean builds = inputs != null && !inputs.isEmpty();
    options.check();
    identities.check();
    root.check();
    if (!builds && identities.file().isPresent()) {
      throw new NewsgraphException(
          ErrorCode.USAGE,
          "--identities",
          "takes effect when documents are built: name inputs, too");
    }
    ServerOptions wanted = serverOptions();
    wanted.requireFree();
    try (Store store = builds ? options.store(db.directory()) : Store.open(db.directory())) {
      int code =
          builds ? new Builder(terminal).build(inputs, options, identities, store, false) : 0;
      serve(store, wanted, root.of(store));
      return code;
    }
  }

  private ServerOptions serverOptions() {
    ServerOptions out =
        new ServerOptions(
            host, port, Optional.ofNullable(configuration), Optional.ofNullable(passwords));
    if (maxRequests != null) {
      out = out.with(RequestLimit.DEFAULT.atOnce(maxRequests));
    }
    if (behindProxy) {
      out = out.withProxy();
    }
    return accessLog == null ? out : out.with(accessLines());
  }

  private Consumer<String> accessLines() {
    if (accessLog.equals("-")) {
      return terminal.err()::println;
    }
    try {
      Writer file =
          Files.newBufferedWriter(
              Path.of(accessLog), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return new PrintWriter(file, true)::println;
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.STORE_FAILED, accessLog, "cannot be written: " + Reasons.of(e), e);
    }
  }

  private void serve(Store store, ServerOptions wanted, SourceFiles files) {
    DocumentIntake intake = new StoreIntake(store, ProgramVersion.current());
    try (NewsgraphServer server =
        NewsgraphServer.start(store, wanted, files, Optional.of(intake))) {
      Thread stop = new Thread(server::close, "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      terminal.say("newsgraph: serving " + db.directory());
      terminal.say("  home    " + server.url());
      terminal.say("  SPARQL  " + server.url() + "sparql");
      terminal.say("  graphs  " + server.url() + "data?graph=" + store.base() + "graph/merged");
      server.join();
    }
  }
}
