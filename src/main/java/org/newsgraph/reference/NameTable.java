package org.newsgraph.reference;

import java.util.Arrays;

/**
 * A compact multi-map from hashed name keys to row numbers, by open addressing. Two keys may share
 * a hash; who looks up has to compare the names of the rows.
 */
final class NameTable {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final int NONE = -1;

  private long[] hashes = new long[1 << 16];
  private int[] rows = new int[1 << 16];
  private int size;

  NameTable() {
    Arrays.fill(rows, NONE);
  }

  /** Adds a row under a key. */
  void put(String key, int row) {
    if (size * 2 > rows.length) {
      grow();
    }
    insert(hash(key), row);
  }

  /** Returns the rows under a key, and seldom some under another key, in order of insertion. */
  int[] get(String key) {
    long hash = hash(key);
    int[] found = new int[4];
    int n = 0;
    for (int i = slot(hash); rows[i] != NONE; i = (i + 1) & (rows.length - 1)) {
      if (hashes[i] == hash) {
        found = n == found.length ? Arrays.copyOf(found, n * 2) : found;
        found[n++] = rows[i];
      }
    }
    return Arrays.copyOf(found, n);
  }

  /** Returns whether there is a row under a key. */
  boolean contains(String key) {
    long hash = hash(key);
    for (int i = slot(hash); rows[i] != NONE; i = (i + 1) & (rows.length - 1)) {
      if (hashes[i] == hash) {
        return true;
      }
    }
    return false;
  }

  private void insert(long hash, int row) {
    int i = slot(hash);
    while (rows[i] != NONE) {
      if (hashes[i] == hash && rows[i] == row) {
        return;
      }
      i = (i + 1) & (rows.length - 1);
    }
    hashes[i] = hash;
    rows[i] = row;
    size++;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldRows = rows;
    hashes = new long[oldRows.length * 4];
    rows = new int[oldRows.length * 4];
    Arrays.fill(rows, NONE);
    size = 0;
    for (int i = 0; i < oldRows.length; i++) {
      if (oldRows[i] != NONE) {
        insert(oldHashes[i], oldRows[i]);
      }
    }
  }

  private int slot(long hash) {
    return (int) (hash ^ (hash >>> 32)) & (rows.length - 1);
  }

  /** FNV-1a, 64 bits (Fowler, Noll and Vo). */
  private static long hash(String key) {
    long hash = OFFSET;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * PRIME;
    }
    return hash ^ (hash >>> 29);
  }
}
