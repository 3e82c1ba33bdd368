package org.newsgraph.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/**
 * Gives quoted words to the speech that introduces them: beside them in the sentence, or before
 * them in the paragraph, or in the paragraph before.
 */
final class QuoteLinker {

  private static final double BULK = 0.6;
  private static final int FARTHEST = 160;

  private final AnnotatedDocument document;
  private final String text;
  private final TreeMap<Integer, Speech> byStart = new TreeMap<>();
  private final TreeMap<Integer, Speech> byEnd = new TreeMap<>();
  private final TreeMap<Integer, Span> contents = new TreeMap<>();
  private final TreeMap<Integer, Sentence> sentences = new TreeMap<>();
  private Quoted previous;
  private Optional<Speech> previousLink = Optional.empty();

  /**
   * Makes a linker.
   *
   * @param document the document
   * @param speeches what its sentences tell of speech, outside quotation marks
   */
  QuoteLinker(AnnotatedDocument document, List<Speech> speeches) {
    this.document = document;
    this.text = document.document().plain();
    for (Speech s : speeches) {
      s.content().ifPresent(c -> contents.merge(c.start(), c, Span::union));
      if (s.quotable()) {
        byStart.putIfAbsent(s.cluster().start(), s);
        byEnd.put(s.cluster().end(), s);
      }
    }
    document.sentences().forEach(s -> sentences.put(s.span().start(), s));
  }

  /**
   * Quoted words with the speech that they belong to.
   *
   * @param quoted the quoted words
   * @param speech the speech
   * @param whole what is said: the quoted words, or the sentence that they end
   */
  record Link(Quoted quoted, Speech speech, Span whole) {

    /** Returns whether all of it stands between the marks. */
    boolean direct() {
      return whole.equals(quoted.inner());
    }
  }

  /** Returns the quoted words that are somebody's direct speech. */
  List<Link> link(List<Quoted> quotes) {
    List<Link> out = new ArrayList<>();
    for (Quoted quoted : quotes) {
      Optional<Speech> speech =
          after(quoted)
              .or(() -> before(quoted))
              .or(() -> chained(quoted))
              .or(() -> continued(quoted));
      speech.ifPresent(s -> out.add(new Link(quoted, s, whole(quoted, s))));
      previous = quoted;
      previousLink = speech;
    }
    return out;
  }

  private Optional<Speech> after(Quoted quoted) {
    Map.Entry<Integer, Speech> next = byStart.ceilingEntry(quoted.outer().end());
    if (next == null || !onlySigns(quoted.outer().end(), next.getKey())) {
      return Optional.empty();
    }
    Speech speech = next.getValue();
    boolean newSentence = speech.sentence().span().start() >= quoted.outer().end() - 1;
    boolean ended = text.charAt(quoted.inner().end() - 1) == '.';
    boolean elsewhere =
        speech.content().filter(c -> c.start() >= speech.cluster().end()).isPresent();
    boolean ownSentence = newSentence && (ended || elsewhere || introduces(speech));
    if (ownSentence || !sameBlock(quoted, speech) || elsewhere && !opensSentence(quoted)) {
      return Optional.empty();
    }
    return Optional.of(speech).filter(s -> !isTail(quoted, s));
  }

  /**
   * Returns whether the quoted words only end what the speech reports: {@code It was "a trap,"}.
   */
  private static boolean isTail(Quoted quoted, Speech speech) {
    int start = quoted.outer().start();
    return speech.content().filter(c -> c.start() < start && c.end() > start).isPresent()
        && isPart(quoted, speech);
  }

  /** A sentence whose end is quoted is said as a whole: {@code It was "a trap," he said}. */
  private Span whole(Quoted quoted, Speech speech) {
    Sentence sentence = sentenceAt(quoted.outer().start());
    boolean ends =
        speech.cluster().start() >= quoted.outer().end() && speech.sentence() == sentence;
    boolean first = previous == null || previous.outer().end() <= sentence.span().start();
    if (!ends || !first || onlySigns(sentence.span().start(), quoted.outer().start())) {
      return quoted.inner();
    }
    return new Span(sentence.span().start(), quoted.outer().end());
  }

  private boolean introduces(Speech speech) {
    int i = speech.cluster().end();
    return i < text.length() && text.charAt(i) == ':';
  }

