package org.newsgraph.reference;

/**
 * A gazetteer entry found under a name.
 *
 * @param entry the entry
 * @param how how the name fits it
 * @param prior how likely the entry is meant when nothing else is known; greater is better, without
 *     scale
 */
public record GazetteerMatch(GazetteerEntry entry, How how, double prior) {

  /** How a name fits an entry, the closest first. */
  public enum How {
    /** It is the usual name. */
    NAME,
    /** It is another name. */
    ALIAS,
    /** It is a name once a generic noun ({@code Province}) is left out. */
    BARE,
    /** It is a name in another transliteration. */
    FOLD
  }
}
