package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventPlace;
import org.newsgraph.model.EventType;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;
import org.newsgraph.reference.HeadNouns;

/** Finds where an event happens. */
final class PlaceFinder {

  /** Prepositions that give the place where they hang on the event itself. */
  private static final Set<String> OF_EVENT =
      Set.of(
          ("in at near inside outside on around across throughout within from "
                  + "into over along to of toward towards through against")
              .split(" "));

  /** Prepositions that give the place where they hang on a word around the event. */
  private static final Set<String> OF_SCENE =
      Set.of("in", "at", "near", "inside", "outside", "around", "across", "throughout", "within");

  /** Prepositions between harm and the event that did it. */
  private static final Set<String> OF_CAUSE =
      Set.of("after", "during", "by", "following", "amid", "with");

  private static final Set<EventType> HARM = Set.of(EventType.Killing, EventType.Injury);
  private static final Set<String> CONTAINING = Set.of("of", "in", "at", "on");
  private static final String SPEECH = "say|tell|report|state|announce|claim|add|note|confirm";
  private static final int DEEPEST = 5;

  private final Passage passage;
  private final Sentence s;
  private final Set<Integer> targets = new HashSet<>();

  /** How often a place was found, also one that was found before. */
  private int finds;

  PlaceFinder(Passage passage) {
    this.passage = passage;
    this.s = passage.sentence();
  }

  /** Returns the places of an event, innermost first. */
  List<EventPlace> places(Trigger trigger, List<Filler> fillers) {
    Map<String, EventPlace> out = new LinkedHashMap<>();
    fillers.stream()
        .filter(x -> x.role() == ParticipantRole.target)
        // what forces give up is where they leave
        .filter(x -> trigger.frame().type() != EventType.Withdrawal)
        .forEach(x -> targets.add(x.head()));
    for (int word : trigger.words()) {
      attached(word, OF_EVENT, out);
      s.children(word, "compound", "nmod").stream()
          .filter(t -> passage.isLocality(t.index()))
          .forEach(t -> place(t.index(), true, out));
    }
    if (HARM.contains(trigger.frame().type())) {
      trigger.words().forEach(w -> ofCause(w, out));
      s.children(trigger.anchor(), "conj").forEach(c -> ofCause(c.index(), out));
    }
    for (Filler f : fillers) {
      if (f.role() == ParticipantRole.target) {
        place(f.head(), false, out);
        attached(f.head(), OF_SCENE, out);
        attached(Phrases.meant(passage, f.head()), OF_SCENE, out);
      }
    }
    if (s.token(trigger.anchor()).isVerb()) {
      VerbArguments.objects(s, trigger.anchor()).forEach(o -> place(o, false, out));
    }
    beforeParenthesis(trigger.anchor(), out);
    fromClauses(trigger.anchor(), out);
    return new ArrayList<>(out.values());
  }

  /**
   * "Shelby (rebels hold 3 of 7 towns)": what the parenthesis is about, whatever the parser made of
   * it.
   */
  private void beforeParenthesis(int anchor, Map<String, EventPlace> out) {
    int open = anchor - 1;
    while (open > 0 && !s.token(open).tag().matches("-LRB-|-RRB-")) {
      open--;
    }
    if (out.isEmpty() && open > 0 && s.token(open).tag().equals("-LRB-")) {
      place(open - 1, true, out);
    }
  }

  /** Climbs to the words above: "fighting erupted in the city", "In the north, rebels attacked". */
  private void fromClauses(int anchor, Map<String, EventPlace> out) {
    int i = anchor;
    for (int steps = 0; steps < DEEPEST && out.isEmpty(); steps++) {
      Token t = s.token(i);
      s.children(i, "conj").stream()
          .filter(Token::isVerb)
          .forEach(c -> attached(c.index(), OF_SCENE, out));
      if (!out.isEmpty() || t.head() < 0 || isReported(t)) {
        return;
      }
      i = t.head();
      attached(i, OF_SCENE, out);
      for (Token object : s.children(i, "dobj", "nsubj", "nsubjpass")) {
        if (out.isEmpty() && object.index() != anchor) {
          attached(object.index(), OF_SCENE, out);
        }
      }
    }
  }

  /** Where a speaker stands is not where the event happens. */
  private boolean isReported(Token clause) {
    return clause.relation().equals("ccomp") && s.token(clause.head()).lemma().matches(SPEECH);
  }

