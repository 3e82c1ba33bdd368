package org.newsgraph.model;

import java.util.List;

/**
 * Who says what: direct or reported speech, or the words of a post. It stands as {@code claims[i]}
 * in the extract JSON.
 *
 * @param id unique in the document
 * @param content what is said; for direct speech without the outer quotation marks
 * @param speakerEntity id of the speaker's entity, or {@code null}
 * @param speaker the words that name the speaker, or {@code null} if the text names none; of joint
 *     speakers each has a quotation of his own, with the words that name them all
 * @param cue the words that introduce it (said, according to), or {@code null}
 * @param via id of the entity of an agency or outlet, or of the citation, that carried it, or
 *     {@code null}
 * @param direct whether the words are the speaker's own
 * @param events ids of the events inside the content
 */
public record Quotation(
    String id,
    Words content,
    String speakerEntity,
    Words speaker,
    Words cue,
    String via,
    boolean direct,
    List<String> events) {

  /** Copies the list. */
  public Quotation {
    events = List.copyOf(events);
  }
}
