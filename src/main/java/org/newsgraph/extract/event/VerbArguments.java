package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.SemanticRole;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/**
 * Finds the logical subject and object of a verb: over passives, relative clauses, participles,
 * conjunction and control. Where the tree is silent the semantic roles are asked.
 */
final class VerbArguments {

  /** Prepositions whose gerund is done by the object of the main verb: "accused X of killing". */
  private static final Set<String> OBJECT_CONTROL = Set.of("of", "from", "for");

  private static final Set<String> APPROXIMATE = Set.of("around", "about", "over", "up", "under");
  private static final Set<String> SUBJECT = Set.of("A0");
  private static final Set<String> OBJECT = Set.of("A1");
  private static final int DEEPEST = 8;

  private VerbArguments() {}

  /** Returns the head tokens of the logical subject, conjuncts not expanded. */
  static List<Integer> subjects(Sentence s, int verb) {
    List<Integer> found =
        Syntax.isPassive(s, verb) ? agents(s, verb) : nounsOnly(s, surface(s, verb, 0));
    return found.isEmpty() ? labelled(s, verb, SUBJECT) : found;
  }

  /** Returns the head tokens of the logical object, conjuncts not expanded. */
  static List<Integer> objects(Sentence s, int verb) {
    List<Integer> found =
        Syntax.isPassive(s, verb) ? nounsOnly(s, surface(s, verb, 0)) : active(s, verb);
    return found.isEmpty() ? labelled(s, verb, OBJECT) : found;
  }

  private static List<Integer> agents(Sentence s, int verb) {
    List<Integer> out = new ArrayList<>();
    out.addAll(Syntax.objectsOf(s, verb, "by"));
    for (Token particle : s.children(verb, "prt", "advmod", "prep")) {
      out.addAll(Syntax.objectsOf(s, particle.index(), "by"));
    }
    return out;
  }

  private static List<Integer> active(Sentence s, int verb) {
    List<Integer> out = new ArrayList<>();
    for (Token o : s.children(verb, "dobj")) {
      if (!Syntax.isRelative(o)) {
        out.add(o.index());
      }
    }
    if (out.isEmpty() && s.token(verb).relation().equals("relcl") && hasGap(s, verb)) {
      out.add(s.token(verb).head());
    }
    if (out.isEmpty()) {
      s.children(verb, "dobj").stream()
          .filter(o -> Syntax.isRelative(o) && o.index() > 0)
          .map(o -> o.index() - 1)
          .filter(i -> s.token(i).isNoun())
          .forEach(out::add);
    }
    if (out.isEmpty()) {
      sharedObject(s, verb).ifPresent(out::add);
    }
    return out;
  }

  /** A relative clause lacks an object if it has a subject of its own: "the town they seized". */
  private static boolean hasGap(Sentence s, int verb) {
    boolean pronounObject = s.children(verb, "dobj").stream().anyMatch(Syntax::isRelative);
    boolean ownSubject = s.children(verb, "nsubj").stream().anyMatch(t -> !Syntax.isRelative(t));
    return pronounObject || ownSubject && s.children(verb, "dobj").isEmpty();
  }

  /** "attacked and burned the village": the object of the next verb. */
  private static java.util.Optional<Integer> sharedObject(Sentence s, int verb) {
    if (!s.children(verb, "prep", "xcomp", "ccomp").isEmpty()) {
      return java.util.Optional.empty();
    }
    for (Token next : s.children(verb, "conj")) {
      boolean close = next.index() - verb <= 2;
      List<Token> objects = s.children(next.index(), "dobj");
      if (close && !objects.isEmpty() && next.tag().equals(s.token(verb).tag())) {
        return java.util.Optional.of(objects.get(0).index());
      }
    }
    return java.util.Optional.empty();
  }

  private static List<Integer> labelled(Sentence s, int verb, Set<String> labels) {
    List<Integer> out = new ArrayList<>();
    for (SemanticRole r : s.rolesOf(verb)) {
      Token argument = s.token(r.argument());
      if (labels.contains(r.label()) && argument.tag().matches("NN.*|PRP|CD|DT")) {
        out.add(r.argument());
      }
    }
    return out;
  }

  private static List<Integer> nounsOnly(Sentence s, List<Integer> tokens) {
    return tokens.stream().filter(i -> !s.token(i).isVerb() || isGerund(s.token(i))).toList();
  }

  private static boolean isGerund(Token token) {
    return token.tag().equals("VBG");
  }

  /** Returns what the clause of a verb is about: its grammatical subject, its own or understood. */
  static List<Integer> surface(Sentence s, int verb) {
    return nounsOnly(s, surface(s, verb, 0));
  }

