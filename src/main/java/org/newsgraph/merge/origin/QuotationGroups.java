package org.newsgraph.merge.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.merge.text.PairFinder;
import org.newsgraph.merge.text.RunningWords;
import org.newsgraph.merge.text.UnionFind;
import org.newsgraph.model.Document;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Ref;

/** Which quotations of all documents have the same words, or nearly so. Immutable. */
public final class QuotationGroups {

  private static final int FEWEST_WORDS = 5;
  private static final int RUN = 3;

  private final List<Quoted> quoted = new ArrayList<>();
  private final Map<Ref, Integer> numbers = new HashMap<>();
  private final UnionFind groups;
  private final SortedSet<Long> alike = new TreeSet<>();

  /**
   * A quotation with its words.
   *
   * @param ref which quotation of which document
   * @param quotation the quotation
   * @param words its words, folded
   */
  public record Quoted(Ref ref, Quotation quotation, List<String> words) {}

  /** Groups the quotations of documents that are sorted by id. */
  public QuotationGroups(List<Extraction> sorted) {
    PairFinder finder = new PairFinder();
    for (Extraction extraction : sorted) {
      extraction.quotations().forEach(q -> add(extraction.document().id(), q, finder));
    }
    groups = new UnionFind(quoted.size());
    finder.forEachPair(this::join);
  }

  private void add(String document, Quotation quotation, PairFinder finder) {
    RunningWords words = new RunningWords(Document.plain(quotation.content().text()), List.of());
    if (words.size() < FEWEST_WORDS) {
      return;
    }
    int number = quoted.size();
    Ref ref = new Ref(document, quotation.id());
    quoted.add(new Quoted(ref, quotation, List.copyOf(words.words())));
    numbers.put(ref, number);
    for (long hash : words.shingles(RUN)) {
      finder.add(hash, number);
    }
  }

  private void join(long pair) {
    Quoted one = quoted.get(PairFinder.lower(pair));
    Quoted two = quoted.get(PairFinder.higher(pair));
    if (SameWords.nearly(one.words(), two.words())) {
      groups.union(PairFinder.lower(pair), PairFinder.higher(pair));
    } else if (!one.quotation().direct()
        && !two.quotation().direct()
        && SameMatter.nearly(one.words(), two.words())) {
      alike.add(pair);
    }
  }

  /** Returns the pairs of reports that tell the same in other words, in the order of the first. */
  public List<List<Quoted>> alike() {
    return alike.stream()
        .map(p -> List.of(quoted.get(PairFinder.lower(p)), quoted.get(PairFinder.higher(p))))
        .toList();
  }

  /** Returns whether a quotation of the one list has nearly the words of one of the other. */
  public static boolean anyNearlyEqual(List<Quoted> one, List<Quoted> two) {
    return one.stream()
        .anyMatch(a -> two.stream().anyMatch(b -> SameWords.nearly(a.words(), b.words())));
  }

  /** Returns the number of a quotation's group; empty for one too short to tell. */
  public OptionalInt group(String document, String quotation) {
    Integer number = numbers.get(new Ref(document, quotation));
    return number == null ? OptionalInt.empty() : OptionalInt.of(groups.find(number));
  }

  /** Returns the groups of two quotations or more, in the order of their first ones. */
  public List<List<Quoted>> shared() {
    Map<Integer, List<Quoted>> out = new TreeMap<>();
    Map<Integer, Integer> firsts = new HashMap<>();
    for (int i = 0; i < quoted.size(); i++) {
      int first = firsts.merge(groups.find(i), i, Math::min);
      out.computeIfAbsent(first, k -> new ArrayList<>()).add(quoted.get(i));
    }
    return out.values().stream().filter(g -> g.size() > 1).toList();
  }
}