  private Optional<Speech> before(Quoted quoted) {
    Map.Entry<Integer, Speech> last = byEnd.floorEntry(quoted.outer().start());
    if (last == null) {
      return Optional.empty();
    }
    Speech speech = last.getValue();
    String gap = text.substring(last.getKey(), quoted.outer().start());
    boolean near = gap.length() <= FARTHEST && sameBlock(quoted, speech);
    boolean sameSentence = sentenceAt(quoted.outer().start()) == speech.sentence();
    boolean announced = gap.stripTrailing().endsWith(":");
    boolean interrupted = previous != null && previous.outer().start() >= last.getKey();
    if (!near || interrupted || !(sameSentence || announced)) {
      return Optional.empty();
    }
    boolean goesOn = previousLink.filter(s -> s == speech).isPresent();
    boolean fits = goesOn || speech.content().map(c -> c.overlaps(quoted.inner())).orElse(true);
    boolean speaks =
        announced
            || gap.isBlank()
            || gap.stripTrailing().endsWith(",")
            || speech.content().isPresent();
    return Optional.of(speech).filter(s -> fits && (goesOn || speaks && !isPart(quoted, s)));
  }

  /**
   * Words that go on after the attribution: {@code "A," he said. "B."} or {@code He said A. "B."}
   */
  private Optional<Speech> chained(Quoted quoted) {
    if (!opensSentence(quoted) || isReported(quoted)) {
      return Optional.empty();
    }
    Sentence before = sentenceAt(quoted.outer().start() - 2);
    boolean inBlock = previous != null && previous.block() == quoted.block();
    Optional<Speech> linked =
        previousLink.filter(
            s ->
                inBlock
                    && (before == s.sentence()
                        || onlySigns(previous.outer().end(), quoted.outer().start())));
    return linked.or(() -> reportedBefore(quoted, before));
  }

  /** Returns whether the words belong to a reported clause with a cue of its own. */
  private boolean isReported(Quoted quoted) {
    Map.Entry<Integer, Span> clause = contents.floorEntry(quoted.inner().start());
    return clause != null && clause.getValue().end() > quoted.outer().end();
  }

  private Optional<Speech> reportedBefore(Quoted quoted, Sentence before) {
    Map.Entry<Integer, Speech> last = byEnd.floorEntry(quoted.outer().start());
    return Optional.ofNullable(last)
        .map(Map.Entry::getValue)
        .filter(s -> s.content().isPresent() || introduces(s))
        .filter(s -> s.sentence() == before && sameBlock(quoted, s));
  }

  /** A paragraph that is all quotation goes on with the speaker of the paragraph before. */
  private Optional<Speech> continued(Quoted quoted) {
    int start = quoted.outer().start();
    if (quoted.block() == 0 || block(quoted).start() != start) {
      return Optional.empty();
    }
    boolean follows = previous != null && previous.block() == quoted.block() - 1;
    if (follows && !previous.closed()) {
      return previousLink;
    }
    if (!fillsBlock(quoted)) {
      return Optional.empty();
    }
    Sentence last = sentenceAt(start - 1);
    Optional<Speech> reported =
        Optional.ofNullable(byEnd.floorEntry(start))
            .map(Map.Entry::getValue)
            .filter(s -> s.sentence() == last);
    return reported.or(() -> follows ? previousLink : Optional.empty());
  }

  private Span block(Quoted quoted) {
    return document.clean().blocks().get(quoted.block()).span();
  }

  private boolean fillsBlock(Quoted quoted) {
    return onlySigns(quoted.outer().end(), block(quoted).end());
  }

  private boolean opensSentence(Quoted quoted) {
    Sentence sentence = sentenceAt(quoted.inner().start());
    return sentence != null && sentence.span().start() >= quoted.outer().start();
  }

  /** Returns whether the quoted words are only a part of what the speech reports. */
  static boolean isPart(Quoted quoted, Speech speech) {
    return speech
        .content()
        .filter(c -> c.overlaps(quoted.inner()))
        .map(c -> shared(c, quoted.inner()) < BULK * c.length())
        .orElse(false);
  }

  private static int shared(Span one, Span two) {
    return Math.min(one.end(), two.end()) - Math.max(one.start(), two.start());
  }

  private boolean sameBlock(Quoted quoted, Speech speech) {
    return document.clean().blocks().get(quoted.block()).equals(speech.sentence().block());
  }

  private Sentence sentenceAt(int position) {
    Map.Entry<Integer, Sentence> entry = sentences.floorEntry(position);
    return entry == null ? null : entry.getValue();
  }

  private boolean onlySigns(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
