package org.newsgraph.source;

import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.model.ByteIndex;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Sha256;

/** Reads plain text: one document per file. */
final class TextSource implements DocumentSource {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @Override
  public Set<String> extensions() {
    return Set.of("txt");
  }

  @Override
  public Stream<ReadResult> read(SourceFile file, Metadata sidecar, ReadOptions options) {
    byte[] bytes = FileBytes.read(file.path(), options.maxBytes());
    if (bytes.length == 0) {
      throw new NewsgraphException(
          ErrorCode.SOURCE_EMPTY, file.path().toString(), "the file is empty");
    }
    TextDecoder.Decoded decoded =
        TextDecoder.decode(bytes, options.charset(), file.path().toString());
    if (blank(decoded.text())) {
      throw new NewsgraphException(
          ErrorCode.SOURCE_EMPTY, file.path().toString(), "the file holds no text");
    }
    ByteIndex index = ByteIndex.of(decoded.text(), decoded.charset());
    TextDecoder.checkTraceable(index, decoded, bytes, file.path().toString());
    return Stream.of(
        new ReadResult.Loaded(
            Document.of(file.file(), decoded.text(), index, Sha256.of(bytes), sidecar)));
  }

  private static boolean blank(String text) {
    int from = text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    return text.chars()
        .skip(from)
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
