package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.model.Document;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.Origin;
import org.newsgraph.model.PageMap;
import org.newsgraph.model.Sha256;
import org.newsgraph.model.Story;
import org.newsgraph.model.TextReuse;
import org.newsgraph.model.Words;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Nif;
import org.newsgraph.rdf.vocabulary.Schema;

/** Maps the documents themselves: file, hash, text, metadata, and which share words. */
final class SourcesGraph {

  private final Iris iris;
  private final Corpus corpus;
  private final GraphBuilder graph;

  private SourcesGraph(Iris iris, Corpus corpus) {
    this.iris = iris;
    this.corpus = corpus;
    this.graph = new GraphBuilder(iris.graph(SharedGraph.sources));
  }

  /** Returns the graph, made document by document as the stream is consumed. */
  static Stream<Quad> of(Iris iris, Story story, Corpus corpus) {
    Map<String, List<TextReuse>> reusing = new HashMap<>();
    Map<String, List<TextReuse>> reused = new HashMap<>();
    for (TextReuse reuse : story.reuse()) {
      reusing.computeIfAbsent(reuse.document(), k -> new ArrayList<>()).add(reuse);
      reused.computeIfAbsent(reuse.other(), k -> new ArrayList<>()).add(reuse);
    }
    return corpus.extractions().keySet().stream()
        .flatMap(
            id -> {
              SourcesGraph sources = new SourcesGraph(iris, corpus);
              sources.document(id);
              reusing.getOrDefault(id, List.of()).forEach(sources::reusing);
              reused.getOrDefault(id, List.of()).forEach(sources::reused);
              return sources.graph.quads().stream();
            });
  }

  /**
   * Returns what may differ: all that is said of the documents that differ themselves or in what
   * they share with others.
   */
  static GraphPart changed(Iris iris, StoryChange change, Corpus corpus) {
    Set<String> pairs =
        change.names(Story::reuse, SourcesGraph::pair, r -> anyOf(change.documents(), r));
    Set<String> documents = new HashSet<>(change.documents());
    both(change)
        .filter(r -> pairs.contains(pair(r)))
        .forEach(r -> documents.addAll(List.of(r.document(), r.other())));
    Set<Node> subjects = new HashSet<>();
    documents.forEach(d -> subjects.add(iris.document(d)));
    both(change)
        .filter(r -> anyOf(documents, r))
        .forEach(r -> addSubjects(iris, r, documents, subjects));
    SourcesGraph sources = new SourcesGraph(iris, corpus);
    documents.stream().filter(corpus.extractions()::containsKey).forEach(sources::document);
    change.after().reuse().stream()
        .filter(r -> anyOf(documents, r))
        .forEach(
            reuse -> {
              sources.reusing(reuse);
              sources.reused(reuse);
            });
    return GraphPart.of(sources.graph, subjects);
  }

  private static Stream<TextReuse> both(StoryChange change) {
    return Stream.concat(change.before().reuse().stream(), change.after().reuse().stream());
  }

  private static String pair(TextReuse reuse) {
    return reuse.document() + "\n" + reuse.other();
  }

  private static boolean anyOf(Set<String> documents, TextReuse reuse) {
    return documents.contains(reuse.document()) || documents.contains(reuse.other());
  }

  /** Adds the reuse itself, and the mentions in those documents that are looked at as a whole. */
  private static void addSubjects(
      Iris iris, TextReuse reuse, Set<String> documents, Set<Node> subjects) {
    subjects.add(iris.reuse(reuse.document(), reuse.other()));
    if (documents.contains(reuse.document())) {
      reuse.spans().forEach(w -> subjects.add(iris.mention(reuse.document(), w.span())));
    }
    if (documents.contains(reuse.other())) {
      reuse.otherSpans().forEach(w -> subjects.add(iris.mention(reuse.other(), w.span())));
    }
  }

  private void document(String id) {
    Document document = corpus.texts().apply(id);
    Node node = iris.document(id);
    graph.type(node, Ng.Document);
    graph.text(node, Ng.sourceFile, document.file());
    graph.text(node, Ng.sha256, document.sha256());
    graph.integer(node, Ng.length, document.length());
    graph.integer(node, Ng.byteLength, document.origin().length());
    boolean encoded = !(document.bytes() instanceof PageMap);
    graph.text(node, Ng.encoding, encoded ? document.bytes().charset().name() : null);
    graph.text(node, Nif.isString, document.text());
    origin(node, document);
    metadata(node, corpus.extractions().get(id).document().metadata());
  }

  /** Says how the text is made of the bytes; a plain text file is its text. */
  private void origin(Node node, Document document) {
    Origin origin = document.origin();
    if (origin.isPlainFile()) {
      return;
    }
    graph.text(node, Ng.mediaType, origin.mediaType());
    graph.text(node, Ng.textSha256, Sha256.of(document.text()));
    graph.text(node, Ng.record, origin.record());
    graph.integer(node, Ng.memberOffset, origin.member());
    graph.integer(node, Ng.recordOffset, origin.offset());
    graph.integer(node, Ng.payloadOffset, origin.payload());
    graph.integer(node, Ng.payloadLength, origin.payloadLength());
  }

  private void metadata(Node node, Metadata metadata) {
    graph.text(node, DCTerms.title.asNode(), metadata.title());
    graph.text(node, Schema.publisher, metadata.publisher());
    graph.text(node, Schema.author, metadata.author());
    graph.day(node, Schema.datePublished, metadata.published());
    graph.address(node, Schema.url, metadata.url());
    graph.text(node, DCTerms.language.asNode(), metadata.language());
    graph.text(node, Ng.retrieved, metadata.retrieved());
  }

  /** Adds what a reuse says of the document that reuses, and the reuse itself. */
  private void reusing(TextReuse reuse) {
    Node reusing = iris.document(reuse.document());
    Node reused = iris.document(reuse.other());
    graph.add(reusing, Ng.sharesTextWith, reused);
    if (reuse.copy()) {
      graph.add(reusing, Ng.copyOf, reused);
    }
    Node node = iris.reuse(reuse.document(), reuse.other());
    graph.type(node, Ng.TextReuse);
    graph.add(node, Ng.reusing, reusing);
    graph.add(node, Ng.reused, reused);
    graph.decimal(node, Ng.share, reuse.share());
    MentionMapper mentions = mentions(reuse.document());
    reuse.spans().forEach(words -> graph.add(node, Ng.evidence, mentions.add(words)));
    for (Words words : reuse.otherSpans()) {
      graph.add(node, Ng.evidence, iris.mention(reuse.other(), words.span()));
    }
  }

  /** Adds what a reuse says of the document that is reused. */
  private void reused(TextReuse reuse) {
    graph.add(iris.document(reuse.other()), Ng.sharesTextWith, iris.document(reuse.document()));
    MentionMapper mentions = mentions(reuse.other());
    reuse.otherSpans().forEach(mentions::add);
  }

  private MentionMapper mentions(String id) {
    return new MentionMapper(iris, corpus.texts().apply(id), graph);
  }
}
