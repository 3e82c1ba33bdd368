package org.newsgraph.rdf;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.model.Document;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.Story;
import org.newsgraph.model.TextReuse;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Nif;
import org.newsgraph.rdf.vocabulary.Schema;

/** Maps the documents themselves: file, hash, text, metadata, and which share words. */
final class SourcesGraph {

  private final Iris iris;
  private final GraphBuilder graph;

  private SourcesGraph(Iris iris) {
    this.iris = iris;
    this.graph = new GraphBuilder(iris.graph(SharedGraph.sources));
  }

  static List<Quad> of(
      Iris iris, Collection<ExtractedDocument> all, Story story, Map<String, Document> documents) {
    SourcesGraph sources = new SourcesGraph(iris);
    all.forEach(sources::document);
    story.reuse().forEach(reuse -> sources.reuse(reuse, documents));
    return sources.graph.quads();
  }

  private void document(ExtractedDocument extracted) {
    Document document = extracted.document();
    Node node = iris.document(document.id());
    graph.type(node, Ng.Document);
    graph.text(node, Ng.sourceFile, document.file());
    graph.text(node, Ng.sha256, document.sha256());
    graph.integer(node, Ng.length, document.length());
    graph.integer(node, Ng.byteLength, document.bytes().byteOffset(document.length()));
    graph.text(node, Ng.encoding, document.bytes().charset().name());
    graph.text(node, Nif.isString, document.text());
    metadata(node, extracted.extraction().document().metadata());
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

  private void reuse(TextReuse reuse, Map<String, Document> documents) {
    Node reusing = iris.document(reuse.document());
    Node reused = iris.document(reuse.other());
    graph.add(reusing, Ng.sharesTextWith, reused);
    graph.add(reused, Ng.sharesTextWith, reusing);
    if (reuse.copy()) {
      graph.add(reusing, Ng.copyOf, reused);
    }
    Node node = iris.reuse(reuse.document(), reuse.other());
    graph.type(node, Ng.TextReuse);
    graph.add(node, Ng.reusing, reusing);
    graph.add(node, Ng.reused, reused);
    graph.decimal(node, Ng.share, reuse.share());
    MentionMapper here = new MentionMapper(iris, documents.get(reuse.document()), graph);
    MentionMapper there = new MentionMapper(iris, documents.get(reuse.other()), graph);
    reuse.spans().forEach(words -> graph.add(node, Ng.evidence, here.add(words)));
    reuse.otherSpans().forEach(words -> graph.add(node, Ng.evidence, there.add(words)));
  }
}
