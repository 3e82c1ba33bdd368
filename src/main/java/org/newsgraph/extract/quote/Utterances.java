package org.newsgraph.extract.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.model.Span;

/**
 * Brings together what the grammar and what the quotation marks say. Quoted words are direct
 * speech; a reported clause that holds quoted words gives both the clause and these words.
 */
final class Utterances {

  private static final double BULK = 0.6;
  private static final int NEAR = 20;

  private final String text;
  private final TreeMap<Integer, Quoted> quotes = new TreeMap<>();
  private final Set<Quoted> used = new HashSet<>();
  private final Map<Quoted, Span> wholes = new HashMap<>();
  private final Map<Quoted, Utterance> fragments = new LinkedHashMap<>();
  private final List<Utterance> found = new ArrayList<>();

  /**
   * Makes a collector.
   *
   * @param text the document's text
   * @param quotes what stands between quotation marks
   */
  Utterances(String text, List<Quoted> quotes) {
    this.text = text;
    quotes.forEach(q -> this.quotes.put(q.outer().start(), q));
  }

  /** Returns what is said, by linked quotations and by the grammar of the speeches. */
  List<Utterance> of(List<QuoteLinker.Link> links, List<Speech> speeches) {
    Map<Speech, List<Span>> linked = new HashMap<>();
    for (QuoteLinker.Link link : links) {
      linked.computeIfAbsent(link.speech(), s -> new ArrayList<>()).add(link.quoted().outer());
      used.add(link.quoted());
      found.add(new Utterance(link.speech(), link.whole(), link.direct()));
      if (!link.direct()) {
        fragments(link.speech(), link.whole());
      }
    }
    for (Speech speech : speeches) {
      speech
          .content()
          .filter(c -> linked.getOrDefault(speech, List.of()).stream().noneMatch(c::overlaps))
          .ifPresent(c -> reported(speech, c));
    }
    found.addAll(fragments.values());
    return found;
  }

  private void reported(Speech speech, Span content) {
    Span whole = speech.verbatim() ? content : withQuotes(speech, content);
    if (!speech.verbatim()) {
      for (Quoted q : within(whole)) {
        if (q.inner().length() >= BULK * whole.length()) {
          used.add(q);
          found.add(new Utterance(speech, q.inner(), true));
          return;
        }
      }
      fragments(speech, whole);
    }
    found.add(new Utterance(speech, whole, speech.verbatim()));
  }

  /** Adds the quoted words of a clause, but for single words, to the innermost clause. */
  private void fragments(Speech speech, Span whole) {
    for (Quoted q : within(whole)) {
      used.add(q);
      Span outer = wholes.get(q);
      boolean innermost = outer == null || whole.length() < outer.length();
      if (innermost && text.substring(q.inner().start(), q.inner().end()).strip().contains(" ")) {
        wholes.put(q, whole);
        fragments.put(q, new Utterance(speech, q.inner(), true));
      }
    }
  }

  /** Lets a clause reach to the end of a quotation that it cuts, or that stands right after it. */
  private Span withQuotes(Speech speech, Span content) {
    Span out = content;
    Map.Entry<Integer, Quoted> last = quotes.floorEntry(out.end());
    if (last != null && last.getValue().outer().end() > out.end()) {
      out = out.union(last.getValue().outer());
    } else {
      out = withNext(speech, out);
    }
    Map.Entry<Integer, Quoted> first = quotes.floorEntry(out.start());
    if (first != null && first.getValue().outer().end() > out.start()) {
      out = out.union(first.getValue().outer());
    }
    return out;
  }

  private Span withNext(Speech speech, Span content) {
    Map.Entry<Integer, Quoted> next = quotes.ceilingEntry(content.end());
    if (next == null || next.getKey() > content.end() + NEAR) {
      return content;
    }
    Span quote = next.getValue().outer();
    Span gap = gap(content, quote);
    boolean follows = speech.sentence().span().contains(quote.start());
    boolean plain = !speech.cluster().overlaps(gap) && isPlain(gap);
    return follows && plain ? new Span(content.start(), quote.end()) : content;
  }

  private static Span gap(Span content, Span quote) {
    return new Span(content.end(), Math.max(content.end(), quote.start()));
  }

  private boolean isPlain(Span gap) {
    return text.substring(gap.start(), gap.end())
        .chars()
        .allMatch(c -> Character.isLetterOrDigit(c) || Character.isWhitespace(c));
  }

  private List<Quoted> within(Span span) {
    return quotes.subMap(span.start(), span.end()).values().stream()
        .filter(q -> q.inner().end() <= span.end() + 1)
        .toList();
  }

  /** Returns the quoted words that no speech has taken. */
  List<Quoted> unused() {
    return quotes.values().stream().filter(q -> !used.contains(q)).toList();
  }
}
