package org.newsgraph.server.page;

import java.util.List;

/**
 * A claim or quotation as a page shows it.
 *
 * @param named the claim or quotation itself
 * @param document the document that tells it
 * @param published day of the document; empty if it is not known
 * @param words the sentence that tells it
 * @param speakers who says it; none if it is the document's own voice
 * @param via through which agency, outlet or post
 * @param modality how it is told, such as {@code denied}; empty for what is plainly asserted
 * @param says what it says
 */
public record Statement(
    Named named,
    Named document,
    String published,
    Words words,
    List<Named> speakers,
    List<Named> via,
    String modality,
    List<Says> says) {

  /**
   * A part of what a claim says.
   *
   * @param role which part, such as {@code Where}
   * @param values what is told
   */
  record Says(String role, List<Named> values) {}
}
