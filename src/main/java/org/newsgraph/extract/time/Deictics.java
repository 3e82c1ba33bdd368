package org.newsgraph.extract.time;

import java.util.Map;
import java.util.Optional;
import org.newsgraph.extract.lexis.Lexemes;

/** {@code today}, {@code yesterday}, {@code tomorrow}. */
final class Deictics implements Rule {

  private static final Map<String, Integer> DAYS =
      Map.of("today", 0, "yesterday", -1, "tomorrow", 1);

  @Override
  public Optional<Match> at(Lexemes words, int i) {
    Integer days = DAYS.get(words.text(i));
    boolean paper = words.is(i - 1, "usa") && words.is(i, "today");
    return days == null || paper
        ? Optional.empty()
        : Match.date(i, i + 1, new When.Offset(Granularity.DAY, days, false));
  }
}
