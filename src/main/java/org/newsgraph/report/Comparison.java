package org.newsgraph.report;

import java.util.List;

/**
 * What two documents tell alike and differently.
 *
 * @param first the one document
 * @param second the other document
 * @param sharedText text that one took from the other, or {@code null}
 * @param both happenings that both tell
 * @param onlyFirst happenings that only the first one tells
 * @param onlySecond happenings that only the second one tells
 * @param disagreements where they differ so that it matters, of happenings and of quoted words
 */
public record Comparison(
    Source first,
    Source second,
    SharedText sharedText,
    List<Shared> both,
    List<Alone> onlyFirst,
    List<Alone> onlySecond,
    List<Dispute> disagreements) {

  /**
   * A document.
   *
   * @param iri its IRI
   * @param file its file below the input root
   * @param title its title, or {@code null}
   * @param published its day, or {@code null}
   */
  public record Source(String iri, String file, String title, String published) {}

  /**
   * Text that stands in both.
   *
   * @param reusing file of the one that reuses: the later one by date, else by id
   * @param reused file of the other one
   * @param share part of the words of the reusing one that stand in the other, 0 to 1
   * @param copy whether it is a copy or near-copy as a whole
   */
  public record SharedText(String reusing, String reused, double share, boolean copy) {}

  /**
   * A happening that both tell.
   *
   * @param iri its IRI
   * @param label short title
   * @param when its time
   * @param alike what both tell of it
   * @param onlyFirst what only the first one tells of it
   * @param onlySecond what only the second one tells of it
   */
  public record Shared(
      String iri,
      String label,
      When when,
      List<String> alike,
      List<String> onlyFirst,
      List<String> onlySecond) {}

  /**
   * A happening that one of them tells.
   *
   * @param iri its IRI
   * @param label short title
   * @param when its time
   * @param told what is told of it
   */
  public record Alone(String iri, String label, When when, List<String> told) {}
}
