package org.newsgraph.source;

import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Origin;
import org.newsgraph.model.Sha256;
import org.newsgraph.source.pdf.PdfInfo;
import org.newsgraph.source.pdf.PdfRefused;
import org.newsgraph.source.pdf.PdfText;

/** Reads PDFs: the text of all pages of a file is a document. */
final class PdfSource implements DocumentSource {

  @Override
  public Set<String> extensions() {
    return Set.of("pdf");
  }

  @Override
  public Stream<ReadResult> read(SourceFile file, Metadata sidecar, ReadOptions options) {
    String place = file.path().toString();
    byte[] bytes = FileBytes.read(file.path(), options.maxBytes());
    if (bytes.length == 0) {
      throw new NewsgraphException(ErrorCode.SOURCE_EMPTY, place, "the file is empty");
    }
    PdfText read = text(bytes, place);
    PdfInfo told = read.told();
    Metadata own =
        new Metadata(told.title(), null, told.author(), null, null, told.language(), null);
    return Stream.of(
        new ReadResult.Loaded(
            Document.of(
                file.file(),
                read.text(),
                read.places(),
                Origin.ofFile(Origin.PDF, bytes.length),
                Sha256.of(bytes),
                sidecar.orElse(own))));
  }

  private static PdfText text(byte[] bytes, String place) {
    try {
      return PdfText.read(bytes);
    } catch (PdfRefused e) {
      ErrorCode code =
          switch (e.kind()) {
            case INVALID -> ErrorCode.SOURCE_INVALID;
            case EMPTY -> ErrorCode.SOURCE_EMPTY;
          };
      throw new NewsgraphException(code, place, "the PDF is not read: " + e.getMessage(), e);
    }
  }
}
