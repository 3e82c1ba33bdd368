package org.newsgraph.extract.citation;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.CitationKind;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Post;
import org.newsgraph.reference.ActorMatch;
import org.newsgraph.reference.ReferenceData;

/** Turns the posts in a document into sources; their authors become entities. */
final class PostSources {

  private final ReferenceData reference;

  PostSources(ReferenceData reference) {
    this.reference = reference;
  }

  List<Source> find(AnnotatedDocument document, EntityTable entities) {
    return document.clean().posts().stream().map(p -> source(document, p, entities)).toList();
  }

  private Source source(AnnotatedDocument document, Post post, EntityTable entities) {
    Entity author = entities.name(post.author(), type(post.author().text()));
    return new Source(
        CitationKind.tweet,
        document.words(post.span()),
        author.name(),
        Optional.of(author),
        post.published(),
        post.url());
  }

  /** Returns what the account of a name belongs to: a known actor, a body, or else a person. */
  private EntityType type(String name) {
    Optional<EntityType> known =
        reference.actors().find(name).stream()
            .filter(m -> !m.ambiguous())
            .map(ActorMatch::actor)
            .map(a -> a.type())
            .findFirst();
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return known
        .or(() -> reference.nameHeads().typeOf(last).filter(t -> !t.isPlace()))
        .orElse(EntityType.Person);
  }
}
