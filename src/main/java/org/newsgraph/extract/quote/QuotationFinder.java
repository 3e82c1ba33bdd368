package org.newsgraph.extract.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Citation;
import org.newsgraph.model.Event;
import org.newsgraph.model.Interruption;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/** Finds direct and reported speech, and the words of posts. */
public final class QuotationFinder {

  private final CueLexicon lexicon = CueLexicon.load();
  private final VerbSpeech verbs = new VerbSpeech(lexicon);
  private final NounSpeech nouns = new NounSpeech(lexicon);
  private final CitedSources cited = new CitedSources(lexicon);

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
    List<Speech> labelled = new ColonSpeech(document, entities, lexicon).find();
    List<Speech> told = speeches(document);
    List<Speech> speeches = outside(quoted(quotes, labelled), told);
    List<QuoteLinker.Link> links = new ArrayList<>(new SignedWords(document).find(quotes));
    Set<Quoted> signed = links.stream().map(QuoteLinker.Link::quoted).collect(Collectors.toSet());
    List<Quoted> unsigned = quotes.stream().filter(q -> !signed.contains(q)).toList();
    links.addAll(new QuoteLinker(document, speeches).link(unsigned));
    speeches.addAll(labelled);
    PostSpeech posts = new PostSpeech(document, citations);
    Quotations out =
        new Quotations(document, new SpeakerEntities(document, entities, citations), posts, events);
    Utterances utterances = new Utterances(document.document().plain(), quotes);
    Stream.concat(
            utterances.of(links, speeches).stream(),
            InnerSpeech.of(told, quoted(quotes, labelled)).stream()
                .filter(u -> out.tellsEvent(u.content())))
        .sorted(Comparator.comparingInt(u -> u.speech().cue().start()))
        .forEach(out::add);
    posts.posts().forEach(p -> out.add(p, p.body()));
    for (Quoted q : utterances.unused()) {
      if (posts.at(q.inner().start()).isEmpty()) {
        posts.repeated(q.inner()).ifPresent(p -> out.add(p, q.inner()));
      }
    }
    return out.inOrder();
  }

  private static List<Span> quoted(List<Quoted> quotes, List<Speech> labelled) {
    List<Span> out = new ArrayList<>();
    quotes.forEach(q -> out.add(q.outer()));
    labelled.stream().filter(Speech::verbatim).forEach(s -> s.content().ifPresent(out::add));
    return out;
  }

  /** Leaves out speech that is itself quoted: its cue belongs to the words of the outer speaker. */
  private static List<Speech> outside(List<Span> quoted, List<Speech> speeches) {
    TreeMap<Integer, Span> byStart = new TreeMap<>();
    quoted.forEach(q -> byStart.merge(q.start(), q, Span::union));
    List<Speech> out = new ArrayList<>();
    for (Speech speech : speeches) {
      Map.Entry<Integer, Span> q = byStart.floorEntry(speech.cue().start());
      if (q == null || !q.getValue().covers(speech.cue())) {
        out.add(speech);
      }
    }
    return out;
  }

  private List<Speech> speeches(AnnotatedDocument document) {
    SourcePhrases sources = new SourcePhrases(document);
    List<Speech> out = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Interruption.check(document.document());
      List<Speech> here = new ArrayList<>(verbs.find(sentence));
      here.addAll(nouns.find(sentence));
      here.addAll(sources.find(sentence));
      out.addAll(cited.apply(sentence, here));
    }
    return out;
  }
}
