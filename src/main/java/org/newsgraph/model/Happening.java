package org.newsgraph.model;

import java.time.LocalDate;
import java.util.List;

/**
 * One happening across documents. What the sources jointly say of it is derived from its members.
 *
 * @param key path of its IRI below the base: {@code event/prison-release-herat-2021-07-07}
 * @param type most specific type
 * @param label a short readable title
 * @param day the day, if the asserted claims agree on one, else {@code null}
 * @param earliest first possible day, or {@code null}
 * @param latest last possible day, or {@code null}
 * @param members all tellings, asserted or not, sorted
 * @param asserted the asserted tellings among them, sorted
 * @param subEventOf key of the happening that this one is a part of, or {@code null}
 * @param sources number of documents that assert it
 * @param independentSources number of independent origins among them
 */
public record Happening(
    String key,
    EventType type,
    String label,
    LocalDate day,
    LocalDate earliest,
    LocalDate latest,
    List<Ref> members,
    List<Ref> asserted,
    String subEventOf,
    int sources,
    int independentSources) {

  /** Copies the lists. */
  public Happening {
    members = List.copyOf(members);
    asserted = List.copyOf(asserted);
  }
}
