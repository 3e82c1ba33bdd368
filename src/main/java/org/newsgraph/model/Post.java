package org.newsgraph.model;

import java.time.LocalDate;

/**
 * A social-media post that is embedded in a document.
 *
 * @param span the whole post with its footer
 * @param body the words of the post
 * @param author name of the author as the footer spells it
 * @param handle account name without {@code @}, or {@code null}
 * @param published day of the footer, or {@code null}
 * @param url address in the post, or {@code null}
 */
public record Post(
    Span span, Span body, Words author, String handle, LocalDate published, String url) {}
