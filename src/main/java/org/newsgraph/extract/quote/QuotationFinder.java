package org.newsgraph.extract.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Citation;
import org.newsgraph.model.Event;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Sentence;

/** Finds direct and reported speech, and the words of posts. */
public final class QuotationFinder {

  private final CueLexicon lexicon = CueLexicon.load();
  private final VerbSpeech verbs = new VerbSpeech(lexicon);
  private final NounSpeech nouns = new NounSpeech(lexicon);

  /**
   * Returns the quotations in order.
   *
   * @param document the document
   * @param entities its entities; speakers told only by a description are added
   * @param events its events, of which each quotation names those inside its content
   * @param citations its citations, which a quotation may come through
   */
  public List<Quotation> find(
      AnnotatedDocument document,
      EntityTable entities,
      List<Event> events,
      List<Citation> citations) {
    List<Quoted> quotes =
        QuotationMarks.find(document.document().plain(), document.clean().blocks());
    List<Speech> speeches = speeches(document);
    List<QuoteLinker.Link> links = new QuoteLinker(document, speeches).link(quotes);
    Quotations out =
        new Quotations(document, new SpeakerEntities(document, entities, citations), events);
    Set<Speech> quoted = new HashSet<>();
    for (QuoteLinker.Link link : links) {
      out.add(link.speech(), link.quoted().inner(), true);
      quoted.add(link.speech());
    }
    for (Speech speech : speeches) {
      speech
          .content()
          .filter(c -> !quoted.contains(speech))
          .ifPresent(c -> out.add(speech, c, false));
    }
    return out.inOrder();
  }

  private List<Speech> speeches(AnnotatedDocument document) {
    List<Speech> out = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      out.addAll(verbs.find(sentence));
      out.addAll(nouns.find(sentence));
      out.addAll(SourcePhrases.find(sentence));
    }
    return out;
  }
}
