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

  private static final int DEEPEST = 6;

  private static final Set<String> PREPOSITIONS = Set.of("against", "over", "at", "in", "for");

  private final Sentence s;

  Demands(Sentence sentence) {
    this.s = sentence;
  }

  /** Returns the heads of the proper names and bodies in the demands of a protest. */
  List<Integer> of(int trigger) {
    List<Integer> out = new ArrayList<>();
    demands(trigger, out);
    if (out.isEmpty()) {
      further(trigger, 0, out);
    }
    int verb = Syntax.verbAbove(s, trigger);
    if (out.isEmpty() && !s.token(trigger).isVerb() && verb >= 0) {
      demands(verb, out);
    }
    return out;
  }

  private void demands(int head, List<Integer> out) {
    for (Token child : s.children(head, "advcl", "xcomp", "acl", "prep", "relcl")) {
      if (isDemand(child) || isCause(child)) {
        named(child.index(), out);
      }
    }
  }

  /**
   * "joining students in demanding", "as they continued their effort to overthrow", "on the first
   * day of a strike over the bill": what is demanded stands deeper.
   */
  private void further(int head, int depth, List<Integer> out) {
    for (Token child : s.children(head, "advcl", "xcomp", "prep", "pcomp", "pobj", "dobj", "acl")) {
      boolean cause = isCause(child) && s.token(head).isNoun();
      if (depth > 0 && (isDemand(child) || cause)) {
        named(child.index(), out);
      } else if (depth < DEEPEST && isOfSame(child)) {
        further(child.index(), depth + 1, out);
      }
    }
  }

  private boolean isDemand(Token verb) {
    return verb.isVerb() && WordClasses.has("demand", verb.lemma()) && isOfSame(verb);
  }

  private boolean isCause(Token preposition) {
    return preposition.relation().equals("prep")
        && PREPOSITIONS.contains(preposition.lemma())
        && s.children(preposition.index(), "pobj").stream().anyMatch(this::isReason);
  }

  /** Whether a word tells what the protesters do: its clause names no other subject. */
  private boolean isOfSame(Token t) {
    return s.children(t.index(), "nsubj", "nsubjpass").stream()
        .allMatch(n -> n.tag().startsWith("PRP") || Syntax.isRelative(n) || isTime(n));
  }

  /** "in protest of the refusal", "over the bill"; not "in the city", "at the weekend". */
  private boolean isReason(Token noun) {
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
      if (!inner && out.isEmpty() && (t.isProper() || isActor(t) || isPeople(t))) {
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

  /** "Ruritanian rule": the adjective of a people before a noun that does not act. */
  private boolean isPeople(Token t) {
    Token noun = t.head() < 0 ? t : s.token(t.head());
    return t.name().endsWith("NORP") && !noun.isProper() && !isActor(noun);
  }

  private static boolean isActor(Token t) {
    return t.isNoun()
        && (EventNouns.isPeople(t) || HeadNouns.typeOf(t).filter(y -> !y.isPlace()).isPresent());
  }

  private static boolean isTime(Token t) {
    return t.name().endsWith("DATE") || t.name().endsWith("TIME");
  }
}
