package org.newsgraph.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.assembler.exceptions.AssemblerException;
import org.apache.jena.fuseki.FusekiConfigException;
import org.apache.jena.fuseki.build.DatasetDescriptionMap;
import org.apache.jena.fuseki.build.FusekiConfig;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.FusekiVocab;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.store.Store;

/** Reads a Fuseki configuration in which {@code <#store>} stands for the open store. */
final class ServiceFile {

  private static final String SHIPPED = "/fuseki-config/newsgraph.ttl";
  private static final String BASE = "urn:newsgraph:configuration";
  private static final Node STORE = NodeFactory.createURI(BASE + "#store");

  private ServiceFile() {}

  /** Returns the services that a file describes, over a store. */
  static List<DataAccessPoint> read(Optional<Path> file, Store store) {
    String place = file.map(Path::toString).orElse(SHIPPED);
    try {
      Graph configuration = parse(file);
      DatasetDescriptionMap known = new DatasetDescriptionMap();
      known.register(STORE, new ServedDataset(store));
      List<DataAccessPoint> services =
          configuration.stream(Node.ANY, RDF.Nodes.type, FusekiVocab.fusekiService.asNode())
              .map(Triple::getSubject)
              .map(service -> FusekiConfig.buildDataAccessPoint(configuration, service, known))
              .toList();
      if (services.isEmpty()) {
        throw new NewsgraphException(
            ErrorCode.DATA_INVALID, place, "describes no service: there is no fuseki:Service");
      }
      return services;
    } catch (IOException | RiotException | FusekiConfigException | AssemblerException e) {
      throw new NewsgraphException(
          ErrorCode.DATA_INVALID, place, "not a usable Fuseki configuration: " + e.getMessage(), e);
    }
  }

  private static Graph parse(Optional<Path> file) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in =
        file.isPresent()
            ? Files.newInputStream(file.get())
            : ServiceFile.class.getResourceAsStream(SHIPPED)) {
      RDFParser.source(in).lang(Lang.TURTLE).base(BASE).parse(graph);
      return graph;
    }
  }
}
