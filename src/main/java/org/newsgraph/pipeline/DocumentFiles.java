package org.newsgraph.pipeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.merge.Summaries;
import org.newsgraph.model.Document;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.NewsgraphException;

/**
 * The documents of a build: their summaries in memory, all else in files, of which the last few are
 * kept at hand. Thread-safe.
 */
final class DocumentFiles {

  private static final int AT_HAND = 256;

  private final ExtractionFiles files;
  private final String fingerprint;
  private final StateFile state;
  private final Map<String, KnownDocument> earlier = new HashMap<>();
  private final Map<String, KnownDocument> now = new HashMap<>();
  private final Map<String, ExtractedDocument> atHand = new Latest();

  /** Keeps the documents that were asked for last, by the names of their files. */
  private static final class Latest extends LinkedHashMap<String, ExtractedDocument> {
    private static final long serialVersionUID = 1L;

    private Latest() {
      super(AT_HAND, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, ExtractedDocument> eldest) {
      return size() > AT_HAND;
    }
  }

  /**
   * Makes a reader of documents.
   *
   * @param files what was extracted before
   * @param fingerprint of the program that makes extractions now
   * @param earlier the documents that are known already
   * @param state where they are known from; forgotten when it cannot hold any more
   */
  DocumentFiles(
      ExtractionFiles files,
      String fingerprint,
      Collection<KnownDocument> earlier,
      StateFile state) {
    this.files = files;
    this.fingerprint = fingerprint;
    this.state = state;
    earlier.forEach(d -> this.earlier.put(d.file(), d));
  }

  /** Returns a document as it is known, or else reads it; keeps what was read. */
  KnownDocument read(Document document, Function<Document, ExtractedDocument> converter) {
    KnownDocument known = earlier.get(document.file());
    if (known != null && known.isOf(document, fingerprint)) {
      return known;
    }
    Optional<ExtractedDocument> current = files.current(document);
    ExtractedDocument extracted =
        current.or(() -> files.moved(document)).orElseGet(() -> converter.apply(document));
    if (current.isEmpty()) {
      if (known != null && known.sha256().equals(document.sha256())) {
        // The file that the known document rests on is written over.
        state.forget();
      }
      files.save(extracted);
    }
    return known(fingerprint, extracted);
  }

  /**
   * Returns a document that is in the store.
   *
   * @throws NewsgraphException STORE_FAILED if what was read from it is gone
   */
  KnownDocument stored(String file, String sha256) {
    KnownDocument known = earlier.get(file);
    if (known != null && known.sha256().equals(sha256)) {
      return known;
    }
    ExtractionForm kept = files.stored(file, sha256);
    return known(kept.fingerprint(), kept.extracted());
  }

  /** Returns a document that is in the store, if what was read from it is at hand. */
  Optional<KnownDocument> find(String file, String sha256) {
    try {
      return Optional.of(stored(file, sha256));
    } catch (NewsgraphException e) {
      return Optional.empty();
    }
  }

  private KnownDocument known(String program, ExtractedDocument extracted) {
    Document document = extracted.document();
    KnownDocument out =
        new KnownDocument(
            program,
            document.sha256(),
            document.bytes().charset().name(),
            document.origin(),
            document.metadata().toString(),
            Summaries.of(extracted));
    synchronized (atHand) {
      atHand.put(out.key(), extracted);
    }
    return out;
  }

  /** Sets the documents that the store will hold. */
  void settle(Collection<KnownDocument> documents) {
    documents.forEach(d -> now.put(d.id(), d));
  }

  /**
   * Returns a document that the store will hold, with all that was read from it.
   *
   * @throws NewsgraphException STORE_FAILED if that is gone; the next build then reads what is
   *     given to it
   */
  ExtractedDocument whole(String id) {
    KnownDocument known = now.get(id);
    synchronized (atHand) {
      return atHand.computeIfAbsent(known.key(), key -> whole(known));
    }
  }

  private ExtractedDocument whole(KnownDocument known) {
    try {
      return files.stored(known.file(), known.sha256()).extracted();
    } catch (NewsgraphException e) {
      state.forget();
      throw e;
    }
  }

  /** Returns whether a document was known before as it is now. */
  boolean isUnchanged(String id) {
    KnownDocument known = now.get(id);
    return known != null && known.sameAs(earlier.get(known.file()));
  }

  /** Removes the files of documents that the store does not hold. */
  void tidy() {
    Set<String> keys = now.values().stream().map(KnownDocument::key).collect(Collectors.toSet());
    files.retain(keys);
  }
}
