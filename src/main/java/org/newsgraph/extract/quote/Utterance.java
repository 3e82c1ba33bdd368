package org.newsgraph.extract.quote;

import org.newsgraph.model.Span;

/**
 * One stretch of words that a speech gives to its speaker.
 *
 * @param speech the speech
 * @param content the words
 * @param direct whether they are the speaker's own
 */
record Utterance(Speech speech, Span content, boolean direct) {}
