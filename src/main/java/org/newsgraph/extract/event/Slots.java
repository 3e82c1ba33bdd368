package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** Finds what fills the slots of a trigger: the head tokens, conjuncts included. */
final class Slots {

  private static final Set<String> ATTACHED = Set.of("dobj", "nsubj", "nsubjpass");

  private static final Set<String> ADVERBIAL =
      Set.of("after", "following", "follow", "through", "by", "before", "during", "amid", "since");

  private final Sentence s;
  private final Trigger trigger;

  /** Looks at one trigger of a sentence. */
  Slots(Sentence sentence, Trigger trigger) {
    this.s = sentence;
    this.trigger = trigger;
  }

  /**
   * Returns what fills a slot.
   *
   * @param slot {@code subj obj poss mod head light above purpose demand beneficiary} or a
   *     preposition
   * @param role the role that it is asked for, which {@code light} needs
   */
  List<Integer> fill(String slot, ParticipantRole role) {
    Set<Integer> out = new LinkedHashSet<>();
    for (int head : heads(slot, role)) {
      out.addAll(Syntax.conjuncts(s, head));
    }
    trigger.words().forEach(out::remove);
    return new ArrayList<>(out);
  }

  private List<Integer> heads(String slot, ParticipantRole role) {
    int anchor = trigger.anchor();
    return switch (slot) {
      case "subj" -> VerbArguments.subjects(s, anchor);
      case "obj" -> VerbArguments.objects(s, anchor);
      case "poss" -> indexes(s.children(anchor, "poss"));
      case "mod" -> modifiers();
      case "head" -> described();
      case "above" -> above(anchor);
      case "purpose" -> purpose(anchor);
      case "complement" -> indexes(s.children(anchor, "xcomp", "ccomp"));
      case "beneficiary" -> beneficiary(anchor);
      case "demand" -> new Demands(s).of(anchor);
      case "light" -> LightVerbs.shipped().fill(s, anchor, role);
      default -> prepositional(slot);
    };
  }

  /** "Through a counterattack the army retook the town": who does what the phrase belongs to. */
  private List<Integer> above(int noun) {
    Token t = s.token(noun);
    if (!t.relation().equals("pobj") || !ADVERBIAL.contains(s.token(t.head()).lemma())) {
      return List.of();
    }
    int verb = s.token(t.head()).head();
    boolean acts =
        verb >= 0
            && s.token(verb).isVerb()
            && !Syntax.isPassive(s, verb)
            && !s.children(verb, "dobj").isEmpty();
    return acts ? VerbArguments.subjects(s, verb) : List.of();
  }

  /** "opened fire to disperse the crowd": the object of the infinitive. */
  private List<Integer> purpose(int verb) {
    List<Integer> out = new ArrayList<>();
    for (Token infinitive : s.children(verb, "advcl", "xcomp")) {
      if (infinitive.tag().equals("VB")) {
        out.addAll(VerbArguments.objects(s, infinitive.index()));
      }
    }
    return out;
  }

  /** "promised to continue aid to the refugees": to whom, inside the complement. */
  private List<Integer> beneficiary(int verb) {
    List<Integer> out = new ArrayList<>();
    for (Token complement : s.children(verb, "xcomp", "ccomp")) {
      BitSet below = s.subtree(complement.index(), Set.of("relcl", "advcl"));
      for (int i = below.nextSetBit(0); i >= 0; i = below.nextSetBit(i + 1)) {
        if (s.token(i).lemma().equals("to") && s.token(i).relation().matches("prep|dative")) {
          out.addAll(indexes(s.children(i, "pobj")));
        }
      }
    }
    return out;
  }

  private List<Integer> modifiers() {
    List<Integer> out = new ArrayList<>();
    for (int word : trigger.words()) {
      out.addAll(indexes(s.children(word, "compound", "amod", "nmod", "nn")));
    }
    return out;
  }

  /** What an adjective says something of: "dead civilians", "left two civilians dead". */
  private List<Integer> described() {
    Token t = s.token(trigger.anchor());
    List<Token> own = s.children(t.index(), "nsubj");
    if (t.head() < 0 || !own.isEmpty()) {
      return indexes(own);
    }
    if (t.relation().equals("amod")) {
      return List.of(t.head());
    }
    // "left 19 dead"
    List<Token> counted = s.children(t.index(), "nummod");
    if (!counted.isEmpty() && counted.get(0).index() == t.index() - 1) {
      return indexes(counted);
    }
    if (s.token(t.head()).isVerb()) {
      List<Token> objects = s.children(t.head(), "dobj");
      return objects.isEmpty()
          ? VerbArguments.surface(s, t.head())
          : List.of(objects.get(0).index());
    }
    return List.of();
  }

  private List<Integer> prepositional(String preposition) {
    List<Integer> out = new ArrayList<>();
    for (int word : trigger.words()) {
      out.addAll(Syntax.objectsOf(s, word, preposition));
    }
    if (!out.isEmpty()) {
      return out;
    }
    Token t = s.token(trigger.anchor());
    if (preposition.equals("of") && t.isNoun()) {
      return ofBehindPlace(t.index());
    }
    if (t.relation().equals("compound") && t.head() >= 0) {
      return Syntax.objectsOf(s, t.head(), preposition);
    }
    if (t.isNoun() && t.head() >= 0 && ATTACHED.contains(t.relation())) {
      // "launched an attack on the town": the parser may hang the phrase on the verb
      return after(Syntax.objectsOf(s, t.head(), preposition), t.index());
    }
    if (t.isVerb()) {
      for (Token object : s.children(t.index(), "dobj")) {
        out.addAll(Syntax.objectsOf(s, object.index(), preposition));
      }
    }
    return preposition.equals("of") && t.isVerb() ? List.of() : out;
  }

  /** "the assassination in Springfield of Ann Lee": the parser hangs the phrase on the place. */
  private List<Integer> ofBehindPlace(int noun) {
    List<Integer> out = new ArrayList<>();
    for (Token place : s.children(noun, "prep")) {
      for (Token object : s.children(place.index(), "pobj")) {
        Syntax.objectsOf(s, object.index(), "of").stream()
            .filter(i -> s.token(i).name().endsWith("PERSON"))
            .forEach(out::add);
      }
    }
    return out;
  }

  private static List<Integer> after(List<Integer> tokens, int position) {
    return tokens.stream().filter(i -> i > position).toList();
  }

  private static List<Integer> indexes(List<Token> tokens) {
    return tokens.stream().map(Token::index).toList();
  }
}
