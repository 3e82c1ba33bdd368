package org.newsgraph.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/**
 * What somebody whose words are quoted reports of others: in {@code "The army told us that ten
 * died," he said} the army tells of the dead. Only reports of events count: talk about what others
 * say in general is the outer speaker's own.
 */
final class InnerSpeech {

  private InnerSpeech() {}

  /**
   * Returns the reports inside quoted words, whether or not they tell an event.
   *
   * @param speeches what the sentences tell of speech, inside and outside quotation marks
   * @param quoted the quoted words
   */
  static List<Utterance> of(List<Speech> speeches, List<Span> quoted) {
    TreeMap<Integer, Span> byStart = new TreeMap<>();
    quoted.forEach(q -> byStart.merge(q.start(), q, Span::union));
    List<Utterance> out = new ArrayList<>();
    for (Speech speech : speeches) {
      Map.Entry<Integer, Span> quote = byStart.floorEntry(speech.cue().start());
      if (quote != null && quote.getValue().covers(speech.cue()) && isReport(speech)) {
        within(speech, quote.getValue()).ifPresent(c -> out.add(new Utterance(speech, c, false)));
      }
    }
    return out;
  }

  /**
   * The pronouns of quoted words mean the speaker, his hearers or those whom he spoke of before.
   */
  private static boolean isReport(Speech speech) {
    return speech.quotable() && speech.speaker().filter(InnerSpeech::isOther).isPresent();
  }

  private static boolean isOther(Speaker speaker) {
    return speaker.sentence().token(speaker.head()).isNoun();
  }

  private static Optional<Span> within(Speech speech, Span quote) {
    Optional<Span> content = speech.content().filter(quote::overlaps);
    if (content.filter(quote::covers).isPresent() || content.isEmpty()) {
      return content;
    }
    Sentence sentence = speech.sentence();
    return sentence.tokens().stream()
        .filter(t -> content.get().covers(t.span()) && quote.covers(t.span()))
        .filter(t -> !Phrases.isSign(t))
        .map(Token::span)
        .reduce(Span::union);
  }
}
