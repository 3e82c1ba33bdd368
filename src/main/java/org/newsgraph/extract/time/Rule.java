package org.newsgraph.extract.time;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extract.lexis.Lexemes;

/** A family of expressions. */
@FunctionalInterface
interface Rule {

  /** Returns the longest expression of the family that starts at a position. */
  Optional<Match> at(Lexemes words, int i);

  /** Returns a rule that gives the longest match of several rules; the first one of equals. */
  static Rule longest(List<Rule> rules) {
    return (words, i) -> {
      Optional<Match> best = Optional.empty();
      for (Rule rule : rules) {
        Optional<Match> match = rule.at(words, i);
        if (match.isPresent() && match.get().length() > best.map(Match::length).orElse(0)) {
          best = match;
        }
      }
      return best;
    };
  }

  /** Returns a rule that gives the first match of several rules. */
  static Rule first(List<Rule> rules) {
    return (words, i) ->
        rules.stream().map(r -> r.at(words, i)).flatMap(Optional::stream).findFirst();
  }
}
