package org.newsgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.Document;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.testing.PdfMaker;

/** Reads PDFs that tests make. */
abstract class PdfReading {

  static final String WORDS = "Rebels attacked the harbour of Tolm on 3 May, police said.";

  @TempDir Path folder;

  Document read(byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve("a.pdf"), bytes);
    return Results.loaded(Results.of(ReadOptions.DEFAULT, path)).get(0);
  }

  NewsgraphException failure(byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve("a.pdf"), bytes);
    List<ReadResult.Failed> failed = Results.failed(Results.of(ReadOptions.DEFAULT, path));
    assertThat(failed).hasSize(1);
    assertThat(failed.get(0).error().place()).endsWith("a.pdf");
    return failed.get(0).error();
  }

  static PdfMaker plain() {
    return new PdfMaker().page().line(72, 90, WORDS);
  }
}
