package org.newsgraph.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import org.newsgraph.clean.Cleaner;
import org.newsgraph.extract.Extractor;
import org.newsgraph.link.Linker;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.ByteIndex;
import org.newsgraph.model.CleanDocument;
import org.newsgraph.model.Document;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.Sha256;
import org.newsgraph.nlp.MadeUpAnnotator;
import org.newsgraph.reference.ReferenceData;
import org.newsgraph.testing.SharedAnnotator;

/**
 * Takes a text through all stages up to its graph. The first part of an input is the text, the
 * second what the analysis makes up; the real models analyse a text whose first byte is 0xC0 or
 * more.
 */
public final class TextFuzz {

  /** Without them more inputs are seen in a minute. */
  private static final boolean MODELS =
      Boolean.parseBoolean(System.getProperty("newsgraph.fuzz.models", "true"));

  private static final int REAL = 0xC0;
  private static final int LONGEST = 5_000;
  private static final int LONGEST_REAL = 1_500;
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2021, 7, 31), LocalDate.of(1000, 1, 1), LocalDate.of(9999, 12, 31));

  private static final Cleaner CLEANER = new Cleaner();
  private static final ReferenceData REFERENCE = ReferenceData.load();
  private static final Extractor EXTRACTOR = new Extractor(REFERENCE);
  private static final Linker LINKER = new Linker(REFERENCE);

  private TextFuzz() {}

  /** Converts the text that an input stands for. */
  public static void fuzzerTestOneInput(byte[] input) {
    Parts parts = Parts.of(input);
    boolean real = MODELS && parts.kind() >= REAL;
    String text = NewsText.of(parts.first(), real ? LONGEST_REAL : LONGEST);
    Document document = document(text, parts.flags());
    CleanDocument clean = CLEANER.clean(document);
    CleanOracle.check(clean);
    AnnotatedDocument annotated =
        real
            ? SharedAnnotator.get().annotate(clean)
            : new MadeUpAnnotator(parts.stretch(1)).annotate(clean);
    ExtractedDocument extracted =
        new ExtractedDocument(document, LINKER.link(EXTRACTOR.extract(annotated)));
    SpanOracle.check(annotated, document);
    SpanOracle.check(extracted.extraction(), document);
    GraphOracle.check(extracted);
  }

  private static Document document(String text, int flags) {
    LocalDate day = flags % 4 == 0 ? null : DAYS.get(flags % 4 - 1);
    Metadata told =
        new Metadata((flags & 0x10) == 0 ? null : text, null, null, day, null, null, null);
    return Document.of(
        "a.txt", text, ByteIndex.of(text, UTF_8), Sha256.of(text.getBytes(UTF_8)), told);
  }
}
