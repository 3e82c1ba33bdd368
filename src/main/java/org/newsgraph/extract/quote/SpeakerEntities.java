package org.newsgraph.extract.quote;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Citation;
import org.newsgraph.model.CitationKind;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Post;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.reference.HeadNouns;

/** Finds the entities that speakers and carriers of speech are. */
final class SpeakerEntities {

  private static final Set<String> CLAUSES = Set.of("relcl", "appos", "acl", "punct");
  private static final Set<String> JOINT = Set.of("relcl", "appos", "acl", "punct", "conj", "cc");

  private final AnnotatedDocument document;
  private final EntityTable entities;
  private final List<Citation> citations;

  SpeakerEntities(AnnotatedDocument document, EntityTable entities, List<Citation> citations) {
    this.document = document;
    this.entities = entities;
    this.citations = citations;
  }

  /** Returns the id of the speaker's entity, which is added if only these words describe it. */
  Optional<String> of(Speaker speaker) {
    Sentence sentence = speaker.sentence();
    Token head = sentence.token(speaker.head());
    if (head.tag().startsWith("W")) {
      return antecedent(sentence, head).flatMap(t -> entity(sentence, t));
    }
    return entity(sentence, head);
  }

  /** Returns whether an entity is a person. */
  boolean isPerson(String id) {
    return entities.get(id).filter(e -> e.type() == EntityType.Person).isPresent();
  }

  /** Returns the id of the author of a post, who is a person if nothing else is known. */
  Optional<String> author(Post post) {
    return entities
        .at(post.author().span())
        .or(() -> Optional.of(entities.describe(post.author(), EntityType.Person)))
        .map(Entity::id);
  }

  private static Optional<Token> antecedent(Sentence sentence, Token relative) {
    Token verb = sentence.headOf(relative);
    for (int i = 0; i < 4 && verb != null; i++) {
      Token up = sentence.headOf(verb);
      if (verb.relation().equals("relcl")) {
        return Optional.ofNullable(up);
      }
      verb = up;
    }
    return Optional.empty();
  }

  private Optional<String> entity(Sentence sentence, Token head) {
    return entities.at(sentence, head.index()).or(() -> described(sentence, head)).map(Entity::id);
  }

  private Optional<Entity> described(Sentence sentence, Token head) {
    if (!head.isNoun()) {
      return Optional.empty();
    }
    return type(head)
        .map(
            type -> {
              BitSet tokens =
                  sentence.subtree(head.index(), JointSpeakers.isCrowd(head) ? CLAUSES : JOINT);
              Span span =
                  Phrases.between(
                      sentence, tokens.nextSetBit(0), Math.max(head.index(), tokens.length() - 1));
              return entities.describe(document.words(span), type);
            });
  }

  private static Optional<EntityType> type(Token head) {
    return HeadNouns.typeOf(head)
        .or(
            () ->
                switch (head.name().replaceFirst("^.-", "")) {
                  case "PERSON" -> Optional.of(EntityType.Person);
                  case "ORG" -> Optional.of(EntityType.Organization);
                  case "GPE", "LOC" -> Optional.of(EntityType.Place);
                  case "FAC" -> Optional.of(EntityType.Facility);
                  default -> Optional.empty();
                });
  }

  /** Returns the id of the agency or outlet to which something was said, else of its citation. */
  Optional<String> via(Speech speech) {
    return speech.hearer().flatMap(t -> media(speech.sentence(), t));
  }

  private Optional<String> media(Sentence sentence, Token hearer) {
    return entities
        .at(sentence, hearer.index())
        .filter(e -> e.type() == EntityType.Media)
        .map(Entity::id)
        .or(() -> cited(Phrases.of(sentence, hearer.index())));
  }

  private Optional<String> cited(Span hearer) {
    return citations.stream()
        .filter(c -> c.kind() == CitationKind.agency || c.kind() == CitationKind.outlet)
        .filter(c -> c.words().span().overlaps(hearer))
        .map(c -> c.authorEntity() != null ? c.authorEntity() : c.id())
        .findFirst();
  }
}
