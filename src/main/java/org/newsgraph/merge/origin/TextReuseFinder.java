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
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Span;
import org.newsgraph.model.TextReuse;
import org.newsgraph.model.Words;

/** Finds text that documents share. */
public final class TextReuseFinder {

  /** Fewer words in common are chance. */
  private static final int FEWEST_WORDS = 12;

  private static final double COPY = 0.8;
  private static final double COPY_OTHER_SIDE = 0.5;
  private static final int CACHED = 256;

  private final List<ExtractedDocument> documents;
  private final Map<Integer, SharedText.Indexed> cache = new Cache();

  private TextReuseFinder(List<ExtractedDocument> documents) {
    this.documents = documents;
  }

  /** Keeps the words of the documents that were compared last. */
  private static final class Cache extends LinkedHashMap<Integer, SharedText.Indexed> {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, SharedText.Indexed> eldest) {
      return size() > CACHED;
    }
  }

  /** Returns what pairs of documents share, sorted by the ids of both. */
  public static List<TextReuse> find(List<ExtractedDocument> documents) {
    List<ExtractedDocument> byDate = new ArrayList<>(documents);
    byDate.sort(
        Comparator.comparing((ExtractedDocument d) -> date(d).orElse(LocalDate.MAX))
            .thenComparing(d -> d.document().id()));
    return new TextReuseFinder(byDate).find();
  }

  private static Optional<LocalDate> date(ExtractedDocument document) {
    return Optional.ofNullable(document.extraction().document().metadata().published());
  }

  private List<TextReuse> find() {
    PairFinder finder = new PairFinder();
    for (int i = 0; i < documents.size(); i++) {
      Fingerprints.add(read(i), i, finder);
    }
    List<TextReuse> out = new ArrayList<>();
    finder.forEachPair(p -> compare(PairFinder.lower(p), PairFinder.higher(p)).ifPresent(out::add));
    out.sort(Comparator.comparing(TextReuse::document).thenComparing(TextReuse::other));
    return out;
  }

  private SharedText.Indexed indexed(int i) {
    return cache.computeIfAbsent(i, k -> new SharedText.Indexed(read(k)));
  }

  private RunningWords read(int i) {
    ExtractedDocument document = documents.get(i);
    List<Span> left = document.extraction().excluded().stream().map(x -> x.words().span()).toList();
    return new RunningWords(document.document().plain(), left);
  }

  private Optional<TextReuse> compare(int one, int two) {
    boolean swap = later(one, two);
    int reuser = swap ? one : two;
    int other = swap ? two : one;
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
    Document document = documents.get(reuser).document();
    Document otherDocument = documents.get(other).document();
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
    return documents.get(one).document().id().compareTo(documents.get(two).document().id()) > 0;
  }

  private static Words words(Document document, RunningWords words, int at, int length) {
    return document.words(words.span(at, at + length - 1));
  }
}
