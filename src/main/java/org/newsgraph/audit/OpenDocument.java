package org.newsgraph.audit;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.rdf.vocabulary.Nif;
import org.newsgraph.report.StoredGraph;

/**
 * Checks mentions of whatever documents, and keeps the last document open: whoever asks document by
 * document has each file read once.
 */
final class OpenDocument {

  private final StoredGraph graph;
  private final SourceFiles files;
  private final Map<String, DocumentCheck> checks = new TreeMap<>();
  private Node node;
  private DocumentAuditor auditor;

  OpenDocument(StoredGraph graph, SourceFiles files) {
    this.graph = graph;
    this.files = files;
  }

  /** Returns what was found of a document. */
  DocumentCheck document(Node document) {
    DocumentCheck known = checks.get(document.getURI());
    return known == null ? open(document).check() : known;
  }

  /** Checks a mention. */
  WordsCheck check(Node mention, String role) {
    // no document: nothing has an IRI without a scheme, and so nothing bears the mention out
    Node document =
        graph.values(mention, Nif.referenceContext).stream()
            .filter(Node::isURI)
            .findFirst()
            .orElseGet(() -> NodeFactory.createURI(""));
    return check(document, StoredWords.of(graph, mention), role);
  }

  /** Checks words of a document. */
  WordsCheck check(Node document, StoredWords words, String role) {
    return open(document).check(words, role);
  }

  private DocumentAuditor open(Node document) {
    if (!document.equals(node)) {
      auditor = new DocumentAuditor(StoredDocument.of(graph, document), files);
      node = document;
      checks.put(document.getURI(), auditor.check());
    }
    return auditor;
  }

  /** Returns all documents that were opened, by IRI. */
  Map<String, DocumentCheck> opened() {
    return checks;
  }
}
