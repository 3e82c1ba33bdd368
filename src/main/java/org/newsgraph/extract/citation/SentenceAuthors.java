package org.newsgraph.extract.citation;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.Words;
import org.newsgraph.reference.HeadNouns;

/**
 * Finds out whose a statement is that a sentence cites.
 *
 * @param document the document
 * @param entities its entities; an author who is only described is added
 * @param sentence the sentence
 */
record SentenceAuthors(AnnotatedDocument document, EntityTable entities, Sentence sentence) {

  private static final Set<String> CLAUSES = Set.of("relcl", "appos", "acl", "punct");
  private static final Set<String> UPWARD =
      Set.of("xcomp", "conj", "acomp", "advcl", "pcomp", "prep");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj");

  /** Nouns before a statement that tell its kind, not its author: "press release". */
  private static final Set<String> KINDS =
      Set.of("press", "news", "text", "video", "audio", "media", "policy", "joint", "mission");

  /**
   * Returns whose a statement is by the words around its noun: "a statement by X", "X's letter".
   */
  Author owner(Token noun) {
    Optional<Token> by =
        sentence.children(noun.index(), "prep", "agent").stream()
            .filter(t -> List.of("by", "from").contains(t.lemma()))
            .findFirst();
    return by.map(this::object)
        .or(
            () ->
                sentence.children(noun.index(), "acl", "vmod", "partmod").stream()
                    .flatMap(t -> agent(t).stream())
                    .findFirst())
        .or(
            () ->
                sentence.children(noun.index(), "poss", "compound").stream()
                    .filter(t -> !KINDS.contains(t.lemma()))
                    .map(this::at)
                    .findFirst())
        .orElse(Author.UNKNOWN);
  }

  /** Returns by whom something is done. */
  Optional<Author> agent(Token verb) {
    return sentence.children(verb.index(), "agent", "prep").stream()
        .filter(t -> t.lemma().equals("by"))
        .map(this::object)
        .findFirst();
  }

  /** Returns who does something, also where the subject stands with a verb above. */
  Optional<Author> subject(Token verb) {
    Token at = verb;
    for (int i = 0; i < 5 && at != null; i++) {
      for (Token child : sentence.children(at.index())) {
        if (SUBJECTS.contains(child.relation())) {
          return Optional.of(at(child));
        }
      }
      at = UPWARD.contains(at.relation()) ? sentence.headOf(at) : null;
    }
    return Optional.empty();
  }

  private Author object(Token preposition) {
    return sentence.children(preposition.index(), "pobj").stream()
        .map(this::at)
        .findFirst()
        .orElse(Author.UNKNOWN);
  }

  private Author at(Token head) {
    Optional<Entity> entity = entities.at(sentence, head.index());
    return entity
        .filter(Entity::named)
        .or(() -> apposed(head))
        .or(() -> entity)
        .map(Author::of)
        .orElseGet(() -> head.isNoun() ? described(head) : Author.UNKNOWN);
  }

  /** Returns the named entity that stands behind a description: "the governor, Ann Lee". */
  private Optional<Entity> apposed(Token head) {
    return sentence.children(head.index(), "appos").stream()
        .flatMap(t -> entities.at(sentence, t.index()).filter(Entity::named).stream())
        .filter(e -> !e.type().isPlace())
        .findFirst();
  }

  private Author described(Token head) {
    BitSet tokens = sentence.subtree(head.index(), CLAUSES);
    int last = Math.max(head.index(), tokens.length() - 1);
    Span span = new Span(sentence.token(tokens.nextSetBit(0)).start(), sentence.token(last).end());
    Words words = document.words(span);
    return new Author(
        words.text(), HeadNouns.typeOf(head).map(type -> entities.describe(words, type)));
  }
}
