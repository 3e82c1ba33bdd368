package org.newsgraph.extract;

import java.util.List;
import org.newsgraph.extract.citation.CitationFinder;
import org.newsgraph.extract.event.EventFinder;
import org.newsgraph.extract.event.HappeningGrouper;
import org.newsgraph.extract.event.Narrative;
import org.newsgraph.extract.figure.Quantity;
import org.newsgraph.extract.figure.QuantityFinder;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.extract.mention.MentionFinder;
import org.newsgraph.extract.quote.QuotationFinder;
import org.newsgraph.extract.time.TimeTagger;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Citation;
import org.newsgraph.model.CleanDocument;
import org.newsgraph.model.Document;
import org.newsgraph.model.DocumentInfo;
import org.newsgraph.model.Event;
import org.newsgraph.model.ExcludedWords;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Timex;
import org.newsgraph.reference.ReferenceData;

/** Extracts what a document tells. Thread-safe; has no memory of other documents. */
public final class Extractor {

  private final TimeTagger timeTagger = new TimeTagger();
  private final QuantityFinder quantityFinder = new QuantityFinder();
  private final MentionFinder mentionFinder;
  private final EventFinder eventFinder;
  private final QuotationFinder quotationFinder;
  private final CitationFinder citationFinder;

  /**
   * Makes an extractor.
   *
   * @param reference gazetteer, actor lists and titles
   */
  public Extractor(ReferenceData reference) {
    this.mentionFinder = new MentionFinder(reference);
    this.eventFinder = new EventFinder(reference);
    this.quotationFinder = new QuotationFinder();
    this.citationFinder = new CitationFinder(reference);
  }

  /** Returns all that the document tells. */
  public Extraction extract(AnnotatedDocument annotated) {
    List<Timex> times = timeTagger.tag(annotated);
    List<Quantity> quantities = quantityFinder.find(annotated, times);
    EntityTable entities = mentionFinder.find(annotated);
    List<Event> told = eventFinder.find(annotated, entities, times, quantities);
    List<Event> events =
        Narrative.complete(
            annotated, HappeningGrouper.group(told, entities, annotated.clean()), times, entities);
    List<Citation> citations = citationFinder.find(annotated, entities);
    List<Quotation> quotations = quotationFinder.find(annotated, entities, events, citations);
    return new Extraction(
        info(annotated.clean()),
        entities.entities(),
        events,
        quotations,
        times,
        citations,
        excluded(annotated.clean()));
  }

  private static DocumentInfo info(CleanDocument clean) {
    Document document = clean.document();
    return new DocumentInfo(
        document.file(), document.sha256(), document.length(), clean.metadata());
  }

  private static List<ExcludedWords> excluded(CleanDocument clean) {
    return clean.excluded().stream()
        .map(x -> new ExcludedWords(clean.document().words(x.span()), x.reason()))
        .toList();
  }
}
