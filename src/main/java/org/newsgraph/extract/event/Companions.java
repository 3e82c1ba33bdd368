package org.newsgraph.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** Finds who acts together with those who are told to act, and for whom they act. */
final class Companions {

  private Companions() {}

  /** Returns the heads of the phrases, conjuncts included. */
  static List<Integer> of(Passage passage, int actor) {
    return Stream.of(
            helpers(passage.sentence(), actor),
            bodies(passage.sentence(), actor),
            owners(passage, actor))
        .flatMap(List::stream)
        .toList();
  }

  /** "forces backed by militiamen", "troops led by the governor": they act together. */
  private static List<Integer> helpers(Sentence s, int actor) {
    return s.children(actor, "acl").stream()
        .filter(v -> WordClasses.has("together", v.lemma()) && Syntax.isPassive(s, v.index()))
        .flatMap(v -> VerbArguments.subjects(s, v.index()).stream())
        .flatMap(i -> Syntax.conjuncts(s, i).stream())
        .toList();
  }

  /** "fighters belonging to the Northern Front": the body whose members they are. */
  private static List<Integer> bodies(Sentence s, int actor) {
    return s.children(actor, "acl", "relcl").stream()
        .filter(v -> WordClasses.has("belong", v.lemma()))
        .flatMap(v -> Stream.of("to", "with").map(p -> Syntax.objectsOf(s, v.index(), p)))
        .flatMap(List::stream)
        .flatMap(i -> Syntax.conjuncts(s, i).stream())
        .toList();
  }

  /** "The Serbs said their forces had left": whose forces they are. */
  private static List<Integer> owners(Passage passage, int actor) {
    if (!passage.isOf("force", actor)) {
      return List.of();
    }
    return passage.sentence().children(actor, "poss").stream()
        .filter(t -> t.lemma().matches("their|its"))
        .map(Token::index)
        .flatMap(
            i ->
                (passage.entity(i).isPresent() ? Optional.of(i) : Antecedents.of(passage, i))
                    .stream())
        .toList();
  }
}
