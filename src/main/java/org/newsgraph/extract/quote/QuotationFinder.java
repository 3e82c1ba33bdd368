package org.newsgraph.extract.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    List<Speech> speeches = outside(quotes, speeches(document));
    List<QuoteLinker.Link> links = new QuoteLinker(document, speeches).link(quotes);
    Quotations out =
        new Quotations(document, new SpeakerEntities(document, entities, citations), events);
    Set<Speech> quoted = new HashSet<>();
    for (QuoteLinker.Link link : links) {
      out.add(link.speech(), link.whole(), link.direct());
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

  /** Leaves out speech that is itself quoted: its cue belongs to the words of the outer speaker. */
  private static List<Speech> outside(List<Quoted> quotes, List<Speech> speeches) {
    TreeMap<Integer, Quoted> byStart = new TreeMap<>();
    quotes.forEach(q -> byStart.put(q.outer().start(), q));
    return speeches.stream()
        .filter(
            s -> {
              Map.Entry<Integer, Quoted> q = byStart.floorEntry(s.cue().start());
              return q == null || !q.getValue().outer().covers(s.cue());
            })
        .toList();
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
