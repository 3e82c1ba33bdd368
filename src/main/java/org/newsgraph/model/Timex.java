package org.newsgraph.model;

import java.time.LocalDate;

/**
 * An expression of time.
 *
 * @param words where and what
 * @param type TIMEX3 type
 * @param value ISO 8601 value as in TIMEX3 ({@code 2021-07-07}, {@code 2021-W27}, {@code P2D},
 *     {@code PRESENT_REF}), or {@code null} if it cannot be resolved
 * @param earliest first day that a DATE or TIME can mean, or {@code null}
 * @param latest last day that a DATE or TIME can mean, or {@code null}
 */
public record Timex(
    Words words, TimexType type, String value, LocalDate earliest, LocalDate latest) {

  /** Returns the day, when the expression names exactly one, else {@code null}. */
  public LocalDate day() {
    return earliest != null && earliest.equals(latest) ? earliest : null;
  }
}
