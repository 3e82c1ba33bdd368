package org.newsgraph.audit;

import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.model.ByteIndex;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Origin;
import org.newsgraph.model.Sha256;
import org.newsgraph.model.Span;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Nif;
import org.newsgraph.rdf.vocabulary.Schema;
import org.newsgraph.report.StoredGraph;

/**
 * A document as the store has it.
 *
 * @param iri its IRI
 * @param document file, text and hash; the metadata are empty
 * @param textSha256 hash of a text that was made of other bytes than its own, or {@code null}
 * @param title its title, or {@code null}
 * @param publisher its publisher, or {@code null}
 * @param published day of publication, or {@code null}
 */
record StoredDocument(
    String iri,
    Document document,
    String textSha256,
    String title,
    String publisher,
    String published) {

  /** Code points of the stored text that are shown on either side of quoted words. */
  private static final int CONTEXT = 60;

  /**
   * Reads a document.
   *
   * @throws NewsgraphException DATA_INVALID if this Java does not know its encoding
   */
  static StoredDocument of(StoredGraph graph, Node node) {
    String file = graph.text(node, Ng.sourceFile).orElse("");
    String text = graph.text(node, Nif.isString).orElse("");
    ByteIndex bytes =
        ByteIndex.of(text, charset(file, graph.text(node, Ng.encoding).orElse("UTF-8")));
    Document document =
        Document.of(
            file,
            text,
            bytes,
            origin(graph, node, bytes),
            graph.text(node, Ng.sha256).orElse(""),
            Metadata.EMPTY);
    return new StoredDocument(
        node.getURI(),
        document,
        graph.text(node, Ng.textSha256).orElse(null),
        graph.text(node, DCTerms.title.asNode()).orElse(null),
        graph.text(node, Schema.publisher).orElse(null),
        graph.text(node, Schema.datePublished).orElse(null));
  }

  private static Origin origin(StoredGraph graph, Node node, ByteIndex bytes) {
    String mediaType = graph.text(node, Ng.mediaType).orElse(Origin.PLAIN_TEXT);
    long length = number(graph, node, Ng.byteLength).orElse(0L);
    Optional<Long> offset = number(graph, node, Ng.recordOffset);
    if (offset.isEmpty()) {
      return Origin.ofFile(mediaType, bytes.byteOffset(bytes.length()));
    }
    try {
      return new Origin(
          mediaType,
          graph.text(node, Ng.record).orElse(null),
          number(graph, node, Ng.memberOffset).orElse(null),
          offset.get(),
          length,
          number(graph, node, Ng.payloadOffset).orElse(0L),
          number(graph, node, Ng.payloadLength).orElse(0L));
    } catch (IllegalArgumentException e) {
      throw new NewsgraphException(
          ErrorCode.DATA_INVALID, node.getURI(), "the store is wrong: " + e.getMessage(), e);
    }
  }

  private static Optional<Long> number(StoredGraph graph, Node node, Node property) {
    return graph.text(node, property).filter(t -> t.matches("[0-9]{1,18}")).map(Long::valueOf);
  }

  private static Charset charset(String file, String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new NewsgraphException(
          ErrorCode.DATA_INVALID, file, "this Java does not know the encoding " + name, e);
    }
  }

  Charset charset() {
    return document.bytes().charset();
  }

  /**
   * Returns whether the stored text is the one whose hash is stored. Text and bytes of a plain text
   * file determine each other: no encoding is read in which they would not.
   */
  boolean textBearsHash() {
    return document.origin().isPlainFile()
        ? Sha256.of(document.text().getBytes(charset())).equals(document.sha256())
        : Sha256.of(document.text()).equals(textSha256);
  }

  /**
   * Returns whether the stored text has the words at their code points, and those at their bytes as
   * far as a text tells of bytes.
   */
  boolean bearsOut(StoredWords words) {
    return has(words.begin(), words.end())
        && document.slice(new Span(words.begin(), words.end())).equals(words.words())
        && (!document.origin().isPlainFile()
            || document.bytes().byteStart(words.begin()) == words.byteStart()
                && document.bytes().byteEnd(words.end()) == words.byteEnd());
  }

  private boolean has(int begin, int end) {
    return 0 <= begin && begin <= end && end <= document.length();
  }

  String before(StoredWords words) {
    boolean known = has(words.begin(), words.end());
    return known
        ? document.slice(new Span(Math.max(0, words.begin() - CONTEXT), words.begin()))
        : "";
  }

  String after(StoredWords words) {
    boolean known = has(words.begin(), words.end());
    int last = Math.min(document.length(), words.end() + CONTEXT);
    return known ? document.slice(new Span(words.end(), last)) : "";
  }
}
