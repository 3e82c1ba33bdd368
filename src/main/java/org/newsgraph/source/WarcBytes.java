package org.newsgraph.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/**
 * The bytes of one record of a web archive.
 *
 * @param member byte of the file at which the record's gzip member begins, or {@code null}
 * @param offset first byte of the record
 * @param bytes the record: header and block
 * @param block first byte of the block in {@code bytes}
 */
record WarcBytes(Long member, long offset, byte[] bytes, int block) {

  private static final int LONGEST_HEADER = 64 * 1024;

  /**
   * Reads a record.
   *
   * @param position where it or its gzip member begins in the file
   * @param length of its block, as its header tells
   * @throws NewsgraphException SOURCE_INVALID if the file ends before the record does
   */
  static WarcBytes read(Path path, long position, boolean compressed, long length, String place) {
    Long member = compressed ? position : null;
    long offset = compressed ? 0 : position;
    try {
      byte[] window = FileWindow.read(path, member, offset, offset + LONGEST_HEADER + length);
      int block = afterBlankLine(window, 0);
      if (block < 0 || block + length > window.length) {
        throw new NewsgraphException(
            ErrorCode.SOURCE_INVALID, place, "the file ends before the record does");
      }
      return new WarcBytes(member, offset, Arrays.copyOf(window, (int) (block + length)), block);
    } catch (IOException e) {
      throw new NewsgraphException(ErrorCode.SOURCE_INVALID, place, "the record cannot be read", e);
    }
  }

  /** Returns the first byte of the payload: after the header of an HTTP response, if it is one. */
  int payload(boolean http, String place) {
    int payload = http ? afterBlankLine(bytes, block) : block;
    if (payload < 0) {
      throw new NewsgraphException(
          ErrorCode.SOURCE_INVALID, place, "the header of the HTTP response has no end");
    }
    return payload;
  }

  private static int afterBlankLine(byte[] bytes, int from) {
    int last = Math.min(bytes.length, from + LONGEST_HEADER);
    for (int i = from; i + 1 < last; i++) {
      if (bytes[i] == '\n' && bytes[i + 1] == '\n') {
        return i + 2;
      }
      if (bytes[i] == '\n' && bytes[i + 1] == '\r' && i + 2 < last && bytes[i + 2] == '\n') {
        return i + 3;
      }
    }
    return -1;
  }
}
