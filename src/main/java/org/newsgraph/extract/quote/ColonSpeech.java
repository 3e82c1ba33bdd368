package org.newsgraph.extract.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Block;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.reference.HeadNouns;

/**
 * Finds words that follow their speaker's name and a colon: headlines ({@code Mayor: City is safe})
 * and records of talks, where such labels come back paragraph after paragraph.
 */
final class ColonSpeech {

  private static final Pattern HEADLINE = Pattern.compile("([^:\"\u201C\u2018]{2,60}):\\s+\\S");

  /** A word is taken whole or not at all: one of many capitals can be cut in too many ways. */
  private static final Pattern LABEL =
      Pattern.compile("((?:[\\p{Lu}][\\p{L}.'\u2019-]*+\\s?+){1,4}):\\s+\\S");

  private static final int LABEL_COUNT = 2;
  private static final int TURN_BLOCKS = 6;

  private final AnnotatedDocument document;
  private final EntityTable entities;
  private final CueLexicon lexicon;
  private final Map<Block, Sentence> firstSentences = new HashMap<>();
  private final List<Speech> found = new ArrayList<>();

  ColonSpeech(AnnotatedDocument document, EntityTable entities, CueLexicon lexicon) {
    this.document = document;
    this.entities = entities;
    this.lexicon = lexicon;
    document.sentences().forEach(s -> firstSentences.putIfAbsent(s.block(), s));
  }

  /** Returns such speech in order. */
  List<Speech> find() {
    List<Block> blocks = document.clean().blocks();
    List<Optional<Span>> labels = blocks.stream().map(this::label).toList();
    Map<String, Integer> counts = new HashMap<>();
    labels.forEach(l -> l.ifPresent(s -> counts.merge(words(s), 1, Integer::sum)));
    boolean isTalk = counts.values().stream().filter(n -> n >= LABEL_COUNT).count() >= 2;
    int open = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (isTalk && labels.get(i).filter(s -> counts.get(words(s)) >= LABEL_COUNT).isPresent()) {
        open = i;
        add(blocks.get(i), labels.get(i).get(), blocks.get(i), true);
      } else if (open >= 0 && i - open < TURN_BLOCKS && comesBack(labels, counts, i)) {
        add(blocks.get(open), labels.get(open).get(), blocks.get(i), true);
      } else {
        open = -1;
        if (i == 0 || blocks.get(i).kind() == Block.Kind.HEADLINE) {
          headline(blocks.get(i));
        }
      }
    }
    return found;
  }

  /** Returns whether another label follows soon: then the paragraph still belongs to the talk. */
  private static boolean comesBack(
      List<Optional<Span>> labels, Map<String, Integer> counts, int from) {
    return labels.subList(from, Math.min(labels.size(), from + TURN_BLOCKS)).stream()
        .anyMatch(Optional::isPresent);
  }

  private Optional<Span> label(Block block) {
    Matcher m = matcher(LABEL, block);
    return m.lookingAt() ? Optional.of(new Span(m.start(1), m.end(1))) : Optional.empty();
  }

  private void headline(Block block) {
    Matcher m = matcher(HEADLINE, block);
    Sentence sentence = firstSentences.get(block);
    if (sentence != null && m.lookingAt()) {
      Span label = new Span(m.start(1), m.end(1));
      if (namesSpeaker(sentence, label)) {
        add(block, label, block, false);
      }
    }
  }

  private boolean namesSpeaker(Sentence sentence, Span label) {
    int head = sentence.headOf(label);
    boolean verbal = sentence.tokens().stream().anyMatch(t -> label.covers(t.span()) && t.isVerb());
    if (head < 0 || verbal) {
      return false;
    }
    Token token = sentence.token(head);
    boolean actor =
        entities.at(sentence, head).map(e -> !e.type().isPlace()).orElse(false)
            || token.name().endsWith("PERSON");
    return actor
        || HeadNouns.typeOf(token).filter(t -> !t.isPlace()).isPresent()
        || lexicon.isSource(token);
  }

  private void add(Block labelled, Span label, Block block, boolean verbatim) {
    Sentence sentence = firstSentences.get(labelled);
    Matcher m = Pattern.compile("\\s*:").matcher(document.document().plain());
    if (sentence == null || !m.find(label.end()) || sentence.headOf(label) < 0) {
      return;
    }
    int start = labelled.equals(block) ? m.end() : block.span().start();
    Span content = trimmed(start, block.span().end());
    Speaker speaker = new Speaker(sentence, sentence.headOf(label), label);
    found.add(
        new Speech(
            sentence,
            new Span(m.end() - 1, m.end()),
            Optional.of(speaker),
            Optional.of(content),
            false,
            Optional.empty(),
            verbatim));
  }

  private Span trimmed(int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(document.document().plain().charAt(start))) {
      start++;
    }
    return new Span(start, to);
  }

  private String words(Span span) {
    return document.document().plain().substring(span.start(), span.end());
  }

  private Matcher matcher(Pattern pattern, Block block) {
    return pattern
        .matcher(document.document().plain())
        .region(block.span().start(), block.span().end());
  }
}
