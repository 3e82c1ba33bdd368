package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;
import org.newsgraph.reference.HeadNouns;

/**
 * Finds whom a protest is against: those named in what is demanded or opposed ("to demand the
 * resignation of the president", "over the ministry's refusal").
 */
final class Demands {

  private static final Set<String> VERBS =
      Set.of(
          "demand", "call", "press", "urge", "oppose", "denounce", "condemn", "protest", "support");

  private static final Set<String> PREPOSITIONS = Set.of("against", "over", "at", "in", "for");

  private final Sentence s;

  Demands(Sentence sentence) {
    this.s = sentence;
  }

  /** Returns the heads of the proper names and bodies in the demands of a protest. */
  List<Integer> of(int trigger) {
    List<Integer> out = new ArrayList<>();
    demands(trigger, out);
    int verb = Syntax.verbAbove(s, trigger);
    if (out.isEmpty() && !s.token(trigger).isVerb() && verb >= 0) {
      demands(verb, out);
    }
    return out;
  }

  private void demands(int head, List<Integer> out) {
    for (Token child : s.children(head, "advcl", "xcomp", "acl", "prep", "relcl")) {
      boolean verb = child.isVerb() && VERBS.contains(child.lemma());
      boolean cause =
          child.relation().equals("prep")
              && PREPOSITIONS.contains(child.lemma())
              && s.children(child.index(), "pobj").stream().anyMatch(this::isCause);
      if (verb || cause) {
        named(child.index(), out);
      }
    }
  }

  /** "in protest of the refusal", "over the bill"; not "in the city", "at the weekend". */
  private boolean isCause(Token noun) {
    String preposition = s.token(noun.head()).lemma();
    return switch (preposition) {
      case "in" -> Set.of("protest", "support", "favor", "favour").contains(noun.lemma());
      case "at", "for" -> Set.of("demand", "policy", "decision", "killing").contains(noun.lemma());
      default -> true;
    };
  }

  private void named(int head, List<Integer> out) {
    BitSet below = s.subtree(head);
    for (int i = below.nextSetBit(0); i >= 0; i = below.nextSetBit(i + 1)) {
      Token t = s.token(i);
      boolean inner = t.relation().matches("compound|appos|pobj") && isTime(t);
      if (!inner && out.isEmpty() && (t.isProper() || isActor(t))) {
        out.add(top(t));
      }
    }
  }

  /** The head of the name that a word is part of. */
  private int top(Token t) {
    Token i = t;
    while (i.relation().equals("compound") && i.head() >= 0) {
      i = s.token(i.head());
    }
    return i.index();
  }

  private static boolean isActor(Token t) {
    return t.isNoun()
        && (EventNouns.isPeople(t) || HeadNouns.typeOf(t).filter(y -> !y.isPlace()).isPresent());
  }

  private static boolean isTime(Token t) {
    return t.name().endsWith("DATE") || t.name().endsWith("TIME");
  }
}
