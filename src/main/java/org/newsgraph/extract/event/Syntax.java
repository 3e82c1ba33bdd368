package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** Small questions about a dependency tree. */
final class Syntax {

  private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "whose");
  private static final int DEEPEST = 12;

  private Syntax() {}

  /** Returns whether a token is a relative pronoun. */
  static boolean isRelative(Token token) {
    return token.tag().startsWith("W") && RELATIVE.contains(token.lemma())
        || token.lemma().equals("that") && token.tag().equals("IN");
  }

  /** Returns what a relative pronoun stands for that is the subject of a verb. */
  static int antecedent(Sentence s, Token verb, int pronoun) {
    int head = verb.head();
    boolean joined = verb.relation().equals("conj") && s.token(head).head() >= 0;
    int noun = joined ? s.token(head).head() : head;
    // "stopped the driver, who was freed": the parser hangs the clause on the verb
    int before = pronoun > 0 && s.token(pronoun - 1).text().equals(",") ? pronoun - 2 : pronoun - 1;
    boolean misplaced = s.token(noun).isVerb() && before >= 0 && s.token(before).isNoun();
    return misplaced ? before : noun;
  }

  /** Returns whether a verb form stands in the passive voice. */
  static boolean isPassive(Sentence s, int verb) {
    Token t = s.token(verb);
    if (!t.isVerb() || !s.children(verb, "dobj").isEmpty()) {
      return false;
    }
    if (!s.children(verb, "auxpass", "nsubjpass").isEmpty()) {
      return true;
    }
    boolean past = t.tag().equals("VBN") || t.tag().equals("VBD");
    if (!past) {
      return false;
    }
    if (t.tag().equals("VBN") && t.relation().equals("amod")) {
      return true;
    }
    List<Token> subjects = s.children(verb, "nsubj");
    if (!subjects.isEmpty()) {
      return isUndergoer(s, verb, subjects.get(0).index());
    }
    return switch (t.relation()) {
      case "acl", "advcl", "pcomp", "oprd", "acomp", "dep" -> true;
      case "conj" -> t.tag().equals("VBN") && !hasPerfect(s, verb) && isPassive(s, t.head());
      default -> !s.children(verb, "agent").isEmpty();
    };
  }

  private static boolean hasPerfect(Sentence s, int verb) {
    return s.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("have"));
  }

  /** A participle whose subject the role labeller takes for the one acted upon: "four injured". */
  private static boolean isUndergoer(Sentence s, int verb, int subject) {
    boolean undergoes = false;
    for (var role : s.rolesOf(verb)) {
      if (role.argument() == subject) {
        undergoes = role.label().equals("A1");
      }
      if (role.label().equals("A0")) {
        return false;
      }
    }
    return undergoes && s.token(verb).tag().equals("VBN") && !hasPerfect(s, verb);
  }

  /** Returns the objects of prepositions with a given lemma that hang on a token. */
  static List<Integer> objectsOf(Sentence s, int head, String preposition) {
    List<Integer> out = new ArrayList<>();
    for (Token p : s.children(head, "prep", "agent", "dative", "prt", "advmod")) {
      if (p.lemma().equals(preposition)) {
        s.children(p.index(), "pobj", "pcomp").forEach(o -> out.add(beside(s, o)));
      }
      // "out of the prison", "from inside the city": the inner preposition counts too
      for (Token inner : s.children(p.index(), "prep")) {
        if (inner.lemma().equals(preposition)) {
          s.children(inner.index(), "pobj").forEach(o -> out.add(o.index()));
        }
      }
    }
    return out;
  }

  /** "from neighboring Ruritania": the parser takes the adjective for a verb. */
  private static int beside(Sentence s, Token object) {
    List<Token> objects = s.children(object.index(), "dobj");
    boolean adjective = object.lemma().matches("neighbou?r|surround|adjoin") && !objects.isEmpty();
    return adjective ? objects.get(0).index() : object.index();
  }

  /** Returns a noun with those that are joined to it by a conjunction, in order. */
  static List<Integer> conjuncts(Sentence s, int noun) {
    Set<Integer> out = new LinkedHashSet<>();
    collect(s, noun, out, 0);
    return new ArrayList<>(out);
  }

  private static void collect(Sentence s, int noun, Set<Integer> out, int depth) {
    if (depth > DEEPEST || !out.add(noun)) {
      return;
    }
    for (Token c : s.children(noun, "conj")) {
      if (!c.isVerb() || c.tag().equals("VBG") && s.children(c.index(), "dobj").isEmpty()) {
        collect(s, c.index(), out, depth + 1);
      }
    }
  }

  /** Returns the verb that governs a token, or -1. */
  static int verbAbove(Sentence s, int token) {
    int i = s.token(token).head();
    for (int steps = 0; i >= 0 && steps < DEEPEST; steps++) {
      if (s.token(i).isVerb()) {
        return i;
      }
      i = s.token(i).head();
    }
    return -1;
  }

  /** Returns whether a token hangs below another one. */
  static boolean isBelow(Sentence s, int token, int above) {
    int i = token;
    for (int steps = 0; i >= 0 && steps < s.size(); steps++) {
      if (i == above) {
        return true;
      }
      i = s.token(i).head();
    }
    return false;
  }
}
