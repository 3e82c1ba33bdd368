package org.newsgraph.audit;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.Modality;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Nif;
import org.newsgraph.rdf.vocabulary.Prefixes;
import org.newsgraph.report.StoredGraph;

/** Finds what rests behind statements of {@code graph/merged}. */
final class FactFinder {

  private static final Set<Node> TIMES = Set.of(Ng.date, Ng.earliest, Ng.latest);
  private static final Set<Node> NAMES = Set.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());

  private final StoredGraph graph;
  private final Node node;
  private final String kind;

  FactFinder(StoredGraph graph, Node node, String kind) {
    this.graph = graph;
    this.node = node;
    this.kind = kind;
  }

  /**
   * Finds.
   *
   * @throws NewsgraphException NAME_UNKNOWN if the merged graph says no such thing
   */
  Subject of(Question question) {
    Node property = property(question.property().orElseThrow());
    List<Triple> facts =
        graph.merged().stream(node, property, Node.ANY)
            .filter(t -> question.value().isEmpty() || is(t.getObject(), question.value().get()))
            .toList();
    if (facts.isEmpty()) {
      String value = question.value().map(v -> " " + v).orElse("");
      throw new NewsgraphException(
          ErrorCode.NAME_UNKNOWN,
          question.name(),
          "graph/merged says nothing of it with " + Statement.term(property) + value);
    }
    return behind(property, facts);
  }

  private static Node property(String name) {
    if (name.equals("a") || name.equals("type")) {
      return RDF.type.asNode();
    }
    String expanded = Prefixes.prefixMap().expand(name);
    if (expanded != null) {
      return NodeFactory.createURI(expanded);
    }
    return NodeFactory.createURI(name.contains(":") ? name : Ng.NS + name);
  }

  private boolean is(Node value, String wanted) {
    if (value.isLiteral()) {
      return value.getLiteralLexicalForm().equals(wanted);
    }
    return value.getURI().equals(wanted)
        || graph.name(value).equals(wanted)
        || Statement.term(value).equals(wanted)
        || graph.label(value).equals(wanted);
  }

  private Subject behind(Node property, List<Triple> facts) {
    List<Node> saying =
        facts.stream()
            .flatMap(
                f -> graph.subjects(RDF.reifies.asNode(), NodeFactory.createTripleTerm(f)).stream())
            .filter(this::supports)
            .distinct()
            .toList();
    if (!saying.isEmpty()) {
      return subject(facts, null, saying, List.of());
    }
    if (NAMES.contains(property) && !kind.equals("event")) {
      return subject(facts, "The words that name it so.", List.of(), named(facts));
    }
    Subject whole = new SubjectFinder(graph).of(node, kind);
    if (!kind.equals("event")) {
      String note = "No document says so in so many words; this is all that is told of it.";
      return subject(facts, note, whole.tellings(), whole.mentions());
    }
    String note = "No claim says so in so many words; it is computed from these.";
    List<Node> asserted = whole.tellings().stream().filter(this::supports).toList();
    List<Node> timed =
        TIMES.contains(property) ? asserted.stream().filter(this::tellsTime).toList() : asserted;
    return subject(facts, note, timed, List.of());
  }

  private Subject subject(
      List<Triple> facts, String note, List<Node> tellings, List<Node> mentions) {
    List<Statement> statements = facts.stream().map(f -> Statement.of(graph, f)).toList();
    return new Subject(node, "merged fact", statements, note, tellings, mentions);
  }

  /** Only asserted claims feed the merged graph. */
  private boolean supports(Node telling) {
    return !graph.is(telling, Ng.Claim)
        || graph.all().contains(telling, Ng.modality, Ng.modality(Modality.asserted));
  }

  private boolean tellsTime(Node claim) {
    return graph.values(claim, RDF.reifies.asNode()).stream()
        .filter(Node::isTripleTerm)
        .anyMatch(t -> TIMES.contains(t.getTriple().getPredicate()));
  }

  private List<Node> named(List<Triple> facts) {
    List<String> names = facts.stream().map(f -> f.getObject().getLiteralLexicalForm()).toList();
    return graph.subjects(Ng.denotes, node).stream()
        .filter(mention -> words(mention).anyMatch(w -> names.stream().anyMatch(w::contains)))
        .toList();
  }

  private Stream<String> words(Node mention) {
    // a name may be broken over two lines
    return graph.text(mention, Nif.anchorOf).map(w -> w.replaceAll("\\s+", " ")).stream();
  }
}
