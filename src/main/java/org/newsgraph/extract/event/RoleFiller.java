package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.model.EventType;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** Finds the phrases of a sentence that fill the roles of its triggers. */
final class RoleFiller {

  /** Events in which each side is both who acts and whom it is done with. */
  private static final Set<EventType> MUTUAL = Set.of(EventType.Agreement, EventType.Negotiation);

  private final Passage passage;
  private final Map<Integer, Trigger> triggers = new LinkedHashMap<>();

  /** Looks at a sentence with all its triggers. */
  RoleFiller(Passage passage, List<Trigger> found) {
    this.passage = passage;
    found.forEach(t -> triggers.put(t.anchor(), t));
  }

  /** Returns what fills the roles of a trigger, in the order of the rules. */
  List<Filler> fillers(Trigger trigger) {
    List<Filler> out = new ArrayList<>();
    for (RoleRule rule : trigger.frame().roles()) {
      for (int head : heads(trigger, rule)) {
        Filler filler = new Filler(roleOf(rule.role(), head), head);
        if (!out.contains(filler) && isPossible(trigger, filler)) {
          out.add(filler);
        }
      }
    }
    reciprocal(trigger, out);
    instrumentModifier(trigger).filter(f -> !out.contains(f)).ifPresent(out::add);
    return out;
  }

  /** "A and B agreed", "Danish and Dutch officials agreed": each side agreed with the other. */
  private void reciprocal(Trigger trigger, List<Filler> out) {
    boolean open = out.stream().noneMatch(f -> f.role() == ParticipantRole.target);
    if (!open || !MUTUAL.contains(trigger.frame().type())) {
      return;
    }
    List<Filler> sides = out.stream().filter(f -> f.role() == ParticipantRole.actor).toList();
    boolean several = sides.size() == 1 && isJoint(sides.get(0).head());
    sides.stream()
        .skip(several ? 0 : 1)
        .map(f -> new Filler(ParticipantRole.target, f.head()))
        .forEach(out::add);
  }

  private boolean isJoint(int head) {
    Sentence s = passage.sentence();
    return s.children(head, "amod", "compound", "nmod").stream()
        .anyMatch(m -> !s.children(m.index(), "conj").isEmpty());
  }

