package org.newsgraph.model;

import java.time.LocalDate;

/**
 * What is known about a document besides its words. Any field may be {@code null}.
 *
 * @param title headline
 * @param publisher name of the outlet
 * @param author name of the writer
 * @param published day of publication
 * @param url where it was published
 * @param language BCP 47 tag
 * @param retrieved when it was fetched, as told by the sidecar
 */
public record Metadata(
    String title,
    String publisher,
    String author,
    LocalDate published,
    String url,
    String language,
    String retrieved) {

  /** Nothing is known. */
  public static final Metadata EMPTY = new Metadata(null, null, null, null, null, null, null);

  /** Returns these metadata with the gaps filled from {@code other}. */
  public Metadata orElse(Metadata other) {
    return new Metadata(
        first(title, other.title),
        first(publisher, other.publisher),
        first(author, other.author),
        first(published, other.published),
        first(url, other.url),
        first(language, other.language),
        first(retrieved, other.retrieved));
  }

  private static <T> T first(T one, T two) {
    return one != null ? one : two;
  }
}
