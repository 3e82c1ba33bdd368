package org.newsgraph.audit;

import java.util.OptionalLong;

/** Looks for words in the bytes of a file. */
interface WordsFinder {

  /** How far from their place words are looked for, in bytes. */
  int REACH = 64 * 1024;

  /** Returns whether a stretch of bytes is exactly the words. */
  boolean stands(StoredWords words);

  /** Returns the byte nearest to their old place at which the words begin. */
  OptionalLong nearest(StoredWords words);

  /**
   * Returns whether the file, which has the right hash, still is read as a text. Of a plain text
   * that follows from the hash.
   */
  boolean isOf(String text);
}
