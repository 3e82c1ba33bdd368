package org.newsgraph.pipeline;

import java.time.Duration;
import org.newsgraph.clean.Cleaner;
import org.newsgraph.extract.Extractor;
import org.newsgraph.link.Linker;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.TimeLimit;
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
  private final TimeLimit limit;

  /**
   * Makes a converter.
   *
   * @param annotator the linguistic analysis
   * @param reference gazetteer, actor lists and titles
   * @param limit time that one document may take
   */
  public Converter(Annotator annotator, ReferenceData reference, Duration limit) {
    this.limit = new TimeLimit(limit);
    this.annotator = annotator;
    this.extractor = new Extractor(reference);
    this.linker = new Linker(reference);
  }

  /**
   * Converts a document.
   *
   * @throws NewsgraphException DOCUMENT_FAILED if a stage cannot cope with the document, or takes
   *     too long
   */
  public ExtractedDocument convert(Document document) {
    return limit.within(document.file(), () -> convertInTime(document));
  }

  private ExtractedDocument convertInTime(Document document) {
    try {
      return new ExtractedDocument(
          document, linker.link(extractor.extract(annotator.annotate(cleaner.clean(document)))));
    } catch (NewsgraphException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw new NewsgraphException(
          ErrorCode.DOCUMENT_FAILED, document.file(), "cannot be converted: " + e, e);
    }
  }
}
