package org.newsgraph.server.page.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.model.CitationKind;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Span;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Schema;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.server.page.Named;
import org.newsgraph.server.page.text.Mark.Kind;

/** Looks up what was read from one window of a document. */
final class DocumentReader {

  private static final Comparator<Statement> IN_ORDER =
      Comparator.comparing(Statement::span).thenComparing(Statement::iri);

  private final StoredGraph graph;
  private final Node document;
  private final Span window;
  private final Names names;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Statement> claims = new ArrayList<>();
  private final List<Statement> quotations = new ArrayList<>();

  private DocumentReader(StoredGraph graph, Node document, Span window, Names names) {
    this.graph = graph;
    this.document = document;
    this.window = window;
    this.names = names;
  }

  /** Returns what was read from a window, without the marks of shared text. */
  static Reading read(StoredGraph graph, Node document, Span window, Names names) {
    DocumentReader reader = new DocumentReader(graph, document, window, names);
    reader.read(graph.document(document));
    boolean isCut = reader.marks.size() > Reading.MOST_MARKS;
    return new Reading(
        isCut ? reader.marks.subList(0, Reading.MOST_MARKS) : reader.marks,
        reader.claims.stream().sorted(IN_ORDER).toList(),
        reader.quotations.stream().sorted(IN_ORDER).toList(),
        isCut);
  }

  private void read(Graph told) {
    Function<Triple, Node> subject = Triple::getSubject;
    Function<Triple, Node> object = Triple::getObject;
    each(told, Ng.evidence, Node.ANY, object, subject, this::evidence);
    each(told, Ng.trigger, Node.ANY, object, subject, this::claim);
    each(told, Ng.denotes, Node.ANY, subject, object, this::name);
    each(told, RDF.Nodes.type, Ng.TimeExpression, subject, subject, this::time);
  }

  /** Reads those statements whose words are in the window. */
  private void each(
      Graph told,
      Node property,
      Node value,
      Function<Triple, Node> words,
      Function<Triple, Node> thing,
      BiConsumer<Node, Span> reader) {
    told.stream(Node.ANY, property, value)
        .forEach(
            triple ->
                Fragment.of(words.apply(triple), document)
                    .filter(window::overlaps)
                    .ifPresent(span -> reader.accept(thing.apply(triple), span)));
  }

  private void evidence(Node thing, Span span) {
    if (names.is(thing, Ng.Quotation)) {
      quotation(thing, span);
    } else if (names.is(thing, Ng.ExcludedSpan)) {
      String reason = graph.text(thing, Ng.reason).orElse("");
      marks.add(new Mark(Kind.excluded, span, new Named("", reason)));
    } else if (names.is(thing, Ng.Figure)) {
      marks.add(new Mark(Kind.figure, span, named(thing, figure(thing))));
    } else if (names.is(thing, Ng.OfficeStatement)) {
      marks.add(new Mark(Kind.office, span, named(thing, told(thing, Ng.office))));
    } else if (isPost(thing)) {
      marks.add(new Mark(Kind.post, span, named(thing, post(thing))));
    }
  }

  private boolean isPost(Node thing) {
    return graph.all().contains(thing, Ng.kind, Ng.kind(CitationKind.tweet));
  }

  private Named named(Node thing, String label) {
    return new Named(names.of(thing).address(), label);
  }

  private String figure(Node figure) {
    Integer least = graph.number(figure, Ng.min);
    Integer most = graph.number(figure, Ng.max);
    String role = names.local(figure, Ng.figureRole);
    String near = graph.flag(figure, Ng.approximate) ? "about " : "";
    if (least == null && most == null) {
      return role;
    }
    if (least == null) {
      return role + ": " + near + "at most " + most;
    }
    if (most == null) {
      return role + ": " + near + "at least " + least;
    }
    return role + ": " + near + (least.equals(most) ? least : least + " to " + most);
  }

  private String post(Node post) {
    String author = names.joined(post, Schema.author);
    String day = graph.text(post, Schema.datePublished).map(d -> ", " + d).orElse("");
    return (author.isEmpty() ? "author not named" : author) + day;
  }

  private void quotation(Node quotation, Span span) {
    List<Named> speakers = names.all(quotation, Ng.speaker);
    String speaker = names.joined(quotation, Ng.speaker);
    String label = speaker.isEmpty() ? "speaker not named" : speaker;
    marks.add(new Mark(Kind.quotation, span, named(quotation, label)));
    String words = graph.text(quotation, Ng.quotedText).orElse("");
    String manner = graph.flag(quotation, Ng.direct) ? "direct" : "reported";
    List<Named> via = names.all(quotation, Ng.via);
    quotations.add(
        new Statement(quotation.getURI(), span, named(quotation, words), manner, speakers, via));
  }

  private void claim(Node claim, Span span) {
    String modality = names.local(claim, Ng.modality);
    String manner = modality.equals(Modality.asserted.name()) ? "" : modality;
    List<Named> speakers = names.all(claim, Ng.speaker);
    List<Named> via = names.all(claim, Ng.via);
    for (Node event : graph.values(claim, Ng.about)) {
      Named what = event(claim, event);
      String title = manner.isEmpty() ? what.label() : manner + ": " + what.label();
      marks.add(new Mark(Kind.event, span, new Named(what.address(), title)));
      claims.add(new Statement(claim.getURI(), span, what, manner, speakers, via));
    }
  }

  /** What is only planned or denied has no name of its own: it is called by its type. */
  private Named event(Node claim, Node event) {
    return names.is(event, Ng.Event)
        ? names.of(event)
        : named(event, told(claim, RDF.Nodes.type).replaceAll("(?<=.)([A-Z])", " $1"));
  }

  /** Returns what a claim or statement says in one property. */
  private String told(Node statement, Node property) {
    return graph.values(statement, RDF.reifies.asNode()).stream()
        .filter(Node::isTripleTerm)
        .map(Node::getTriple)
        .filter(triple -> triple.predicateMatches(property))
        .map(Triple::getObject)
        .map(value -> value.isURI() ? value.getLocalName() : value.getLiteralLexicalForm())
        .findFirst()
        .orElse("");
  }

  /** Marks a name, a description or a pronoun; the words of events are marked by their claims. */
  private void name(Node denoted, Span span) {
    boolean isEvent = graph.all().contains(Node.ANY, Ng.about, denoted);
    if (!isEvent) {
      marks.add(new Mark(names.kind(denoted), span, names.of(denoted)));
    }
  }

  private void time(Node mention, Span span) {
    graph
        .text(mention, Ng.timexValue)
        .ifPresent(value -> marks.add(new Mark(Kind.time, span, new Named("", value))));
  }
}
