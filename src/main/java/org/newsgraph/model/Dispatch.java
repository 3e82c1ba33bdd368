package org.newsgraph.model;

import java.time.LocalDate;

/**
 * A dispatch after the first one in a document that holds more than one, as a round-up does.
 *
 * @param start where it begins, in code points
 * @param day the day that its own date line tells, or {@code null}
 */
public record Dispatch(int start, LocalDate day) {}
