package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/**
 * Drops triggers whose surroundings speak against an event: words that tell violence only where
 * other words nearby do, and sentences about sport, markets and works of fiction.
 */
final class TriggerFilter {

  /** How many sentences before and after count as nearby. */
  private static final int NEARBY = 2;

  /** A document with so many sure words of violence is about violence everywhere. */
  private static final int VIOLENT_DOCUMENT = 4;

  /** So many words of sport or of markets in a sentence make it one about them. */
  private static final int ENOUGH = 2;

  /** Types that tell violence. */
  static final Set<EventType> VIOLENT =
      Set.of(
          EventType.Attack,
          EventType.Clash,
          EventType.AirStrike,
          EventType.Explosion,
          EventType.Killing,
          EventType.Injury,
          EventType.Seizure,
          EventType.Recapture,
          EventType.Surrender,
          EventType.Abduction,
          EventType.Arson);

  private static final Set<EventType> LETHAL =
      Set.of(EventType.Explosion, EventType.AirStrike, EventType.Killing, EventType.Abduction);

  private TriggerFilter() {}

  /**
   * Returns the triggers that stand.
   *
   * @param sentences the sentences of the document
   * @param found the triggers of each sentence
   */
  static List<List<Trigger>> filter(List<Sentence> sentences, List<List<Trigger>> found) {
    List<List<Trigger>> plain = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Sentence s = sentences.get(i);
      boolean game = counts(s, "sport") || counts(s, "market");
      boolean invented = isFiction(s);
      plain.add(
          found.get(i).stream()
              .filter(t -> !invented && (!game || LETHAL.contains(t.frame().type())))
              .toList());
    }
    boolean everywhere =
        plain.stream().flatMap(List::stream).filter(TriggerFilter::isViolent).count()
            >= VIOLENT_DOCUMENT;
    List<List<Trigger>> out = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      boolean near =
          (everywhere || violenceNear(plain, i)) && !counts(sentences.get(i), "politics");
      out.add(plain.get(i).stream().filter(t -> near || !t.frame().weak()).toList());
    }
    return out;
  }

  private static boolean counts(Sentence s, String wordClass) {
    return s.tokens().stream()
            .map(Token::lemma)
            .filter(l -> WordClasses.has(wordClass, l))
            .distinct()
            .count()
        >= ENOUGH;
  }

  /** "In the film, a gang robs a bank", "The novel tells of a man who killed his wife". */
  private static boolean isFiction(Sentence s) {
    return s.tokens().stream()
        .filter(t -> t.head() >= 0 && WordClasses.has("fiction", t.lemma()))
        .anyMatch(
            t ->
                t.relation().equals("pobj") && s.token(t.head()).lemma().equals("in")
                    || t.relation().equals("nsubj") && s.token(t.head()).tag().startsWith("VBZ"));
  }

  private static boolean violenceNear(List<List<Trigger>> found, int sentence) {
    int first = Math.max(0, sentence - NEARBY);
    int last = Math.min(found.size() - 1, sentence + NEARBY);
    return found.subList(first, last + 1).stream()
        .flatMap(List::stream)
        .anyMatch(TriggerFilter::isViolent);
  }

  private static boolean isViolent(Trigger trigger) {
    return !trigger.frame().weak() && VIOLENT.contains(trigger.frame().type());
  }
}
