package org.newsgraph.extract.mention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/**
 * How present each entity is to the reader at a position: by the distance to its last mention, by
 * whether that was a subject, and by how often it was mentioned.
 */
final class Salience {

  private static final double SUBJECT = 0.5;
  private static final double FREQUENCY = 0.3;
  private static final double CLEAR = 0.2;

  private final AnnotatedDocument document;
  private final Map<Integer, Integer> sentenceAt = new HashMap<>();

  Salience(AnnotatedDocument document) {
    this.document = document;
  }

  /** An entity with its presence. */
  record Ranked(EntityDraft draft, double score) {}

  /**
   * Returns the most present entity that fits, unless another one is about as present.
   *
   * @param position where the reader is
   * @param sentences how many sentences back its last mention may lie
   */
  Optional<EntityDraft> best(
      Stream<EntityDraft> drafts, Predicate<EntityDraft> fits, int position, int sentences) {
    int here = sentence(position);
    List<Ranked> ranked =
        drafts
            .filter(fits)
            .filter(d -> d.lastBefore(position) >= 0)
            .filter(d -> here - sentence(d.lastBefore(position)) <= sentences)
            .map(d -> new Ranked(d, score(d, position)))
            .sorted(Comparator.comparingDouble((Ranked r) -> -r.score()))
            .limit(2)
            .toList();
    boolean unclear = ranked.size() == 2 && ranked.get(0).score() - ranked.get(1).score() < CLEAR;
    return ranked.isEmpty() || unclear ? Optional.empty() : Optional.of(ranked.get(0).draft());
  }

  private double score(EntityDraft draft, int position) {
    int last = draft.lastBefore(position);
    int distance = sentence(position) - sentence(last);
    double score = 2.0 / (1 + distance) + FREQUENCY * Math.log(before(draft, position));
    Span mention =
        draft.mentions().keySet().stream().filter(m -> m.start() == last).findFirst().orElseThrow();
    return isSubject(mention) ? score + SUBJECT : score;
  }

  private static long before(EntityDraft draft, int position) {
    return draft.mentions().keySet().stream().filter(s -> s.start() < position).count();
  }

  /** Whether a mention is a subject itself, not a part of one ("the Ruritanian decision"). */
  private boolean isSubject(Span mention) {
    Sentence s = document.sentences().get(sentence(mention.start()));
    int token = s.tokenAt(mention.start());
    if (token < 0) {
      return false;
    }
    int head = s.token(token).head();
    while (head >= 0 && mention.contains(s.token(head).start())) {
      token = head;
      head = s.token(token).head();
    }
    return s.token(token).relation().startsWith("nsubj");
  }

  /** Returns the index of the sentence at a position. */
  int sentence(int position) {
    return sentenceAt.computeIfAbsent(position, this::locate);
  }

  private int locate(int position) {
    int low = 0;
    int high = document.sentences().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      Span span = document.sentences().get(middle).span();
      if (span.start() <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
