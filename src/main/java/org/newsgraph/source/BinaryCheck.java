package org.newsgraph.source;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells files that are not text by their first bytes or by NUL bytes. */
final class BinaryCheck {

  private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

  static {
    SIGNATURES.put("%PDF-", "a PDF document");
    SIGNATURES.put("PK\u0003\u0004", "a ZIP archive or office document");
    SIGNATURES.put("\u0089PNG\r\n", "a PNG image");
    SIGNATURES.put("\u00FF\u00D8\u00FF", "a JPEG image");
    SIGNATURES.put("GIF8", "a GIF image");
    SIGNATURES.put("RIFF", "a RIFF container");
    SIGNATURES.put("\u001F\u008B", "a gzip archive");
    SIGNATURES.put("BZh", "a bzip2 archive");
    SIGNATURES.put("\u00FD7zXZ", "an xz archive");
    SIGNATURES.put("7z\u00BC\u00AF", "a 7-Zip archive");
    SIGNATURES.put("\u00D0\u00CF\u0011\u00E0", "an old office document");
    SIGNATURES.put("\u007FELF", "a program");
    SIGNATURES.put("\u00CA\u00FE\u00BA\u00BE", "a Java class");
    SIGNATURES.put("{\\rtf", "an RTF document");
  }

  private BinaryCheck() {}

  /**
   * Returns what kind of binary file the bytes are.
   *
   * @param nulAllowed whether the encoding has NUL bytes in plain text, as UTF-16 does
   * @return a noun phrase, or empty if they may be text
   */
  static Optional<String> kind(byte[] bytes, boolean nulAllowed) {
    String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    Optional<String> known =
        SIGNATURES.entrySet().stream()
            .filter(e -> head.startsWith(e.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    if (known.isPresent() || nulAllowed) {
      return known;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return Optional.of("binary data (a NUL byte at offset " + i + ")");
      }
    }
    return Optional.empty();
  }
}
