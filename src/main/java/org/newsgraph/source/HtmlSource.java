package org.newsgraph.source;

import java.nio.charset.Charset;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Origin;
import org.newsgraph.model.Sha256;
import org.newsgraph.source.html.HtmlCharset;

/** Reads web pages: the article of a page is a document. */
final class HtmlSource implements DocumentSource {

  @Override
  public Set<String> extensions() {
    return Set.of("html", "htm");
  }

  @Override
  public Stream<ReadResult> read(SourceFile file, Metadata sidecar, ReadOptions options) {
    String place = file.path().toString();
    byte[] bytes = FileBytes.read(file.path(), options.maxBytes());
    Origin origin = Origin.ofFile(Origin.HTML, bytes.length);
    Charset charset = charset(bytes, options.charset(), place);
    return HtmlDocument.read(file.file(), bytes, charset, origin, Sha256.of(bytes), place)
        .map(result -> with(sidecar, result));
  }

  static Charset charset(byte[] bytes, Charset otherwise, String place) {
    try {
      return HtmlCharset.of(bytes, 0, bytes.length, otherwise);
    } catch (IllegalArgumentException e) {
      throw new NewsgraphException(
          ErrorCode.SOURCE_ENCODING,
          place,
          "the page names an encoding that this Java does not know: " + e.getMessage(),
          e);
    }
  }

  private static ReadResult with(Metadata sidecar, ReadResult result) {
    return result instanceof ReadResult.Loaded loaded
        ? new ReadResult.Loaded(
            loaded.document().withMetadata(sidecar.orElse(loaded.document().metadata())))
        : result;
  }
}
