package org.newsgraph.server.page.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.audit.Auditor;
import org.newsgraph.audit.DocumentCheck;
import org.newsgraph.audit.Verdict;
import org.newsgraph.model.Span;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Nif;
import org.newsgraph.rdf.vocabulary.Schema;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.server.page.Named;
import org.newsgraph.server.page.PageException;
import org.newsgraph.server.page.Parameters;
import org.newsgraph.server.page.ResourcePage;
import org.newsgraph.server.page.View;

/**
 * The page of a document: its text with everything marked that was read from it. With {@code
 * char=BEGIN,END} (code points) it shows the words there; with {@code page=N} the N-th part of a
 * long text.
 */
public final class DocumentPage implements ResourcePage {

  /**
   * Something that is known of the document.
   *
   * @param name what it is
   * @param values its values
   */
  public record Fact(String name, List<Named> values) {}

  /**
   * The text, or a part of it.
   *
   * @param paragraphs its lines
   * @param number the number of the part, from 1
   * @param count of parts
   * @param wanted the code point where the words begin that the address asks for, or {@code null}
   * @param place where in the file the words of the address stand, for people; empty if it asks for
   *     none or no mention of them is known
   * @param isCut whether not all marks are shown
   */
  public record Text(
      List<List<Segment>> paragraphs,
      int number,
      int count,
      Integer wanted,
      String place,
      boolean isCut) {}

  private final Auditor auditor;

  /**
   * Makes the page.
   *
   * @param auditor tells whether a document's file still is what was read
   */
  public DocumentPage(Auditor auditor) {
    this.auditor = auditor;
  }

  @Override
  public View of(StoredGraph graph, Node document, Parameters parameters) {
    String text = graph.text(document, Nif.isString).orElse("");
    Optional<Span> wanted = wanted(parameters, text);
    TextWindow window = window(parameters, text, wanted);
    Names names = new Names(graph);
    Reading reading = DocumentReader.read(graph, document, window.span(), names);
    List<SharedText> shared = SharedText.of(graph, document, names);
    List<Mark> marks = new ArrayList<>(reading.marks());
    shared.stream().flatMap(SharedText::marks).forEach(marks::add);
    wanted.ifPresent(span -> marks.add(new Mark(Mark.Kind.wanted, span, new Named("", ""))));
    Text shown =
        new Text(
            Marker.paragraphs(window, marks),
            window.number(),
            window.count(),
            wanted.map(Span::start).orElse(null),
            wanted.map(span -> FilePlace.of(graph, document, span)).orElse(""),
            reading.isCut());
    Map<String, Object> values =
        Map.of(
            "iri", document.getURI(),
            "facts", facts(document, names),
            "state", state(graph, document),
            "text", shown,
            "claims", reading.claims(),
            "quotations", reading.quotations(),
            "shared", shared);
    return View.of("document", names.of(document).label(), values);
  }

  private static Optional<Span> wanted(Parameters parameters, String text) {
    Optional<Span> wanted =
        parameters
            .get("char")
            .map(
                offsets ->
                    Fragment.span(offsets)
                        .orElseThrow(
                            () ->
                                PageException.wrong(
                                    "“" + offsets + "” is no range. Write it as char=BEGIN,END.")));
    int length = TextWindow.length(text);
    if (wanted.isPresent() && wanted.get().end() > length) {
      throw PageException.unknown("The document ends at character " + length + ".");
    }
    return wanted;
  }

  private static TextWindow window(Parameters parameters, String text, Optional<Span> wanted) {
    if (wanted.isPresent()) {
      return TextWindow.holding(text, wanted.get().start());
    }
    int count = TextWindow.count(text);
    if (parameters.page() > count) {
      throw PageException.unknown("The document has " + count + " pages.");
    }
    return TextWindow.of(text, parameters.page());
  }

  /** What an audit of the whole file finds now, in words. */
  private String state(StoredGraph graph, Node document) {
    DocumentCheck check = auditor.document(graph, document);
    return check.verdict() == Verdict.verified
        ? "verified now: the file has the bytes that were read"
        : check.note();
  }

  private static List<Fact> facts(Node document, Names names) {
    return Stream.of(
            new Fact("Published by", names.all(document, Schema.publisher)),
            new Fact("Written by", names.all(document, Schema.author)),
            new Fact("Published on", names.all(document, Schema.datePublished)),
            new Fact("Address", names.web(document, Schema.url)),
            new Fact("Language", names.all(document, DCTerms.language.asNode())),
            new Fact("Retrieved", names.all(document, Ng.retrieved)),
            new Fact("File", names.all(document, Ng.sourceFile)),
            new Fact("Made of", names.all(document, Ng.mediaType)),
            new Fact("Compressed part at byte", names.all(document, Ng.memberOffset)),
            new Fact("Record at byte", names.all(document, Ng.recordOffset)),
            new Fact("Encoding", names.all(document, Ng.encoding)),
            new Fact("Bytes", names.all(document, Ng.byteLength)),
            new Fact("Characters", names.all(document, Ng.length)),
            new Fact("SHA-256", names.all(document, Ng.sha256)))
        .filter(fact -> !fact.values().isEmpty())
        .toList();
  }
}
