package org.newsgraph.model;

/**
 * An office that the text gives to a person.
 *
 * @param title lower-case title: {@code governor}, {@code head of the provincial council}
 * @param of id of the entity that the office belongs to (place or organization), or {@code null}
 * @param words the words that tell it
 */
public record Office(String title, String of, Words words) {}
