package org.newsgraph.nlp;

/** 64-bit hashes of words and features: FNV-1a, then the finalizer of SplitMix64. */
final class FeatureHash {

  private static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  private FeatureHash() {}

  /**
   * Hashes a string that hangs on something already hashed.
   *
   * @param parent the hash or number of that on which it hangs
   */
  static long of(long parent, String value) {
    long h = FNV_OFFSET ^ parent;
    for (int i = 0; i < value.length(); i++) {
      h = (h ^ value.charAt(i)) * FNV_PRIME;
    }
    h = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
    h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
    return h ^ (h >>> 31);
  }
}
