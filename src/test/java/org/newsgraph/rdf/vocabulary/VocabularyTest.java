package org.newsgraph.rdf.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.CitationKind;
import org.newsgraph.model.Disagreement;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;
import org.newsgraph.model.FigureRole;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Modality;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.rdf.BuildRecord;
import org.newsgraph.rdf.Counts;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.OntologyGraph;
import org.newsgraph.rdf.RdfMapper;

class VocabularyTest {

  static {
    JenaSystem.init();
  }

  private static final Set<String> BUILT_IN =
      Set.of(RDF.getURI(), RDFS.getURI(), OWL2.getURI(), "http://www.w3.org/2001/XMLSchema#");

  private final Graph ontology = OntologyGraph.load();

  @Test
  void ontologyAndClassHoldTheSameTerms() {
    assertThat(classTerms()).isEqualTo(ontologyTerms());
  }

  @Test
  void everyTermHasLabelAndComment() {
    for (String term : ontologyTerms()) {
      Node node = NodeFactory.createURI(Ng.NS + term);
      assertThat(ontology.contains(node, RDFS.label.asNode(), Node.ANY)).as(term).isTrue();
      assertThat(ontology.contains(node, RDFS.comment.asNode(), Node.ANY)).as(term).isTrue();
    }
  }

  @Test
  void theOntologyHasNoBlankNodes() {
    assertThat(ontology.stream().filter(t -> t.getSubject().isBlank() || t.getObject().isBlank()))
        .isEmpty();
  }

  @Test
  void everyReusedTermStandsInItsVocabulary() {
    Set<String> known = vendored();
    Set<String> reused =
        ontology.stream()
            .flatMap(VocabularyTest::nodes)
            .filter(Node::isURI)
            .map(Node::getURI)
            .filter(iri -> !iri.startsWith("https://w3id.org/newsgraph/"))
            .filter(iri -> !iri.startsWith("https://www.apache.org/"))
            .filter(iri -> BUILT_IN.stream().noneMatch(iri::startsWith))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(reused).isNotEmpty();
    assertThat(known).containsAll(reused);
    assertThat(known).containsAll(externalTerms());
  }

  @Test
  void everyTermThatDescribesTheStoreStandsInItsVocabulary() {
    BuildRecord record =
        new BuildRecord("1.0", "cafe", Instant.EPOCH, Instant.EPOCH.plusSeconds(1), List.of());
    List<Quad> quads =
        new RdfMapper(new Iris(Iris.DEFAULT_BASE)).build(record, Counts.NONE).toList();
    Set<String> terms = new TreeSet<>();
    for (Quad quad : quads) {
      terms.add(quad.getPredicate().getURI());
      if (quad.getPredicate().equals(RDF.Nodes.type)) {
        terms.add(quad.getObject().getURI());
      }
    }
    terms.removeIf(t -> t.startsWith(Ng.NS) || BUILT_IN.stream().anyMatch(t::startsWith));

    assertThat(terms).contains(VOID.triples.getURI(), DCAT.Dataset.getURI(), Sh.select.getURI());
    assertThat(vendored()).containsAll(terms);
    assertThat(quads).noneMatch(q -> q.getSubject().isBlank() || q.getObject().isBlank());
  }

  private static Stream<Node> nodes(Triple t) {
    return Stream.of(t.getSubject(), t.getPredicate(), t.getObject());
  }

  private Set<String> ontologyTerms() {
    return ontology.stream()
        .map(Triple::getSubject)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(Ng.NS))
        .map(iri -> iri.substring(Ng.NS.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> classTerms() {
    Stream<Node> made =
        Stream.of(
                Arrays.stream(EventType.values()).map(Ng::type),
                Arrays.stream(EntityType.values()).map(Ng::type),
                Arrays.stream(MentionKind.values()).map(Ng::type),
                Arrays.stream(ParticipantRole.values()).map(Ng::role),
                Arrays.stream(FigureRole.values()).map(Ng::role),
                Arrays.stream(Modality.values()).map(Ng::modality),
                Arrays.stream(CitationKind.values()).map(Ng::kind),
                Arrays.stream(Disagreement.Kind.values()).map(Ng::kind))
            .flatMap(s -> s);
    return Stream.concat(made, constants(Ng.class))
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(Ng.NS))
        .map(iri -> iri.substring(Ng.NS.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> externalTerms() {
    return Stream.of(
            Nif.class,
            Schema.class,
            Wgs84.class,
            Geo.class,
            Prov.class,
            Sem.class,
            Sd.class,
            Sh.class)
        .flatMap(VocabularyTest::constants)
        .map(Node::getURI)
        .toList();
  }

  private static Stream<Node> constants(Class<?> type) {
    return Arrays.stream(type.getFields())
        .filter(f -> f.getType() == Node.class)
        .map(VocabularyTest::value);
  }

  private static Node value(Field field) {
    try {
      return (Node) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> vendored() {
    try (Stream<Path> files =
        Files.list(Path.of(VocabularyTest.class.getResource("/vocabularies").toURI()))) {
      Graph all = GraphFactory.createDefaultGraph();
      for (Path file : files.sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          RDFDataMgr.read(all, in, Lang.TURTLE);
        }
      }
      return all.stream().map(t -> t.getSubject().getURI()).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
