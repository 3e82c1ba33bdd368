package org.newsgraph.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An input cut into parts: two bytes that choose, and stretches between the separators {@code 1D
 * 1D}. So a fuzzer can change each part alone, and an input of a found bug can be read.
 *
 * @param kind the first byte, 0 to 255
 * @param flags the second one
 * @param stretches the rest, at least one
 */
record Parts(int kind, int flags, List<byte[]> stretches) {

  private static final byte SEPARATOR = 0x1D;

  static Parts of(byte[] input) {
    int kind = input.length > 0 ? input[0] & 0xFF : 0;
    int flags = input.length > 1 ? input[1] & 0xFF : 0;
    List<byte[]> stretches = new ArrayList<>();
    int start = Math.min(2, input.length);
    for (int i = start; i + 1 < input.length; i++) {
      if (input[i] == SEPARATOR && input[i + 1] == SEPARATOR) {
        stretches.add(Arrays.copyOfRange(input, start, i));
        start = i + 2;
        i++;
      }
    }
    stretches.add(Arrays.copyOfRange(input, Math.min(start, input.length), input.length));
    return new Parts(kind, flags, List.copyOf(stretches));
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }

  byte[] first() {
    return stretches.get(0);
  }

  /** Returns a stretch, empty if there are not so many. */
  byte[] stretch(int number) {
    return number < stretches.size() ? stretches.get(number) : new byte[0];
  }
}
