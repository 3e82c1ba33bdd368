package org.newsgraph.merge.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.merge.text.PairFinder;
import org.newsgraph.merge.text.RunningWords;
import org.newsgraph.model.Document;
import org.newsgraph.model.DocumentSummary;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.TextPair;
import org.newsgraph.model.TextReuse;
import org.newsgraph.model.Words;

/** Finds text that documents share. */
public final class TextReuseFinder {

  /** Fewer words in common are chance. */
  private static final int FEWEST_WORDS = 12;

  private static final double COPY = 0.8;
  private static final double COPY_OTHER_SIDE = 0.5;
  private static final int CACHED = 256;

  private final List<DocumentSummary> documents;
  private final TextComparisons comparisons;
  private final Map<Integer, SharedText.Indexed> cache = new Cache();

  private TextReuseFinder(List<DocumentSummary> documents, TextComparisons comparisons) {
    this.documents = documents;
    this.comparisons = comparisons;
  }

  /** Keeps the words of the documents that were compared last. */
  private static final class Cache extends LinkedHashMap<Integer, SharedText.Indexed> {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, SharedText.Indexed> eldest) {
      return size() > CACHED;
    }
  }

  /**
   * Returns what pairs of documents share, sorted by the ids of both.
   *
   * @param comparisons knows the texts, and some of the answers
   */
  public static List<TextReuse> find(List<DocumentSummary> documents, TextComparisons comparisons) {
    List<DocumentSummary> byDate = new ArrayList<>(documents);
    byDate.sort(
        Comparator.comparing((DocumentSummary d) -> date(d).orElse(LocalDate.MAX))
            .thenComparing(DocumentSummary::id));
    return new TextReuseFinder(byDate, comparisons).find();
  }

  private static Optional<LocalDate> date(DocumentSummary document) {
    return Optional.ofNullable(document.extraction().document().metadata().published());
  }

  private List<TextReuse> find() {
    PairFinder finder = new PairFinder();
    for (int i = 0; i < documents.size(); i++) {
      for (long sample : documents.get(i).samples()) {
        finder.add(sample, i);
      }
    }
    List<TextReuse> out = new ArrayList<>();
    finder.forEachPair(p -> compare(PairFinder.lower(p), PairFinder.higher(p)).ifPresent(out::add));
    out.sort(Comparator.comparing(TextReuse::document).thenComparing(TextReuse::other));
    return out;
  }

  private SharedText.Indexed indexed(int i) {
    return cache.computeIfAbsent(i, k -> new SharedText.Indexed(Fingerprints.words(document(k))));
  }

  private ExtractedDocument document(int i) {
    return comparisons.document(documents.get(i).id());
  }

  private Optional<TextReuse> compare(int one, int two) {
    boolean swap = later(one, two);
    int reuser = swap ? one : two;
    int other = swap ? two : one;
    TextPair pair = new TextPair(documents.get(reuser).id(), documents.get(other).id());
    return comparisons.of(pair, () -> shared(reuser, other));
  }

  private Optional<TextReuse> shared(int reuser, int other) {
    List<SharedText.Stretch> shared = SharedText.between(indexed(reuser), indexed(other));
    RunningWords words = indexed(reuser).words();
    RunningWords otherWords = indexed(other).words();
    int covered = shared.stream().mapToInt(SharedText.Stretch::length).sum();
    if (covered < FEWEST_WORDS) {
      return Optional.empty();
    }
    double share = (double) covered / words.size();
    double otherShare = Math.min(1, (double) covered / otherWords.size());
    boolean copy =
        Math.max(share, otherShare) >= COPY && Math.min(share, otherShare) >= COPY_OTHER_SIDE;
    Document document = document(reuser).document();
    Document otherDocument = document(other).document();
    return Optional.of(
        new TextReuse(
            document.id(),
            otherDocument.id(),
            share,
            copy,
            shared.stream().map(s -> words(document, words, s.at(), s.length())).toList(),
            shared.stream()
                .map(s -> words(otherDocument, otherWords, s.otherAt(), s.length()))
                .toList()));
  }

  /** Returns whether the first is the later one: by date, else by id. */
  private boolean later(int one, int two) {
    Optional<LocalDate> a = date(documents.get(one));
    Optional<LocalDate> b = date(documents.get(two));
    if (a.isPresent() && b.isPresent() && !a.equals(b)) {
      return a.get().isAfter(b.get());
    }
    return documents.get(one).id().compareTo(documents.get(two).id()) > 0;
  }

  private static Words words(Document document, RunningWords words, int at, int length) {
    return document.words(words.span(at, at + length - 1));
  }
}
