package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventPlace;
import org.newsgraph.model.Participant;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;
import org.newsgraph.model.Words;
import org.newsgraph.reference.HeadNouns;

/** Finds where an event happens. */
final class PlaceFinder {

  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "inside",
          "outside",
          "on",
          "around",
          "across",
          "throughout",
          "within",
          "from",
          "into",
          "over",
          "along",
          "to",
          "of",
          "toward",
          "towards",
          "through",
          "against");

  private static final Set<String> FROM_SENTENCE =
      Set.of("in", "at", "near", "inside", "outside", "around", "across", "throughout", "within");

  private static final int DEEPEST = 5;

  private final Passage passage;

  PlaceFinder(Passage passage) {
    this.passage = passage;
  }

  /** Returns the places of an event, innermost first. */
  List<EventPlace> places(Trigger trigger, List<ParticipantFinder.Filler> fillers) {
    Map<String, EventPlace> out = new LinkedHashMap<>();
    for (int word : trigger.words()) {
      attached(word, WHERE, out);
    }
    for (ParticipantFinder.Filler f : fillers) {
      if (f.role() == ParticipantRole.target) {
        place(f.head(), out);
        attached(f.head(), FROM_SENTENCE, out);
      }
    }
    fromClauses(trigger.anchor(), out);
    return new ArrayList<>(out.values());
  }

  /** Climbs to the verbs above: "fighting erupted in the city", "In the north, rebels attacked". */
  private void fromClauses(int anchor, Map<String, EventPlace> out) {
    Sentence s = passage.sentence();
    int i = anchor;
    for (int steps = 0; steps < DEEPEST && out.isEmpty(); steps++) {
      Token t = s.token(i);
      if (t.head() < 0 || t.relation().equals("ccomp") && isSpeech(s, t)) {
        return;
      }
      i = t.head();
      attached(i, FROM_SENTENCE, out);
      for (Token object : s.children(i, "dobj", "nsubj", "nsubjpass")) {
        if (out.isEmpty() && object.index() != anchor) {
          attached(object.index(), FROM_SENTENCE, out);
        }
      }
    }
  }

  private static boolean isSpeech(Sentence s, Token clause) {
    return s.token(clause.head()).lemma().matches("say|tell|report|state|announce|claim|add|note");
  }

  private void attached(int head, Set<String> prepositions, Map<String, EventPlace> out) {
    Sentence s = passage.sentence();
    for (Token p : s.children(head, "prep", "advmod", "prt")) {
      if (prepositions.contains(p.lemma())) {
        objects(p.index(), out);
      }
    }
  }

  private void objects(int preposition, Map<String, EventPlace> out) {
    Sentence s = passage.sentence();
    for (Token o : s.children(preposition, "pobj")) {
      Syntax.conjuncts(s, o.index()).forEach(c -> place(c, out));
    }
    for (Token inner : s.children(preposition, "prep")) {
      objects(inner.index(), out);
    }
  }

  /** Adds a place and what contains it; looks into "the outskirts of the city". */
  private void place(int head, Map<String, EventPlace> out) {
    Optional<Entity> entity = passage.entity(head).filter(e -> e.type().isPlace());
    int before = out.size();
    entity.ifPresent(e -> out.putIfAbsent(e.id(), new EventPlace(e.id(), words(head))));
    Sentence s = passage.sentence();
    boolean container =
        entity.isPresent()
            || HeadNouns.typeOf(s.token(head)).filter(EntityType::isPlace).isPresent()
            || passage.isOf("partitive", head);
    if (container) {
      containers(head, out);
    }
    if (out.size() == before
        && HeadNouns.typeOf(s.token(head)).filter(t -> t == EntityType.Facility).isPresent()) {
      Entity e = passage.entities().describe(words(head), EntityType.Facility);
      out.putIfAbsent(e.id(), new EventPlace(e.id(), words(head)));
    }
  }

  private void containers(int head, Map<String, EventPlace> out) {
    Sentence s = passage.sentence();
    for (Token child : s.children(head, "prep", "appos", "poss", "compound", "npadvmod")) {
      if (child.relation().equals("prep")) {
        if (Set.of("of", "in", "at", "near", "on").contains(child.lemma())) {
          s.children(child.index(), "pobj").forEach(o -> place(o.index(), out));
        }
      } else {
        place(child.index(), out);
      }
    }
  }

  private Words words(int head) {
    return Phrases.of(passage.document(), passage.sentence(), head);
  }

  /** Returns the places that are told by the participants alone: a town that is attacked. */
  static boolean isTarget(Participant participant) {
    return participant.role() == ParticipantRole.target;
  }
}
