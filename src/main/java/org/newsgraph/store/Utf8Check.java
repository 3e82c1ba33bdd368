package org.newsgraph.store;

/** Follows bytes and tells where they stop being UTF-8 (RFC 3629, the table of section 4). */
final class Utf8Check {

  /** How many bytes of the character are to come. */
  private int left;

  private int lowest = 0x80;
  private int highest = 0xBF;

  /** Takes the next byte; returns whether it may stand there. */
  boolean accept(byte next) {
    if (left == 0 && next >= 0) {
      return true;
    }
    int value = next & 0xFF;
    if (left == 0) {
      return begin(value);
    }
    boolean fits = value >= lowest && value <= highest;
    left--;
    lowest = 0x80;
    highest = 0xBF;
    return fits;
  }

  /** Begins a character of several bytes: no longer forms, no surrogates, none past U+10FFFF. */
  private boolean begin(int value) {
    left = value >= 0xF0 ? 3 : value >= 0xE0 ? 2 : 1;
    switch (value) {
      case 0xE0 -> lowest = 0xA0;
      case 0xED -> highest = 0x9F;
      case 0xF0 -> lowest = 0x90;
      case 0xF4 -> highest = 0x8F;
      default -> {
        // any byte may follow that follows at all
      }
    }
    return value >= 0xC2 && value <= 0xF4;
  }

  /** Returns whether the last character has ended. */
  boolean isWhole() {
    return left == 0;
  }
}
