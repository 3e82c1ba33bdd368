package org.newsgraph.audit;

import java.nio.charset.Charset;
import java.util.OptionalLong;
import org.newsgraph.model.DerivedBytes;
import org.newsgraph.model.Origin;
import org.newsgraph.source.Derivation;

/** Looks for words in a text that was made anew of the bytes of a file. */
final class DerivedWords implements WordsFinder {

  private final FileContent.Read read;
  private final String mediaType;
  private final String text;
  private final DerivedBytes bytes;
  private final int length;

  private DerivedWords(FileContent.Read read, String mediaType, String text, DerivedBytes bytes) {
    this.read = read;
    this.mediaType = mediaType;
    this.text = text;
    this.bytes = bytes;
    this.length = text.codePointCount(0, text.length());
  }

  /**
   * Makes the text of a file anew.
   *
   * @param same whether the bytes have the hash of those that were read; if not, the payload may
   *     lie anywhere in what was read
   */
  static DerivedWords of(FileContent.Read read, Origin origin, boolean same, Charset charset) {
    int from = same ? (int) (origin.payload() - read.first()) : 0;
    int to = same ? (int) (from + origin.payloadLength()) : read.bytes().length;
    DerivedBytes.Builder made =
        Derivation.read(origin.mediaType(), read.bytes(), from, to, read.first(), charset);
    return new DerivedWords(read, origin.mediaType(), made.text(), made.build());
  }

  @Override
  public boolean isOf(String other) {
    return text.equals(other);
  }

  /**
   * Reads the bytes of the words by themselves, too: the way back is then not only held against
   * itself.
   */
  @Override
  public boolean stands(StoredWords words) {
    return isPlaced(words) && isReadAs(words);
  }

  private boolean isReadAs(StoredWords words) {
    int from = (int) (words.byteStart() - read.first());
    int to = (int) (words.byteEnd() - read.first());
    return Derivation.means(mediaType, read.bytes(), from, to, bytes.charset(), words.words());
  }

  private boolean isPlaced(StoredWords words) {
    int begin = bytes.codePointAt(words.byteStart());
    // a line break that no byte stands for begins where the next word does
    while (begin < length && bytes.byteStart(begin) == words.byteStart()) {
      if (standsAt(begin, words)) {
        return true;
      }
      begin++;
    }
    return false;
  }

  private boolean standsAt(int begin, StoredWords words) {
    int end = begin + words.words().codePointCount(0, words.words().length());
    return end <= length
        && bytes.byteEnd(end) == words.byteEnd()
        && text.startsWith(words.words(), bytes.charOffset(begin));
  }

  @Override
  public OptionalLong nearest(StoredWords words) {
    if (words.words().isEmpty()) {
      return OptionalLong.empty();
    }
    int place = bytes.codePointAt(Math.max(0, words.byteStart()));
    int at = bytes.charOffset(place);
    int before = text.lastIndexOf(words.words(), at);
    int after = text.indexOf(words.words(), at);
    OptionalLong first = offset(before, at, place, words);
    OptionalLong second = offset(after, at, place, words);
    if (first.isEmpty() || second.isEmpty()) {
      return first.isPresent() ? first : second;
    }
    boolean nearer = distance(first, words) <= distance(second, words);
    return nearer ? first : second;
  }

  private OptionalLong offset(int found, int at, int place, StoredWords words) {
    if (found < 0 || Math.abs(found - at) > REACH) {
      return OptionalLong.empty();
    }
    int between = text.codePointCount(Math.min(found, at), Math.max(found, at));
    long offset = bytes.byteStart(found < at ? place - between : place + between);
    return Math.abs(offset - words.byteStart()) > REACH
        ? OptionalLong.empty()
        : OptionalLong.of(offset);
  }

  private static long distance(OptionalLong offset, StoredWords words) {
    return Math.abs(offset.getAsLong() - words.byteStart());
  }
}
