package org.newsgraph.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.model.ByteIndex;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/**
 * Decodes the bytes of a text file without losing the way back: nothing is replaced, a byte order
 * mark stays in the text, and encodings in which a character has no fixed bytes are refused.
 */
final class TextDecoder {

  private static final byte[] BOM_LITTLE = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] BOM_BIG = {(byte) 0xFE, (byte) 0xFF};
  private static final byte[] BOM_LITTLE_32 = {(byte) 0xFF, (byte) 0xFE, 0, 0};
  private static final byte[] BOM_BIG_32 = {0, 0, (byte) 0xFE, (byte) 0xFF};

  /**
   * A decoded text.
   *
   * @param text the text, byte order mark included
   * @param charset the encoding with its byte order
   */
  record Decoded(String text, Charset charset) {}

  private TextDecoder() {}

  /**
   * Decodes a file.
   *
   * @param wanted its encoding; {@code UTF-16} takes the byte order from the mark, big-endian
   *     without one
   * @param place the file, for messages
   */
  static Decoded decode(byte[] bytes, Charset wanted, String place) {
    Charset charset = withByteOrder(wanted, bytes);
    String marked = charset.equals(StandardCharsets.UTF_8) ? wideMark(bytes) : null;
    if (marked != null) {
      throw new NewsgraphException(
          ErrorCode.SOURCE_ENCODING,
          place,
          String.format(
              "not valid UTF-8 at byte 0: the file begins with the mark of %1$s; read it with"
                  + " --encoding %1$s",
              marked));
    }
    Optional<String> binary = BinaryCheck.kind(bytes, wide(charset));
    if (binary.isPresent()) {
      throw new NewsgraphException(
          ErrorCode.SOURCE_BINARY, place, "not a text: this is " + binary.get());
    }
    String text = strict(bytes, charset, place);
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new NewsgraphException(
          ErrorCode.SOURCE_BINARY,
          place,
          "not a text: this is binary data (U+0000 as character " + (nul + 1) + ")");
    }
    return new Decoded(text, charset);
  }

  /** Refuses an encoding in which the bytes of a character cannot be found again. */
  static void checkTraceable(ByteIndex index, Decoded decoded, byte[] bytes, String place) {
    int length = decoded.text().codePointCount(0, decoded.text().length());
    boolean fixed = index.byteOffset(length) == bytes.length;
    boolean unicode = decoded.charset().name().startsWith("UTF-");
    if (fixed && (unicode || Arrays.equals(decoded.text().getBytes(decoded.charset()), bytes))) {
      return;
    }
    throw new NewsgraphException(
        ErrorCode.SOURCE_ENCODING,
        place,
        "characters cannot be traced to bytes in "
            + decoded.charset()
            + "; convert the file to UTF-8");
  }

  /** Decodes bytes that may hold nothing malformed. */
  static String strict(byte[] bytes, Charset charset, String place) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw new NewsgraphException(
          ErrorCode.SOURCE_ENCODING,
          place,
          String.format(
              Locale.ROOT,
              "not valid %s at byte %d (0x%02X); name the file's encoding with --encoding",
              charset,
              in.position(),
              bytes[in.position()]));
    }
    return out.flip().toString();
  }

  private static Charset withByteOrder(Charset wanted, byte[] bytes) {
    if (!wanted.equals(StandardCharsets.UTF_16)) {
      return wanted;
    }
    return startsWith(bytes, BOM_LITTLE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  private static boolean wide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  /** Returns the encoding whose byte order mark is there, or {@code null}. */
  private static String wideMark(byte[] bytes) {
    // the mark of UTF-32LE begins with that of UTF-16LE
    if (startsWith(bytes, BOM_LITTLE_32) || startsWith(bytes, BOM_BIG_32)) {
      return "UTF-32";
    }
    return startsWith(bytes, BOM_LITTLE) || startsWith(bytes, BOM_BIG) ? "UTF-16" : null;
  }

  private static boolean startsWith(byte[] bytes, byte[] head) {
    return bytes.length >= head.length
        && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
  }
}
