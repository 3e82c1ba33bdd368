package org.newsgraph.rdf;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.model.Document;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Extraction;

/**
 * All documents that a story tells of. Their texts need not be in memory.
 *
 * @param extractions what was read from each document, by its id
 * @param texts gives a document with its text by its id
 */
public record Corpus(SortedMap<String, Extraction> extractions, Function<String, Document> texts) {

  /** Returns a corpus of documents that are all in memory. */
  public static Corpus of(Collection<ExtractedDocument> documents) {
    SortedMap<String, Extraction> extractions = new TreeMap<>();
    documents.forEach(d -> extractions.put(d.document().id(), d.extraction()));
    Map<String, Document> texts =
        documents.stream()
            .map(ExtractedDocument::document)
            .collect(Collectors.toMap(Document::id, d -> d));
    return new Corpus(extractions, texts::get);
  }
}
