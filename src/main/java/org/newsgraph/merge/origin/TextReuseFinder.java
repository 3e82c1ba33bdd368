package org.newsgraph.merge.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.merge.text.PairFinder;
import org.newsgraph.merge.text.RunningWords;
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
  private final List<TextReuse> reuse = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();

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

  /**
   * Shared stretches of two documents. The places are looked up later, document by document, so
   * that each text is read once, however many others share some of it.
   */
  private record Found(
      int reuser,
      int other,
      List<SharedText.Stretch> stretches,
      List<Words> words,
      List<Words> otherWords) {}

  private List<TextReuse> find() {
    PairFinder finder = new PairFinder();
    for (int i = 0; i < documents.size(); i++) {
      for (long sample : documents.get(i).samples()) {
        finder.add(sample, i);
      }
    }
    finder.forEachPair(p -> compare(PairFinder.lower(p), PairFinder.higher(p)));
    locate();
    found.forEach(f -> reuse.add(reuse(f)));
    reuse.sort(Comparator.comparing(TextReuse::document).thenComparing(TextReuse::other));
    return reuse;
  }

  private SharedText.Indexed indexed(int i) {
    return cache.computeIfAbsent(i, k -> new SharedText.Indexed(documents.get(k).words()));
  }

  private void compare(int one, int two) {
    boolean swap = later(one, two);
    int reuser = swap ? one : two;
    int other = swap ? two : one;
    comparisons
        .ask(new TextPair(documents.get(reuser).id(), documents.get(other).id()))
        .ifPresentOrElse(known -> known.ifPresent(reuse::add), () -> share(reuser, other));
  }

  private void share(int reuser, int other) {
    List<SharedText.Stretch> shared = SharedText.between(indexed(reuser), indexed(other));
    if (covered(shared) >= FEWEST_WORDS) {
      found.add(new Found(reuser, other, shared, new ArrayList<>(), new ArrayList<>()));
    }
  }

  private static int covered(List<SharedText.Stretch> shared) {
    return shared.stream().mapToInt(SharedText.Stretch::length).sum();
  }

  /** Looks up the places of the stretches. */
  private void locate() {
    SortedMap<Integer, List<Found>> byDocument = new TreeMap<>();
    for (Found one : found) {
      byDocument.computeIfAbsent(one.reuser(), k -> new ArrayList<>()).add(one);
      byDocument.computeIfAbsent(one.other(), k -> new ArrayList<>()).add(one);
    }
    byDocument.forEach(
        (number, all) -> {
          ExtractedDocument document = comparisons.document(documents.get(number).id());
          RunningWords words = Fingerprints.words(document);
          for (Found one : all) {
            for (SharedText.Stretch s : one.stretches()) {
              boolean reuses = one.reuser() == number;
              int at = reuses ? s.at() : s.otherAt();
              Words stretch = document.document().words(words.span(at, at + s.length() - 1));
              (reuses ? one.words() : one.otherWords()).add(stretch);
            }
          }
        });
  }

  private TextReuse reuse(Found shared) {
    DocumentSummary reuser = documents.get(shared.reuser());
    DocumentSummary other = documents.get(shared.other());
    int covered = covered(shared.stretches());
    double share = (double) covered / reuser.words().length;
    double otherShare = Math.min(1, (double) covered / other.words().length);
    boolean copy =
        Math.max(share, otherShare) >= COPY && Math.min(share, otherShare) >= COPY_OTHER_SIDE;
    return new TextReuse(reuser.id(), other.id(), share, copy, shared.words(), shared.otherWords());
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
}
