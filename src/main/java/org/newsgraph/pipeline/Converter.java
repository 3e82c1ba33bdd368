package org.newsgraph.pipeline;

import org.newsgraph.clean.Cleaner;
import org.newsgraph.extract.Extractor;
import org.newsgraph.link.Linker;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.nlp.Annotator;
import org.newsgraph.reference.ReferenceData;

/**
 * The stages from a document to its linked extraction: a pure function of one document.
 * Thread-safe.
 */
public final class Converter {

  private final Cleaner cleaner = new Cleaner();
  private final Annotator annotator;
  private final Extractor extractor;
  private final Linker linker;

  /**
   * Makes a converter.
   *
   * @param annotator the linguistic analysis
   * @param reference gazetteer, actor lists and titles
   */
  public Converter(Annotator annotator, ReferenceData reference) {
    this.annotator = annotator;
    this.extractor = new Extractor(reference);
    this.linker = new Linker(reference);
  }

  /**
   * Converts a document.
   *
   * @throws NewsgraphException DOCUMENT_FAILED if a stage cannot cope with the document
   */
  public ExtractedDocument convert(Document document) {
    try {
      return new ExtractedDocument(
          document, linker.link(extractor.extract(annotator.annotate(cleaner.clean(document)))));
    } catch (RuntimeException | StackOverflowError e) {
      throw new NewsgraphException(
          ErrorCode.DOCUMENT_FAILED, document.file(), "cannot be converted: " + e, e);
    }
  }
}
