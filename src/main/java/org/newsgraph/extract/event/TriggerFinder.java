package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** Finds the words of a sentence that tell events. */
final class TriggerFinder {

  private static final Set<String> NOMINAL = Set.of("nsubj", "nsubjpass", "pobj", "dobj", "conj");

  private final Lexicon lexicon;

  TriggerFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the triggers of a sentence in order, at most one for each word. */
  List<Trigger> find(Passage passage) {
    List<Trigger> found = new ArrayList<>();
    for (Token t : passage.sentence().tokens()) {
      if (!isInName(t) && !isGeneric(passage.sentence(), t)) {
        trigger(passage, t).ifPresent(found::add);
      }
    }
    return withoutParts(passage.sentence(), found);
  }

  /** "Battle Creek", "Government of National Accord". */
  private static boolean isInName(Token t) {
    return t.isProper() && !t.name().equals("O");
  }

  /**
   * "murder charges", "talk show": the noun before says only of what kind; "murder spree" does not.
   */
  private static boolean isGeneric(Sentence s, Token t) {
    return t.isNoun()
        && t.relation().equals("compound")
        && t.head() == t.index() + 1
        && !WordClasses.has("carrier", s.token(t.head()).lemma());
  }

  private Optional<Trigger> trigger(Passage passage, Token token) {
    for (String[] reading : readings(passage.sentence(), token)) {
      for (Frame frame : lexicon.frames(reading[0], reading[1].charAt(0))) {
        Optional<Trigger> trigger =
            PatternMatcher.match(passage.sentence(), token.index(), frame.pattern())
                .map(words -> new Trigger(frame, token.index(), words))
                .filter(t -> holds(passage, t));
        if (trigger.isPresent()) {
          return trigger;
        }
      }
    }
    return Optional.empty();
  }

  /** The base forms and parts of speech that a token can have, the likelier first. */
  private static List<String[]> readings(Sentence s, Token t) {
    String text = t.text().toLowerCase(Locale.ROOT);
    Set<String> out = new LinkedHashSet<>();
    if (t.isVerb()) {
      if (t.tag().equals("VBG") && isNominal(s, t)) {
        out.add(text + "/n");
      }
      out.add(t.lemma() + "/v");
    }
    if (t.isNoun()) {
      if (!s.children(t.index(), "nsubj").isEmpty() || !s.children(t.index(), "dobj").isEmpty()) {
        out.add(t.lemma() + "/v");
      }
      out.add(t.lemma() + "/n");
      out.add(text + "/n");
    }
    if (t.tag().startsWith("JJ") || t.isNoun()) {
      out.add(text + "/j");
    }
    return out.stream().map(r -> r.split("/")).filter(r -> r.length == 2).toList();
  }

  private static boolean isNominal(Sentence s, Token t) {
    return NOMINAL.contains(t.relation())
        && s.children(t.index(), "nsubj", "dobj", "aux", "auxpass").isEmpty();
  }

  private static boolean holds(Passage passage, Trigger trigger) {
    Slots slots = new Slots(passage.sentence(), trigger);
    return trigger.frame().conditions().stream().allMatch(c -> holds(passage, slots, c));
  }

  private static boolean holds(Passage passage, Slots slots, Condition condition) {
    List<Integer> filled = slots.fill(condition.slot(), ParticipantRole.actor);
    boolean fits =
        filled.stream()
            .anyMatch(
                t ->
                    condition.classes().isEmpty()
                        || condition.classes().stream().anyMatch(c -> passage.isOf(c, t)));
    return switch (condition.kind()) {
      case MUST -> fits;
      case IF_FILLED -> filled.isEmpty() || fits;
      case NEVER -> !fits;
    };
  }

  /** A word inside the pattern of another trigger tells no event of its own. */
  private static List<Trigger> withoutParts(Sentence s, List<Trigger> found) {
    Set<Integer> inside = new HashSet<>();
    for (Trigger t : found) {
      inside.addAll(t.words().subList(1, t.words().size()));
    }
    return found.stream()
        .filter(t -> !inside.contains(t.anchor()))
        .filter(t -> !isModifierOfTrigger(s, t, found))
        .toList();
  }

  /** "bombing attack": the noun it modifies tells the event; it lends its type, see the lexicon. */
  private static boolean isModifierOfTrigger(Sentence s, Trigger t, List<Trigger> found) {
    Token token = s.token(t.anchor());
    return token.relation().matches("compound|nmod|nn|amod")
        && found.stream().anyMatch(o -> o.anchor() == token.head());
  }
}
