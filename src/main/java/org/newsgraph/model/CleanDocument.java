package org.newsgraph.model;

import java.util.List;

/**
 * A document whose text has been sorted into blocks to analyse, posts, and stretches set aside.
 *
 * @param document the document, unchanged
 * @param metadata the sidecar's metadata, completed from the text (date line, headline, byline)
 * @param anchor the day against which relative dates are resolved, or {@code null}: published, else
 *     a date line, else the latest time stamp of an embedded post
 * @param blocks the blocks to analyse, in document order, none overlapping
 * @param posts embedded posts, in document order
 * @param excluded what was set aside, in document order
 */
public record CleanDocument(
    Document document,
    Metadata metadata,
    java.time.LocalDate anchor,
    List<Block> blocks,
    List<Post> posts,
    List<Excluded> excluded) {

  /** Copies the lists. */
  public CleanDocument {
    blocks = List.copyOf(blocks);
    posts = List.copyOf(posts);
    excluded = List.copyOf(excluded);
  }
}
