package org.newsgraph.audit;

import java.util.OptionalLong;

/** Looks for words in the bytes of a file. */
interface WordsFinder {

  /** How far from their place words are looked for, in bytes. */
  int REACH = 64 * 1024;

  /** Returns whether a stretch of bytes is exactly the words. */
  boolean stands(StoredWords words);

  /**
   * Returns the byte nearest to their old place at which the words begin; of what stands on pages,
   * the code point.
   */
  OptionalLong nearest(StoredWords words);

  /** Returns whether the words have bytes of their own. */
  default boolean countsBytes() {
    return true;
  }

  /** Returns what {@link #nearest} found, for people: where the words stand now. */
  default String place(long found, StoredWords words) {
    return "at byte " + found;
  }

  /**
   * Returns whether the file, which has the right hash, still is read as a text. Of a plain text
   * that follows from the hash.
   */
  boolean isOf(String text);
}
