package org.newsgraph.extract.event;

import java.util.List;

/**
 * Words of a sentence that tell an event.
 *
 * @param frame the entry of the lexicon
 * @param anchor index of the main word
 * @param words indexes of all words of the pattern, the anchor first
 */
record Trigger(Frame frame, int anchor, List<Integer> words) {

  /** Copies the list. */
  Trigger {
    words = List.copyOf(words);
  }
}
