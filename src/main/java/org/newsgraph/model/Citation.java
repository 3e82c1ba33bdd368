package org.newsgraph.model;

import java.time.LocalDate;

/**
 * A source that the document cites.
 *
 * @param id unique in the document
 * @param kind what it is
 * @param words the words that cite it; for a post the whole post
 * @param author name of its author, or {@code null}
 * @param authorEntity id of the author's entity, or {@code null}
 * @param published its day, or {@code null}
 * @param url its address, or {@code null}
 */
public record Citation(
    String id,
    CitationKind kind,
    Words words,
    String author,
    String authorEntity,
    LocalDate published,
    String url) {}