  private void attached(int head, Set<String> prepositions, Map<String, EventPlace> out) {
    for (Token p : s.children(head, "prep", "advmod", "prt")) {
      if (prepositions.contains(p.lemma())) {
        objects(p.index(), out);
      }
    }
  }

  private void objects(int preposition, Map<String, EventPlace> out) {
    for (Token o : s.children(preposition, "pobj")) {
      if (isEvent(o)) {
        attached(o.index(), OF_EVENT, out);
      } else {
        Syntax.conjuncts(s, o.index()).forEach(c -> place(c, true, out));
      }
    }
    for (Token inner : s.children(preposition, "prep")) {
      objects(inner.index(), out);
    }
  }

  /** "Two died after the raid on the camp": who dies of it dies where it is. */
  private void ofCause(int word, Map<String, EventPlace> out) {
    for (Token p : s.children(word, "prep")) {
      if (OF_CAUSE.contains(p.lemma())) {
        s.children(p.index(), "pobj").stream()
            .filter(PlaceFinder::isEvent)
            .forEach(o -> attached(o.index(), OF_EVENT, out));
      }
    }
  }

  private static boolean isEvent(Token t) {
    return t.isNoun()
        && !t.isProper()
        && HeadNouns.typeOf(t).isEmpty()
        && !Lexicon.shipped().frames(t.lemma(), 'n').isEmpty();
  }

  /**
   * Adds a place and what contains it; looks into "the outskirts of the city".
   *
   * @param where whether the phrase says where; what is merely taken or hit counts only by name
   */
  private void place(int head, boolean where, Map<String, EventPlace> out) {
    boolean location = where && !targets.contains(head);
    Optional<Entity> entity =
        passage.entity(head).filter(e -> e.type().isPlace() && (location || e.named()));
    int before = finds;
    entity.ifPresent(e -> add(e, head, out));
    Optional<EntityType> noun = HeadNouns.typeOf(s.token(head)).filter(EntityType::isPlace);
    if (entity.isPresent() || noun.isPresent() || passage.isOf("partitive", head)) {
      containers(head, out);
      beside(head, out);
    }
    int meant = Phrases.meant(passage, head);
    if (meant != head) {
      // "six of the province's seven districts"
      s.children(meant, "poss").forEach(owner -> place(owner.index(), true, out));
    }
    if (location && finds == before && noun.isPresent() && !isSetOrNowhere(head)) {
      add(
          passage.entities().describe(Phrases.of(passage.document(), s, head), noun.get()),
          head,
          out);
    }
  }

  private boolean isSetOrNowhere(int head) {
    return passage.isOf("noplace", head) || Phrases.counts(passage, head);
  }

  private void add(Entity place, int head, Map<String, EventPlace> out) {
    finds++;
    out.putIfAbsent(
        place.id(), new EventPlace(place.id(), Phrases.of(passage.document(), s, head)));
  }

  private void containers(int head, Map<String, EventPlace> out) {
    for (Token child : s.children(head, "prep", "appos", "poss", "compound", "npadvmod")) {
      if (child.relation().equals("compound") && s.token(head).isProper()) {
        continue; // part of the name itself
      }
      if (!child.relation().equals("prep")) {
        place(child.index(), true, out);
      } else if (CONTAINING.contains(child.lemma())) {
        s.children(child.index(), "pobj").forEach(o -> place(o.index(), true, out));
      }
    }
  }

  /**
   * What stands behind a comma, wherever the parser hung it: "Springfield, the capital of Shelby
   * province", "Springfield, in the northern province of Shelby".
   */
  private void beside(int head, Map<String, EventPlace> out) {
    int i = head + 1;
    if (i >= s.size() || !s.token(i).text().equals(",")) {
      return;
    }
    boolean found = false;
    for (i++; i < s.size() && isOfPlace(s.token(i), found); i++) {
      Optional<Entity> entity = passage.entity(i).filter(e -> e.type() == EntityType.Place);
      if (entity.isPresent()) {
        add(entity.get(), i, out);
        found |= entity.get().named() && s.token(i).isProper();
      }
    }
  }

  private boolean isOfPlace(Token t, boolean found) {
    return t.tag().matches(found ? "NNP" : "DT|NNP|JJ")
        || t.lemma().matches(found ? "," : "of|in")
        || HeadNouns.typeOf(t).filter(y -> y == EntityType.Place).isPresent();
  }
}
