package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** Finds the words of a pattern around its anchor. */
final class PatternMatcher {

  /** A particle stands at most so far behind its verb: "push the armed group back". */
  private static final int PARTICLE_DISTANCE = 8;

  private PatternMatcher() {}

  /**
   * Returns the tokens that a pattern covers, the anchor first, if all its steps are there.
   *
   * @param anchor index of a token that has the anchor's lemma and part of speech
   */
  static Optional<List<Integer>> match(Sentence s, int anchor, WordPattern pattern) {
    List<Integer> matched = new ArrayList<>(List.of(anchor));
    for (Step step : pattern.steps()) {
      Optional<Integer> found = find(s, matched, step);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      // A step that accepts any word only asks that the slot be filled: the filler is no trigger.
      if (!step.lemmas().isEmpty()) {
        matched.add(found.get());
      }
    }
    return Optional.of(matched);
  }

  private static Optional<Integer> find(Sentence s, List<Integer> matched, Step step) {
    int anchor = matched.get(0);
    return switch (step.link()) {
      case "obj" -> first(s, VerbArguments.objects(s, anchor), step);
      case "subj" -> first(s, VerbArguments.surface(s, anchor), step);
      case "prt" -> particle(s, anchor, step);
      case "next" -> next(s, anchor, step);
      case "mod" -> modifier(s, anchor, step);
      case "acomp" -> first(s, indexes(s.children(anchor, "acomp", "oprd", "attr", "dep")), step);
      default ->
          Stream.concat(matched.stream(), objects(s, anchor))
              .flatMap(m -> prepositional(s, m, step))
              .findFirst();
    };
  }

  /** The objects of a verb, and what is meant by "thousands of refugees". */
  private static Stream<Integer> objects(Sentence s, int verb) {
    return s.children(verb, "dobj").stream()
        .map(Token::index)
        .flatMap(o -> Stream.concat(Stream.of(o), Syntax.objectsOf(s, o, "of").stream()));
  }

  private static Stream<Integer> prepositional(Sentence s, int head, Step step) {
    return Syntax.objectsOf(s, head, step.link()).stream()
        .flatMap(o -> Syntax.conjuncts(s, o).stream())
        .filter(o -> accepts(step, s.token(o)));
  }

  private static Optional<Integer> first(Sentence s, List<Integer> tokens, Step step) {
    return tokens.stream()
        .flatMap(t -> Syntax.conjuncts(s, t).stream())
        .filter(t -> accepts(step, s.token(t)))
        .findFirst();
  }

  /** "shot dead four men": the word right behind the verb, whatever the parser hangs it on. */
  private static Optional<Integer> next(Sentence s, int anchor, Step step) {
    int i = anchor + 1;
    return i < s.size() && accepts(step, s.token(i)) ? Optional.of(i) : Optional.empty();
  }

  private static Optional<Integer> particle(Sentence s, int verb, Step step) {
    return s.children(verb, "prt", "advmod", "prep", "acomp", "npadvmod", "advcl").stream()
        .filter(t -> t.index() > verb && t.index() - verb <= PARTICLE_DISTANCE)
        .filter(t -> accepts(step, t))
        .map(Token::index)
        .findFirst();
  }

  private static Optional<Integer> modifier(Sentence s, int noun, Step step) {
    return s.children(noun, "compound", "amod", "nmod", "poss", "nn", "dep").stream()
        .filter(t -> accepts(step, t))
        .map(Token::index)
        .findFirst();
  }

  private static boolean accepts(Step step, Token token) {
    return step.accepts(token.lemma())
        || step.accepts(token.text().toLowerCase(java.util.Locale.ROOT));
  }

  private static List<Integer> indexes(List<Token> tokens) {
    return tokens.stream().map(Token::index).toList();
  }
}