  private static List<Integer> surface(Sentence s, int verb, int depth) {
    List<Token> own = s.children(verb, "nsubj", "nsubjpass");
    Token t = s.token(verb);
    if (!own.isEmpty()) {
      Token subject = own.get(0);
      boolean pronoun = Syntax.isRelative(subject) && t.head() >= 0;
      return List.of(pronoun ? Syntax.antecedent(s, t, subject.index()) : subject.index());
    }
    List<Integer> counted = counted(s, verb);
    if (!counted.isEmpty() || depth > DEEPEST || t.head() < 0) {
      return counted;
    }
    return inherited(s, t, depth + 1);
  }

  /**
   * The parser takes the number's adverb for a preposition ("Around 20 others were injured") or
   * hangs a number that stands right before the verb on what precedes it ("in total 26 were
   * killed").
   */
  private static List<Integer> counted(Sentence s, int verb) {
    List<Token> auxiliaries = s.children(verb, "auxpass", "aux");
    if (auxiliaries.isEmpty()) {
      return List.of();
    }
    int before = auxiliaries.get(0).index() - 1;
    for (Token about : s.children(verb, "prep")) {
      if (about.index() >= before) {
        continue;
      }
      List<Token> objects = s.children(about.index(), "pobj");
      boolean adverb = APPROXIMATE.contains(about.lemma()) && isNumber(s, about.index() + 1);
      if (adverb && !objects.isEmpty()) {
        return List.of(objects.get(0).index());
      }
      if (isNumber(s, before) && Syntax.isBelow(s, before, about.index())) {
        return List.of(before);
      }
    }
    return List.of();
  }

  private static boolean isNumber(Sentence s, int token) {
    return s.token(token).tag().equals("CD");
  }

  private static List<Integer> inherited(Sentence s, Token verb, int depth) {
    int head = verb.head();
    Token governor = s.token(head);
    switch (verb.relation()) {
      case "acl", "relcl", "amod":
        return verb.tag().equals("VB") ? ofNoun(s, head, depth) : List.of(head);
      case "conj":
        return surface(s, head, depth);
      case "xcomp", "ccomp", "oprd", "acomp":
        return controller(s, verb, head, depth);
      case "pcomp":
        return ofGerund(s, governor, depth);
      case "advcl", "dep", "npadvmod", "prep":
        return ofAdverbial(s, verb, head, depth);
      default:
        return List.of();
    }
  }

  /** "forced soldiers to surrender": the object; "began to shell": the subject. */
  private static List<Integer> controller(Sentence s, Token verb, int head, int depth) {
    List<Token> objects = s.children(head, "dobj");
    boolean controlled = verb.tag().matches("VB|VBG|VBN");
    if (!objects.isEmpty() && controlled && objects.get(0).index() < verb.index()) {
      return List.of(objects.get(0).index());
    }
    return surface(s, head, depth);
  }

  /** "troops to retake the city": the noun; "the decision to attack": who decides. */
  private static List<Integer> ofNoun(Sentence s, int noun, int depth) {
    if (EventNouns.isPeople(s.token(noun))) {
      return List.of(noun);
    }
    List<Token> owners = s.children(noun, "poss");
    if (!owners.isEmpty()) {
      return List.of(owners.get(0).index());
    }
    Token t = s.token(noun);
    // "made an attempt to kill", not "spoke of attempts to kill"
    return t.relation().equals("dobj") ? surface(s, t.head(), depth) : List.of();
  }

  private static List<Integer> ofGerund(Sentence s, Token preposition, int depth) {
    int head = preposition.head();
    if (head < 0) {
      return List.of();
    }
    List<Token> objects = s.children(head, "dobj");
    if (OBJECT_CONTROL.contains(preposition.lemma()) && !objects.isEmpty()) {
      return List.of(objects.get(0).index());
    }
    // "the punishment for seizing the town": who seized it is not said
    return s.token(head).isVerb() ? surface(s, head, depth) : List.of();
  }

  /** "dispatched troopers to push back": the people sent; else the subject of the main clause. */
  private static List<Integer> ofAdverbial(Sentence s, Token verb, int head, int depth) {
    if (!s.token(head).isVerb()) {
      return s.token(head).isNoun() ? ofNoun(s, head, depth) : List.of();
    }
    boolean purpose = verb.tag().equals("VB") && verb.index() > head;
    // "left 12 people killed"
    boolean result = verb.tag().equals("VBN") && s.token(head).lemma().matches("leave|find|make");
    for (Token object : s.children(head, "dobj")) {
      if (result || purpose && EventNouns.isPeople(object)) {
        return List.of(object.index());
      }
    }
    // "The camp was attacked by militiamen, killing 12": not the camp did the killing
    boolean byAgent = verb.tag().equals("VBG") && Syntax.isPassive(s, head);
    return byAgent && verb.index() > head ? agents(s, head) : surface(s, head, depth);
  }
}
