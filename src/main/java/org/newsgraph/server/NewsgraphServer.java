package org.newsgraph.server;

import java.net.BindException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.ctl.ActionMetrics;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.prometheus.FMod_Prometheus;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.Operation;
import org.newsgraph.audit.Auditor;
import org.newsgraph.audit.SourceFiles;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.ProgramVersion;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.OntologyGraph;
import org.newsgraph.server.data.DatasetDescription;
import org.newsgraph.server.data.OntologyPage;
import org.newsgraph.server.page.AuditServlet;
import org.newsgraph.server.page.Pages;
import org.newsgraph.server.sparql.GraphReads;
import org.newsgraph.server.sparql.GraphWrites;
import org.newsgraph.server.sparql.SparqlQueries;
import org.newsgraph.server.sparql.SparqlUpdates;
import org.newsgraph.store.SourceRoots;
import org.newsgraph.store.Store;
import org.newsgraph.store.intake.DocumentIntake;

/** A running server over an open store. Closing it leaves the store open. */
public final class NewsgraphServer implements AutoCloseable {

  private static final List<String> DATA_PATHS =
      List.of(
          "doc",
          "actor",
          "place",
          "item",
          "event",
          "claim",
          "figure",
          "quotation",
          "citation",
          "excluded",
          "statement",
          "disagreement",
          "identity",
          "reference",
          "build",
          "dataset",
          "graph");

  private final FusekiServer fuseki;

  private NewsgraphServer(FusekiServer fuseki) {
    this.fuseki = fuseki;
  }

  /** Starts a server that audits against the files where the builds of the store read them. */
  public static NewsgraphServer start(Store store, ServerOptions options) {
    return start(store, options, SourceFiles.below(SourceRoots.of(store).known()));
  }

  /** Starts a server that takes no documents. */
  public static NewsgraphServer start(Store store, ServerOptions options, SourceFiles files) {
    return start(store, options, files, Optional.empty());
  }

  /**
   * Starts a server.
   *
   * @param store the open store
   * @param options where and how to serve
   * @param files where source files lie, for audits; no other file is ever read
   * @param intake takes documents from those whom the configuration lets write; empty for none
   * @throws NewsgraphException PORT_IN_USE if the port is taken, DATA_INVALID if the configuration
   *     cannot be used, SERVER_FAILED if the server cannot start
   */
  public static NewsgraphServer start(
      Store store, ServerOptions options, SourceFiles files, Optional<DocumentIntake> intake) {
    store.turns().share();
    // Fuseki tells its version in every answer if that is a snapshot, as a jar with all in it may
    // be
    Fuseki.outputFusekiServerHeader = false;
    NoFetching.apply(store.dataset());
    FusekiServer fuseki = build(store, options, new Auditor(store, files), intake);
    options.limit().apply(fuseki.getJettyServer());
    options
        .accessLog()
        .ifPresent(lines -> fuseki.getJettyServer().setRequestLog(new AccessLog(lines)));
    Listening.apply(fuseki.getJettyServer(), options);
    try {
      return new NewsgraphServer(fuseki.start());
    } catch (RuntimeException e) {
      fuseki.stop();
      throw failure(options, e);
    }
  }

  private static FusekiServer build(
      Store store, ServerOptions options, Auditor auditor, Optional<DocumentIntake> intake) {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            .loopback(true)
            .enablePing(true)
            .enableCors(true)
            .fusekiModules(FusekiModules.create(FMod_Prometheus.create()));
    List<DataAccessPoint> points = ServiceFile.read(options.configuration(), store);
    Pages pages = new Pages(store, auditor);
    Logins.protect(builder, points, options);
    addServices(builder, points, pages);
    builder.addServlet("/metrics", new ActionMetrics());
    builder.addServlet("/health", new HealthServlet(store.base()));
    builder.addServlet("/ready", new ReadyServlet(store));
    builder.addServlet(
        BackupServlet.PATH,
        new BackupServlet(store, ProgramVersion.current(), options.passwords().isPresent()));
    builder.addServlet(DocumentsServlet.PATH, new DocumentsServlet(intake, Writers.of(points)));
    builder.addServlet("/audit", new AuditServlet(auditor, store.base()));
    builder.addServlet(
        "/ontology", new GraphServlet(root -> OntologyGraph.load(), pages, new OntologyPage()));
    GraphServlet described = new GraphServlet(new DatasetDescription(store)::at);
    builder.addServlet("/.well-known/void", described);
    DataServlet data = new DataServlet(store, pages);
    String basePath = new Iris(store.base()).basePath();
    for (String start : new TreeSet<>(List.of("/", basePath))) {
      DATA_PATHS.forEach(path -> builder.addServlet(start + path + "/*", data));
    }
    // the first one is the outermost
    Stream.of(
            new HeadFilter(),
            new WholeAnswerFilter(pages),
            new OwnSiteFilter(Logins.guarded(points)),
            new SizeFilter(Logins.paths(points)),
            pages.filter(),
            new ServiceDescriptionFilter(points, described))
        .forEach(filter -> builder.addFilter("/*", filter));
    return builder.build();
  }

  private static void addServices(
      FusekiServer.Builder builder, List<DataAccessPoint> points, Pages pages) {
    builder.registerOperation(Operation.Query, new SparqlQueries(pages));
    builder.registerOperation(Operation.Update, new SparqlUpdates());
    builder.registerOperation(Operation.GSP_R, new GraphReads());
    builder.registerOperation(Operation.GSP_RW, new GraphWrites());
    for (DataAccessPoint point : points) {
      builder.add(point.getName(), point.getDataService());
    }
  }

  private static NewsgraphException failure(ServerOptions options, RuntimeException e) {
    boolean isTaken =
        Stream.iterate((Throwable) e, t -> t != null, Throwable::getCause)
            .anyMatch(BindException.class::isInstance);
    String place = options.host() + ":" + options.port();
    return isTaken
        ? new NewsgraphException(ErrorCode.PORT_IN_USE, place, "the port is in use", e)
        : new NewsgraphException(ErrorCode.SERVER_FAILED, place, "the server cannot start", e);
  }

  /** Returns the port that it listens on. */
  public int port() {
    return fuseki.getPort();
  }

  /** Returns its address, which ends in {@code /}. */
  public String url() {
    return "http://localhost:" + port() + "/";
  }

  /** Waits until the server stops. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    fuseki.stop();
  }
}
