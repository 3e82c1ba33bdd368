package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.newsgraph.store.Passage.Piece;

/** Cuts passages with the words of a query out of texts. */
final class Passages {

  private final UnifiedHighlighter highlighter;
  private final TextField field;
  private final Query query;

  Passages(Analyzer analyzer, TextField field, Query query) {
    this.field = field;
    this.query = query;
    this.highlighter =
        UnifiedHighlighter.builderWithoutSearcher(analyzer)
            .withFormatter(new Cutter())
            .withMaxLength(Integer.MAX_VALUE - 1)
            .build();
  }

  /** Returns the best passages of a text, in its order; none if the words do not occur. */
  List<Passage> of(String text, int most) {
    try {
      Object found = highlighter.highlightWithoutSearcher(field.name(), query, text, most);
      return found instanceof Found passages ? passages.list() : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Found(List<Passage> list) {}

  /** Makes our passages of Lucene's, which tell chars. */
  private static final class Cutter extends PassageFormatter {

    @Override
    public Object format(org.apache.lucene.search.uhighlight.Passage[] passages, String content) {
      List<Passage> out = new ArrayList<>();
      for (org.apache.lucene.search.uhighlight.Passage passage : passages) {
        TreeMap<Integer, Integer> matches = matches(passage);
        if (!matches.isEmpty()) {
          out.add(passage(content, passage.getStartOffset(), passage.getEndOffset(), matches));
        }
      }
      return new Found(out);
    }

    private static TreeMap<Integer, Integer> matches(
        org.apache.lucene.search.uhighlight.Passage passage) {
      TreeMap<Integer, Integer> matches = new TreeMap<>();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        matches.merge(passage.getMatchStarts()[i], passage.getMatchEnds()[i], Math::max);
      }
      return matches;
    }

    private static Passage passage(
        String content, int start, int end, TreeMap<Integer, Integer> matches) {
      List<Piece> pieces = new ArrayList<>();
      int done = start;
      for (var match : matches.entrySet()) {
        if (match.getKey() >= done) {
          add(pieces, content.substring(done, match.getKey()), false);
          add(pieces, content.substring(match.getKey(), match.getValue()), true);
          done = match.getValue();
        }
      }
      add(pieces, content.substring(done, Math.max(done, end)), false);
      int first = content.codePointCount(0, matches.firstKey());
      int length = content.codePointCount(matches.firstKey(), matches.firstEntry().getValue());
      return new Passage(first, first + length, pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean isFound) {
      if (!text.isEmpty()) {
        pieces.add(new Piece(text, isFound));
      }
    }
  }
}
