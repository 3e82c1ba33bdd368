package org.newsgraph.extract.quote;

import java.util.Optional;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/**
 * A place where the text says that somebody says something.
 *
 * @param sentence the sentence of the cue
 * @param cue the words that introduce what is said
 * @param speaker who says it, if the text tells
 * @param content the words said, as far as the sentence's grammar tells
 * @param quotable whether quotation marks beside the cue may hold the words
 * @param hearer the token that names to whom it is said
 * @param verbatim whether the content is the speaker's own words, as in the record of a talk
 */
record Speech(
    Sentence sentence,
    Span cue,
    Optional<Speaker> speaker,
    Optional<Span> content,
    boolean quotable,
    Optional<Token> hearer,
    boolean verbatim) {

  /** Returns the stretch that holds cue and speaker, and who quotes him ({@code AFP quoted}). */
  Span cluster() {
    Span out =
        speaker.filter(s -> s.sentence() == sentence).map(s -> s.span().union(cue)).orElse(cue);
    return hearer
        .filter(h -> h.start() < out.start())
        .map(h -> Phrases.of(sentence, h.index()))
        .filter(h -> h.end() <= out.start())
        .map(out::union)
        .orElse(out);
  }

  /** Returns the same speech with other words said. */
  Speech withContent(Span words) {
    return new Speech(sentence, cue, speaker, Optional.of(words), quotable, hearer, verbatim);
  }
}
