package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Story;
import org.newsgraph.rdf.vocabulary.Ng;

class RdfMapperTest {

  private static final String PREFIXES =
      """
      BASE <http://localhost:3030/>
      PREFIX ng: <https://w3id.org/newsgraph/ontology#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX schema: <https://schema.org/>
      PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      """;

  private static List<Quad> quads;
  private static DatasetGraph union;

  @BeforeAll
  static void map() {
    JenaSystem.init();
    quads = all(Sample.documents(), SampleStory.of());
    union = DatasetGraphFactory.create();
    quads.forEach(union::add);
    quads.forEach(q -> union.getDefaultGraph().add(q.asTriple()));
  }

  private static List<Quad> all(List<ExtractedDocument> documents, Story story) {
    RdfMapper mapper = new RdfMapper(new Iris(Iris.DEFAULT_BASE));
    return Stream.concat(
            documents.stream().flatMap(d -> mapper.document(d, story)),
            mapper.shared(Corpus.of(documents), story))
        .toList();
  }

  private static boolean ask(String pattern) {
    return QueryExec.dataset(union)
        .query(QueryFactory.create(PREFIXES + "ASK { " + pattern + " }"))
        .build()
        .ask();
  }

  @Test
  void givesNoStatementTwice() {
    assertThat(quads).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a claim tells its most specific type, roles, place, day or bounds, figures; in its graph
        """
        GRAPH <doc/north/report%20one> { <claim/north/report%20one/52-58> a ng:Claim ;
          rdf:reifies <<( <event/seizure-tolm> a ng:Seizure )>> ,
            <<( <event/seizure-tolm> ng:actor <actor/rebels-one> )>> ,
            <<( <event/seizure-tolm> ng:instrument <item/north/report%20one/43-51> )>> ,
            <<( <event/seizure-tolm> ng:place <place/tolm> )>> ,
            <<( <event/seizure-tolm> ng:date "2031-05-03"^^xsd:date )>> ;
          ng:about <event/seizure-tolm> ; ng:speaker <actor/ilse-varn> ; ng:modality ng:asserted ;
          dcterms:source <doc/north/report%20one> ;
          ng:evidence <doc/north/report%20one#char=52,58> . }
        """,
        """
        GRAPH <doc/second> { ?c ng:about <event/killing-tolm> ; ng:via <actor/aftonpost> ;
          rdf:reifies <<( <event/killing-tolm> ng:figure ?f )>> ,
            <<( <event/killing-tolm> ng:earliest "2031-05-03"^^xsd:date )>> .
          ?f a ng:Figure ; ng:figureRole ng:killed ; ng:min 12 ; ng:max 12 ;
            ng:approximate false ; ng:evidence/nif:anchorOf "12 people" .
          FILTER NOT EXISTS { ?c ng:speaker ?s } }
        """,
        // a thing without an entity is a resource with its phrase
        "<item/north/report%20one/43-51> a ng:Item ; skos:prefLabel \"a mortar\"",
        // mentions: code points and bytes, with a BOM (3 bytes) and an emoji (4 bytes) before
        """
        <doc/north/report%20one#char=52,58> a ng:Mention ; nif:beginIndex 52 ; nif:endIndex 58 ;
          ng:byteStart 57 ; ng:byteEnd 63 ; nif:anchorOf "seized" ;
          nif:referenceContext <doc/north/report%20one> ; ng:denotes <event/seizure-tolm>
        """,
        "?m a ng:NominalMention , ng:Mention ; nif:anchorOf 'rebels' ; ng:denotes <actor/rebels-one>",
        "?m a ng:TimeExpression ; ng:timexValue '2031-05-03' ; nif:anchorOf '3 May'",
        // quotations
        """
        ?q a ng:Quotation ; ng:direct true ; ng:speaker <actor/ilse-varn> ;
          ng:states <claim/north/report%20one/52-58> ; ng:quotedText ?t ; ng:cue/nif:anchorOf "said"
        FILTER(STRSTARTS(?t, "rebels with") && STRENDS(?t, "killed"))
        """,
        "?q a ng:Quotation ; ng:via <actor/aftonpost> ; ng:direct false",
        "?c a ng:Citation ; ng:kind ng:Outlet ; schema:author <actor/aftonpost>",
        "?x a ng:ExcludedSpan ; ng:reason 'donation appeal' ; ng:evidence/nif:anchorOf 'Give now!'",
        // what the sources jointly say
        """
        GRAPH <graph/merged> { <event/seizure-tolm> a ng:Seizure , ng:Event ;
          ng:actor <actor/rebels-one> ; ng:place <place/tolm> ; ng:date "2031-05-03"^^xsd:date ;
          skos:prefLabel "Seizure of Tolm" ; ng:sourceCount 1 .
          FILTER NOT EXISTS { <event/seizure-tolm> ng:actor <actor/rebels-two> } }
        """,
        """
        GRAPH <graph/merged> { <event/killing-tolm> ng:figure ?f , ?g ; ng:sourceCount 2 ;
          ng:independentSourceCount 2 ; sem:subEventOf <event/seizure-tolm> ;
          ng:latest "2031-05-04"^^xsd:date . FILTER(?f != ?g) }
        """,
        """
        GRAPH <graph/merged> { <actor/ilse-varn> a ng:Person , ng:Actor ; skos:altLabel "Varn" ;
          ng:office "mayor" ; ng:officeOf <place/tolm> }
        """,
        """
        ?s a ng:OfficeStatement ; ng:evidence/nif:anchorOf "Mayor" ;
          rdf:reifies <<( <actor/ilse-varn> ng:office "mayor" )>>
        """,
        """
        GRAPH <graph/merged> { <place/tolm> ng:within <place/northland> ; wgs84:lat 10.5 ;
          geo:asWKT "POINT(-20.25 10.5)"^^geo:wktLiteral ; ng:reference ?r ;
          skos:exactMatch <https://sws.geonames.org/12/> }
        GRAPH <graph/gazetteer> { ?r a ng:ReferenceEntry ; ng:dataset "GeoNames, CC BY 4.0" .
          <place/northland> a ng:Place ; skos:prefLabel "Northland" }
        """,
        """
        GRAPH <graph/merged> { ?d a ng:Disagreement ; ng:kind ng:ValueDisagreement ;
          ng:compatible false ; ng:about <event/killing-tolm> ; ng:between ?a , ?b ;
          ng:firstSide ?a ; ng:secondSide ?b }
        ?a dcterms:source <doc/north/report%20one> . ?b dcterms:source <doc/second>
        """,
        // sources
        """
        GRAPH <graph/sources> { <doc/north/report%20one> a ng:Document ; ng:length 119 ;
          ng:sourceFile "north/report one.txt" ; dcterms:title "Tolm falls" ; ng:byteLength 124 ;
          schema:publisher "Nordblad" ; schema:datePublished "2031-05-03"^^xsd:date ;
          ng:sharesTextWith <doc/second> . <doc/second> ng:sharesTextWith <doc/north/report%20one> .
          ?r ng:reusing <doc/second> ; ng:share 0.25 ; ng:evidence/nif:anchorOf "seized Tolm" }
        """,
        """
        GRAPH <graph/identity> { ?i a ng:IdentityDecision ; ng:entity <place/tolm> ;
          ng:confidence 0.9 ; ng:byUser false ; ng:evidence/nif:anchorOf "Tolm" }
        """
      })
  void theGraphsHold(String pattern) {
    assertThat(ask(pattern)).as(pattern).isTrue();
  }

  @Test
  void claimsAreNotAsserted() {
    assertThat(ask("GRAPH <doc/second> { <event/killing-tolm> ?p ?o }")).isFalse();
  }

  @Test
  void theTextIsTheFile() {
    String text =
        quads.stream()
            .filter(q -> q.getPredicate().getURI().endsWith("#isString"))
            .filter(q -> q.getSubject().getURI().contains("report"))
            .map(q -> q.getObject().getLiteralLexicalForm())
            .findFirst()
            .orElseThrow();
    assertThat(text).isEqualTo(Sample.FIRST);
    assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSize(124);
  }

  @Test
  void thereAreNoBlankNodesAndNoQuadTwice() {
    assertThat(quads).doesNotHaveDuplicates();
    assertThat(quads.stream().flatMap(RdfMapperTest::nodes)).noneMatch(Node::isBlank);
  }

  private static Stream<Node> nodes(Quad quad) {
    Stream<Node> object =
        quad.getObject().isTripleTerm() ? nodes(quad.getObject().getTriple()) : Stream.of();
    return Stream.concat(object, Stream.of(quad.getGraph(), quad.getSubject(), quad.getObject()));
  }

  private static Stream<Node> nodes(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  @Test
  void theOrderOfTheDocumentsDoesNotMatter() {
    List<ExtractedDocument> turned = new ArrayList<>(Sample.documents());
    Collections.reverse(turned);
    RdfMapper mapper = new RdfMapper(new Iris(Iris.DEFAULT_BASE));
    assertThat(mapper.shared(Corpus.of(turned), SampleStory.of()).toList())
        .isEqualTo(mapper.shared(Corpus.of(Sample.documents()), SampleStory.of()).toList());
  }

  @Test
  void typesAgreeWithTheOntology() {
    String superclasses =
        PREFIXES + "SELECT ?c { <%s> <http://www.w3.org/2000/01/rdf-schema#subClassOf>* ?c }";
    DatasetGraph ontology = DatasetGraphFactory.wrap(OntologyGraph.load());
    for (EntityType type : EntityType.values()) {
      List<Node> classes = new ArrayList<>();
      QueryExec.dataset(ontology)
          .query(superclasses.formatted(Ng.type(type).getURI()))
          .select()
          .forEachRemaining(b -> classes.add(b.get("c")));
      classes.removeIf(c -> !c.getURI().startsWith(Ng.NS));
      assertThat(Types.of(type)).containsExactlyInAnyOrderElementsOf(classes);
    }
  }
}
