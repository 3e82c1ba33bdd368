package org.newsgraph.model;

import java.time.LocalDate;

/**
 * When an event happens.
 *
 * @param day the day if known, else {@code null}
 * @param earliest first possible day, or {@code null}
 * @param latest last possible day, or {@code null}
 * @param words the words that tell it, or {@code null} when it follows from elsewhere
 */
public record EventTime(LocalDate day, LocalDate earliest, LocalDate latest, Words words) {

  /** Nothing is known. */
  public static final EventTime UNKNOWN = new EventTime(null, null, null, null);
}
