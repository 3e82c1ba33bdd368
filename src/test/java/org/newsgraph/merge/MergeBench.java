package org.newsgraph.merge;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Story;

/**
 * Measures how the time of merging grows with the number of synthetic documents: {@code MergeBench
 * [NUMBER…]}. Prints number of documents, seconds, happenings, disagreements.
 */
final class MergeBench {

  private static final int WARM_UP = 1000;
  private static final double NANOS = 1e9;

  private MergeBench() {}

  public static void main(String[] args) {
    List<Integer> numbers =
        args.length == 0
            ? List.of(2500, 5000, 10_000)
            : Stream.of(args).map(Integer::valueOf).toList();
    new Merger().merge(SyntheticNews.documents(WARM_UP, 1));
    for (int number : numbers) {
      List<ExtractedDocument> documents = SyntheticNews.documents(number, 1);
      long start = System.nanoTime();
      Story story = new Merger().merge(documents);
      double seconds = (System.nanoTime() - start) / NANOS;
      System.out.printf(
          Locale.ROOT,
          "%d\t%.2f\t%d\t%d%n",
          number,
          seconds,
          story.happenings().size(),
          story.disagreements().size());
    }
  }
}
