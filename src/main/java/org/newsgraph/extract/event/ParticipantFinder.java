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
import org.newsgraph.model.EventType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Participant;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.model.Token;
import org.newsgraph.model.Words;
import org.newsgraph.reference.HeadNouns;

/** Finds the entities behind the phrases that fill the roles of events. */
final class ParticipantFinder {

  private final Passage passage;

  /** Looks at one sentence. */
  ParticipantFinder(Passage passage) {
    this.passage = passage;
  }

  /** Returns the participants, each entity at most once in a role. */
  List<Participant> participants(EventType type, List<Filler> fillers) {
    Map<String, Participant> out = new LinkedHashMap<>();
    for (Filler filler : fillers) {
      participant(filler)
          .ifPresent(
              p ->
                  out.putIfAbsent(
                      p.role() + " " + (p.entity() == null ? p.words().span() : p.entity()), p));
    }
    List<Participant> all = new ArrayList<>(out.values());
    return TriggerFilter.VIOLENT.contains(type) ? withoutSelf(all) : all;
  }

  /** Who is killed or freed is rarely who did it: a doubtful actor gives way. */
  private static List<Participant> withoutSelf(List<Participant> participants) {
    Set<String> targets = new HashSet<>();
    for (Participant p : participants) {
      if (p.role() == ParticipantRole.target && p.entity() != null) {
        targets.add(p.entity());
      }
    }
    return participants.stream()
        .filter(p -> p.role() != ParticipantRole.actor || !targets.contains(p.entity()))
        .toList();
  }

  /** The participant that a filler stands for; empty if nothing is known of it. */
  private Optional<Participant> participant(Filler filler) {
    Words words = Phrases.of(passage.document(), passage.sentence(), filler.head());
    Optional<Entity> entity = entity(filler.head(), words);
    if (passage.isOf("pronoun", filler.head())) {
      return entity.map(
          e -> new Participant(filler.role(), e.id(), nameOf(e, filler.head()).orElse(words)));
    }
    return Optional.of(new Participant(filler.role(), entity.map(Entity::id).orElse(null), words));
  }

  /** What a pronoun stands for, where its own sentence says it. */
  private Optional<Words> nameOf(Entity entity, int pronoun) {
    return entity.mentions().stream()
        .filter(m -> m.kind() != MentionKind.pronoun)
        .map(Mention::words)
        .filter(w -> passage.sentence().span().covers(w.span()))
        .filter(w -> w.end() <= passage.sentence().token(pronoun).start())
        .reduce((first, last) -> last);
  }

  private Optional<Entity> entity(int head, Words words) {
    Optional<Entity> known = known(head);
    if (known.isPresent() || passage.isOf("pronoun", head)) {
      return known;
    }
    Optional<EntityType> type = type(head).filter(t -> !isSetOfPlaces(t, head));
    return type.map(t -> passage.entities().describe(words, t));
  }

  /** "14 of 17 districts" is a number rather than a place that could be found again. */
  private boolean isSetOfPlaces(EntityType type, int head) {
    return type == EntityType.Place && Phrases.counts(passage, head);
  }

  /** The entity of the head, of the noun meant, or of the group whose fighters are named. */
  private Optional<Entity> known(int head) {
    int meant = Phrases.meant(passage, head);
    return of(head)
        .or(() -> of(meant))
        .or(() -> groupOf(head))
        .or(() -> groupOf(meant))
        .or(() -> passage.sentence().token(head).isVerb() ? Optional.empty() : people(head))
        .or(() -> namedBeside(head));
  }

  /** The entity of a token; several people are not the one of them who is named beside. */
  private Optional<Entity> of(int head) {
    boolean several = passage.sentence().token(head).tag().equals("NNS");
    return passage
        .entity(head)
        .filter(e -> !(several && e.type() == EntityType.Person && e.named()));
  }

  /** "his companion Ann Lee": the person named in apposition to one. */
  private Optional<Entity> namedBeside(int head) {
    Token t = passage.sentence().token(head);
    if (!t.tag().equals("NN") || !EventNouns.isPeople(t)) {
      return Optional.empty();
    }
    return passage.sentence().children(head, "appos").stream()
        .map(a -> passage.entity(a.index()))
        .flatMap(Optional::stream)
        .filter(e -> e.type() == EntityType.Person && e.named())
        .findFirst();
  }

  /** The country behind a bare adjective: "Israeli strikes". */
  private Optional<Entity> people(int head) {
    boolean bare = passage.sentence().token(head).relation().matches("amod|compound|nmod");
    return bare ? passage.countryOf(head) : Optional.empty();
  }

  private Optional<Entity> groupOf(int head) {
    if (!EventNouns.isPeople(passage.sentence().token(head))) {
      return Optional.empty();
    }
    return passage.sentence().children(head, "compound", "amod", "poss", "nmod").stream()
        .map(t -> passage.entity(t.index()).or(() -> called(t)))
        .flatMap(Optional::stream)
        .filter(e -> e.type() == EntityType.Group)
        .filter(Entity::named)
        .findFirst();
  }

  /** The entity that bears a name elsewhere in the document: the tagger may miss it here. */
  private Optional<Entity> called(Token name) {
    if (!Character.isUpperCase(name.text().charAt(0))) {
      return Optional.empty();
    }
    return passage.entities().entities().stream()
        .filter(
            e ->
                e.mentions().stream()
                    .anyMatch(
                        m -> m.kind() == MentionKind.name && m.words().text().equals(name.text())))
        .findFirst();
  }

  private Optional<EntityType> type(int head) {
    int meant = Phrases.meant(passage, head);
    Token token = passage.sentence().token(meant);
    Optional<EntityType> noun = HeadNouns.typeOf(token);
    if (noun.isPresent() || token.isProper()) {
      return noun.isPresent() ? noun : passage.typeOf(meant);
    }
    if (passage.isDemonym(meant)) {
      return Optional.of(EntityType.Group);
    }
    boolean people = token.lemma().equals("other");
    return people || EventNouns.isPeople(token) ? Optional.of(EntityType.Person) : Optional.empty();
  }
}
