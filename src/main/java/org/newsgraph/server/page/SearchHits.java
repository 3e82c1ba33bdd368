package org.newsgraph.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Schema;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.report.When;
import org.newsgraph.server.page.SearchHit.Found;
import org.newsgraph.store.Passage;
import org.newsgraph.store.Passage.Piece;
import org.newsgraph.store.SearchWords;
import org.newsgraph.store.TextField;
import org.newsgraph.store.TextSearch;
import org.newsgraph.store.TextSearch.Hit;

/** Makes of hits in the index what a page shows. */
final class SearchHits {

  private static final int PASSAGES = 2;

  private final StoredGraph graph;
  private final Links links;
  private final TextSearch search;
  private final SearchWords words;
  private final boolean isBeginning;

  /**
   * Makes hits of one search.
   *
   * @param isBeginning whether a word may be the beginning of a longer one
   */
  SearchHits(StoredGraph graph, TextSearch search, SearchWords words, boolean isBeginning) {
    this.graph = graph;
    this.links = new Links(graph);
    this.search = search;
    this.words = words;
    this.isBeginning = isBeginning;
  }

  SearchHit of(SearchKind kind, Hit hit) {
    return switch (kind) {
      case events -> labelled(hit, event(hit.resource()));
      case actors -> labelled(hit, actor(hit.resource()));
      case places -> labelled(hit, links.all(hit.resource(), Ng.within));
      case documents -> document(hit);
      case quotations -> quotation(hit);
    };
  }

  private SearchHit labelled(Hit hit, List<Named> details) {
    Named named = links.to(hit.resource());
    String text = search.text(hit);
    List<Piece> pieces = marked(hit);
    if (text.equals(named.label())) {
      return new SearchHit(named, pieces, details, List.of());
    }
    // another spelling was found: it is told below the name
    return new SearchHit(
        named, plain(named.label()), details, List.of(new Found(named.address(), pieces)));
  }

  private List<Named> event(Node event) {
    Integer sources = graph.number(event, Ng.sourceCount);
    Stream<String> facts =
        Stream.of(
            When.of(graph, event).toString(),
            sources == null || sources == 1 ? "1 source" : sources + " sources");
    return Stream.concat(
            facts.map(text -> new Named("", text)), links.all(event, Ng.place).stream().limit(1))
        .toList();
  }

  private List<Named> actor(Node actor) {
    List<Named> out = new ArrayList<>(links.all(actor, Ng.office));
    out.addAll(links.all(actor, Ng.officeOf));
    return out;
  }

  private SearchHit document(Hit hit) {
    Node document = hit.resource();
    Named named = links.to(document);
    List<Named> details =
        Stream.of(
                graph.text(document, Schema.publisher),
                graph.text(document, Schema.datePublished).map(d -> d.split("T")[0]),
                graph.text(document, Ng.sourceFile).filter(f -> !f.equals(named.label())))
            .flatMap(Optional::stream)
            .map(text -> new Named("", text))
            .toList();
    if (hit.field() == TextField.title) {
      return new SearchHit(named, marked(hit), details, List.of());
    }
    return new SearchHit(named, plain(named.label()), details, passages(hit, named.address()));
  }

  private List<Found> passages(Hit hit, String address) {
    return search.passages(hit, words, isBeginning, PASSAGES).stream()
        .map(p -> new Found(at(address, p), p.pieces()))
        .toList();
  }

  private static String at(String address, Passage passage) {
    return address + "?char=" + passage.start() + "," + passage.end() + "#w-" + passage.start();
  }

  private SearchHit quotation(Hit hit) {
    Node quotation = hit.resource();
    Named speaker =
        links
            .one(quotation, Ng.speaker)
            .orElseGet(() -> new Named(links.address(quotation), "The document itself"));
    List<Named> details = links.all(quotation, DCTerms.source.asNode());
    String address =
        links.evidence(quotation).stream()
            .map(Words::address)
            .findFirst()
            .orElseGet(() -> links.address(quotation));
    return new SearchHit(
        speaker, plain(speaker.label()), details, List.of(new Found(address, marked(hit))));
  }

  /** Returns a whole short text with the words marked. */
  private List<Piece> marked(Hit hit) {
    List<Piece> pieces =
        search.passages(hit, words, isBeginning, Integer.MAX_VALUE - 1).stream()
            .flatMap(p -> p.pieces().stream())
            .toList();
    return pieces.isEmpty() ? plain(search.text(hit)) : pieces;
  }

  private static List<Piece> plain(String text) {
    return List.of(new Piece(text, false));
  }
}
