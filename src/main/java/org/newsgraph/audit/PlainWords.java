package org.newsgraph.audit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.OptionalLong;

/** Looks for words in the bytes of a plain text file. */
final class PlainWords implements WordsFinder {

  private final byte[] bytes;
  private final Charset charset;

  PlainWords(byte[] bytes, Charset charset) {
    this.bytes = bytes;
    this.charset = charset;
  }

  /** Decodes without mercy for what is malformed. */
  @Override
  public boolean stands(StoredWords words) {
    long first = words.byteStart();
    long last = words.byteEnd();
    if (first < 0 || last < first || last > bytes.length) {
      return false;
    }
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, (int) first, (int) (last - first)))
          .toString()
          .equals(words.words());
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  @Override
  public OptionalLong nearest(StoredWords words) {
    byte[] sought = words.words().getBytes(charset);
    int place = (int) Math.max(0, Math.min(words.byteStart(), bytes.length));
    int step = charset.name().startsWith("UTF-16") ? 2 : 1;
    // the bytes of a character never begin at an odd place of UTF-16
    place -= place % step;
    if (sought.length == 0) {
      return OptionalLong.empty();
    }
    for (int distance = 0; distance <= REACH; distance += step) {
      if (isAt(sought, place - distance)) {
        return OptionalLong.of(place - distance);
      }
      if (isAt(sought, place + distance)) {
        return OptionalLong.of(place + distance);
      }
    }
    return OptionalLong.empty();
  }

  @Override
  public boolean isOf(String text) {
    return true;
  }

  private boolean isAt(byte[] sought, int at) {
    return at >= 0
        && at + sought.length <= bytes.length
        && bytes[at] == sought[0]
        && Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length);
  }
}
