package org.newsgraph.extract.quote;

import java.util.Set;

/**
 * A word that introduces what somebody says, thinks or wants.
 *
 * @param lemma base form; a particle follows after {@code _} ({@code point_out})
 * @param frames how the content hangs on it
 * @param prepositions prepositions that may introduce the content ({@code warn of})
 */
record Cue(String lemma, Set<Frame> frames, Set<String> prepositions) {

  /** Copies the sets. */
  Cue {
    frames = Set.copyOf(frames);
    prepositions = Set.copyOf(prepositions);
  }

  /** Returns whether it has a frame. */
  boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
