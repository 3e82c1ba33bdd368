package org.newsgraph.extract.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.extract.lexis.NumberReader;
import org.newsgraph.extract.lexis.Numeral;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Interruption;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Timex;

/** Finds counted numbers. */
public final class QuantityFinder {

  /**
   * Returns the quantities of a document, in order.
   *
   * @param document the document
   * @param times its expressions of time, whose numbers count nothing
   */
  public List<Quantity> find(AnnotatedDocument document, List<Timex> times) {
    List<Quantity> out = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Interruption.check(document.document());
      Lexemes words = Lexemes.of(sentence);
      new Pass(document, words, timed(words, times), out).run();
    }
    return out;
  }

  private static BitSet timed(Lexemes words, List<Timex> times) {
    Span sentence = words.sentence().span();
    List<Span> spans =
        times.stream().map(t -> t.words().span()).filter(sentence::overlaps).toList();
    BitSet out = new BitSet(words.size());
    for (int i = 0; i < words.size() && !spans.isEmpty(); i++) {
      Span span = words.at(i).span();
      out.set(i, spans.stream().anyMatch(span::overlaps));
    }
    return out;
  }

  /** One walk over a sentence. */
  private static final class Pass {

    private final AnnotatedDocument document;
    private final Lexemes words;
    private final BitSet timed;
    private final List<Quantity> out;
    private boolean inParts;
    private int lastEnd;

    Pass(AnnotatedDocument document, Lexemes words, BitSet timed, List<Quantity> out) {
      this.document = document;
      this.words = words;
      this.timed = timed;
      this.out = out;
    }

    void run() {
      int i = 0;
      while (i < words.size()) {
        i = timed.get(i) ? i + 1 : next(i);
      }
    }

    /** Reads at a position and returns where to go on. */
    private int next(int i) {
      Optional<Wholes.Fraction> fraction = Wholes.fraction(words, i, timed::get);
      if (fraction.isPresent()) {
        return add(fraction.get().count(), Optional.of(fraction.get().whole()));
      }
      Optional<Count> count = CountReader.at(words, i).or(() -> Articles.at(words, i));
      if (count.isEmpty() || timed.get(count.get().number())) {
        return afterNumeral(i);
      }
      if (NotCounts.isOne(words, count.get())) {
        return count.get().to();
      }
      return add(count.get(), whole(count.get()));
    }

    /** Passes over the whole of a number that is too large or broken to count something. */
    private int afterNumeral(int i) {
      return NumberReader.cardinal(words, i).map(Numeral::to).orElse(i + 1);
    }

    private Optional<Wholes.Whole> whole(Count count) {
      return Wholes.after(words, count.to(), timed::get)
          .filter(w -> count.least().or(count::greatest).orElse(0) <= w.value());
    }

    private int add(Count count, Optional<Wholes.Whole> whole) {
      int end = whole.map(Wholes.Whole::to).orElse(count.to());
      Counted counted = Counted.of(words, count, end, timed::get);
      if (NotCounts.isOne(words, count, counted)) {
        return count.to();
      }
      inParts =
          Parts.isOne(words, count, counted)
              || inParts && Parts.isNextTo(words, lastEnd, count, counted);
      lastEnd = Math.max(counted.end(), count.to());
      out.add(quantity(count, whole, counted));
      return Math.max(end, count.to());
    }

    private Quantity quantity(Count count, Optional<Wholes.Whole> whole, Counted counted) {
      Span span = words.span(count.from(), lastEnd);
      return new Quantity(
          words.sentence().index(),
          words.at(count.number()).token(),
          counted.token(),
          count.least().orElse(null),
          count.greatest().orElse(null),
          count.approximate(),
          whole.map(Wholes.Whole::value).orElse(null),
          inParts,
          count.article(),
          document.words(span));
    }
  }
}
