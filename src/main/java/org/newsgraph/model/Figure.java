package org.newsgraph.model;

/**
 * A number that belongs to an event.
 *
 * @param role what is counted
 * @param min least value, or {@code null}
 * @param max greatest value, or {@code null}
 * @param approximate whether the text says about, around, some, …
 * @param of the whole that the number is a part of ({@code 26 of 28 districts}: 28), or {@code
 *     null}
 * @param words the number with what is counted
 */
public record Figure(
    FigureRole role, Integer min, Integer max, boolean approximate, Integer of, Words words) {}