  private List<Integer> heads(Trigger trigger, RoleRule rule) {
    Slots slots = new Slots(passage.sentence(), trigger);
    for (List<String> group : rule.slots()) {
      List<Integer> found = new ArrayList<>();
      for (String slot : group) {
        for (int head : slots.fill(slot, rule.role())) {
          if (slot.equals("mod") && passage.isLocality(head)) {
            continue;
          }
          found.addAll(throughEvent(head, rule.role(), trigger));
          if (rule.role() == ParticipantRole.actor) {
            found.addAll(isTool(head) ? owners(head) : Companions.of(passage, head));
          }
        }
      }
      found.addAll(found.stream().flatMap(h -> named(h).stream()).toList());
      if (rule.role() == ParticipantRole.target) {
        found.addAll(found.stream().flatMap(h -> holders(h).stream()).toList());
        found.addAll(found.stream().flatMap(h -> site(h).stream()).toList());
      }
      found.removeIf(h -> !isPossible(trigger, new Filler(roleOf(rule.role(), h), h)));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "The Taliban attack killed five": who did the attack did the killing. */
  private List<Integer> throughEvent(int head, ParticipantRole role, Trigger trigger) {
    if (passage.isOf("pronoun", head) && passage.entity(head).isEmpty()) {
      return Antecedents.of(passage, head).map(List::of).orElse(List.of(head));
    }
    Trigger inner = triggers.get(head);
    if (inner == null || inner == trigger || inner.frame().pattern().pos() != 'n') {
      return List.of(head);
    }
    if (role != ParticipantRole.actor) {
      return List.of();
    }
    return inner.frame().rule(role).map(r -> heads(inner, r)).orElse(List.of());
  }

  private ParticipantRole roleOf(ParticipantRole role, int head) {
    return role == ParticipantRole.actor && isTool(head) ? ParticipantRole.instrument : role;
  }

  private boolean isTool(int head) {
    return (passage.isOf("weapon", head) || passage.isOf("vehicle", head))
        && passage.entity(head).isEmpty();
  }

  /** "three reporters: Ann Lee, Bo Roy and Cy Poe": those named in apposition to several people. */
  private List<Integer> named(int head) {
    Sentence s = passage.sentence();
    if (!s.token(head).tag().equals("NNS") || !EventNouns.isPeople(s.token(head))) {
      return List.of();
    }
    return s.children(head, "appos").stream()
        .flatMap(a -> Syntax.conjuncts(s, a.index()).stream())
        .filter(i -> s.token(i).isProper() && passage.isOf("person", i))
        .toList();
  }

  /** "Israeli army bulldozers", "US drones": who acts with the tool. */
  private List<Integer> owners(int tool) {
    return passage.sentence().children(tool, "compound", "amod", "nmod", "poss").stream()
        .map(Token::index)
        .filter(i -> passage.entity(i).isPresent() || passage.isDemonym(i) || isBody(i))
        .toList();
  }

  /** "targets in the town", "positions near the border": a vague target is also its place. */
  private List<Integer> site(int head) {
    if (!passage.isOf("vague", head)) {
      return List.of();
    }
    Sentence s = passage.sentence();
    return Stream.of("in", "at", "near", "of", "inside")
        .flatMap(p -> Syntax.objectsOf(s, head, p).stream())
        .filter(i -> passage.isOf("place", i) || passage.isOf("facility", i))
        .toList();
  }

  /** "riots against the ministry's policies": whose policies they are. */
  private List<Integer> holders(int head) {
    return passage.isOf("abstract", head) ? owners(head) : List.of();
  }

  private boolean isBody(int token) {
    return passage.isOf("people", token) || passage.isOf("government", token);
  }

  private boolean isPossible(Trigger trigger, Filler filler) {
    Token t = passage.sentence().token(Phrases.meant(passage, filler.head()));
    if (t.text().chars().noneMatch(Character::isLetterOrDigit)) {
      return false;
    }
    boolean timed = passage.times().stream().anyMatch(x -> x.words().span().overlaps(t.span()));
    boolean named = passage.entity(filler.head()).isPresent() || passage.isDemonym(filler.head());
    if (t.tag().matches("EX|IN|TO|RB.*|W.*|V.*|MD|DT|JJ.*|CC|POS") && !named) {
      return false;
    }
    if (t.relation().equals("npadvmod") || timed && passage.entity(filler.head()).isEmpty()) {
      return false;
    }
    return switch (filler.role()) {
      case actor -> isActor(filler.head());
      case instrument ->
          passage.isOf("weapon", filler.head()) || passage.isOf("vehicle", filler.head());
      case target -> isTarget(trigger.frame().type(), filler.head());
    };
  }

  private boolean isTarget(EventType type, int head) {
    // a partner of talks can act: "access to all areas" names none
    return !passage.isOf("abstract", head)
        && (!MUTUAL.contains(type) || isActor(head) && passage.isOf("actor", head));
  }

  private boolean isActor(int head) {
    int meant = Phrases.meant(passage, head);
    return passage.typeOf(meant).isPresent()
        || passage.isDemonym(meant)
        || passage.isOf("people", meant)
        || passage.sentence().token(meant).isProper();
  }

  /** "a car bomb attack", "mortar fire": the weapon before the noun. */
  private Optional<Filler> instrumentModifier(Trigger trigger) {
    Sentence s = passage.sentence();
    if (trigger.frame().pattern().pos() != 'n') {
      return Optional.empty();
    }
    return s.children(trigger.anchor(), "compound", "nmod", "amod").stream()
        .filter(t -> passage.isOf("weapon", t.index()))
        .map(t -> new Filler(ParticipantRole.instrument, t.index()))
        .findFirst();
  }
}
