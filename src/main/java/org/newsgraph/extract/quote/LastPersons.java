package org.newsgraph.extract.quote;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers which persons spoke lately, and with which pronoun each was told. */
final class LastPersons {

  /** How far back a person may have spoken, in code points. */
  private static final int REACH = 600;

  private final LinkedHashMap<String, Integer> positions = new LinkedHashMap<>();
  private final Map<String, String> pronouns = new HashMap<>();

  /**
   * Notes that somebody speaks.
   *
   * @param id the person's entity
   * @param pronoun {@code he} or {@code she} if told so, else {@code null}
   * @param position where, in code points; never less than before
   */
  void spoke(String id, String pronoun, int position) {
    positions.remove(id);
    positions.put(id, position);
    positions.values().removeIf(p -> position - p > REACH);
    if (pronoun != null) {
      pronouns.put(id, pronoun);
    }
  }

  /** Returns the last speaker told with the same pronoun before, else the last told with none. */
  Optional<String> lookUp(String pronoun, int position) {
    Optional<String> same = Optional.empty();
    Optional<String> open = Optional.empty();
    for (Map.Entry<String, Integer> entry : positions.entrySet()) {
      if (position - entry.getValue() <= REACH) {
        String told = pronouns.get(entry.getKey());
        same = pronoun.equals(told) ? Optional.of(entry.getKey()) : same;
        open = told == null ? Optional.of(entry.getKey()) : open;
      }
    }
    return same.isPresent() ? same : open;
  }
}
