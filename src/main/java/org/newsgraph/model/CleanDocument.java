package org.newsgraph.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A document whose text has been sorted into blocks to analyse, posts, and stretches set aside.
 *
 * @param document the document, unchanged
 * @param metadata the sidecar's metadata, completed from the text (date line, headline, byline)
 * @param anchor the day against which relative dates are resolved, or {@code null}: published, else
 *     a date line, else the latest time stamp of an embedded post
 * @param blocks the blocks to analyse, in document order, none overlapping
 * @param dispatches those after the first one, in document order; mostly there are none
 * @param posts embedded posts, in document order
 * @param excluded what was set aside, in document order
 */
public record CleanDocument(
    Document document,
    Metadata metadata,
    LocalDate anchor,
    List<Block> blocks,
    List<Dispatch> dispatches,
    List<Post> posts,
    List<Excluded> excluded) {

  /** Copies the lists. */
  public CleanDocument {
    blocks = List.copyOf(blocks);
    dispatches = List.copyOf(dispatches);
    posts = List.copyOf(posts);
    excluded = List.copyOf(excluded);
  }

  /**
   * Returns which dispatch a place of the text belongs to.
   *
   * @param offset in code points
   * @return 0 for the first one
   */
  public int dispatch(int offset) {
    int out = 0;
    while (out < dispatches.size() && dispatches.get(out).start() <= offset) {
      out++;
    }
    return out;
  }

  /**
   * Returns the day against which relative dates at a place of the text are resolved: that of its
   * dispatch, else of the document; {@code null} if neither is known.
   *
   * @param offset in code points
   */
  public LocalDate anchor(int offset) {
    int dispatch = dispatch(offset);
    LocalDate own = dispatch == 0 ? null : dispatches.get(dispatch - 1).day();
    return own == null ? anchor : own;
  }
}
