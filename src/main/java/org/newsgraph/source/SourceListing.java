package org.newsgraph.source;

import java.util.List;

/**
 * What lies at some inputs, before any of it is opened.
 *
 * @param files the files that can be read, sorted by their path below their root
 * @param others what else lies there, sorted likewise: skipped, unreadable and clashing files
 */
public record SourceListing(List<SourceFile> files, List<ReadResult> others) {

  /** Copies the lists. */
  public SourceListing {
    files = List.copyOf(files);
    others = List.copyOf(others);
  }
}
