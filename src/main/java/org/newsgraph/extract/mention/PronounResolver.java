package org.newsgraph.extract.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.mention.EntityDraft.Gender;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Interruption;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/**
 * Resolves pronouns of the third person: of persons by gender and salience, of bodies only to the
 * nearest subject before them.
 */
final class PronounResolver {

  private static final int NEAR = 3;
  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> BODIES =
      Set.of("its", "their", "they", "it", "itself", "themselves");
  private static final Set<EntityType> ACTING =
      Set.of(
          EntityType.Group,
          EntityType.ArmedForce,
          EntityType.Government,
          EntityType.Organization,
          EntityType.Media);

  private final List<EntityDraft> drafts;
  private final DraftIndex index;
  private final Salience salience;

  PronounResolver(List<EntityDraft> drafts, DraftIndex index, Salience salience) {
    this.drafts = drafts;
    this.index = index;
    this.salience = salience;
  }

  /** Resolves the pronouns of a document in order. */
  void resolve(AnnotatedDocument document) {
    for (Sentence s : document.sentences()) {
      Interruption.check(document.document());
      for (Token t : s.tokens()) {
        if (t.tag().startsWith("PRP")) {
          antecedent(document, s, t).ifPresent(d -> d.addMention(t.span(), MentionKind.pronoun));
        }
      }
    }
  }

  private Optional<EntityDraft> antecedent(AnnotatedDocument document, Sentence s, Token t) {
    String word = t.text().toLowerCase(Locale.ROOT);
    if (MALE.contains(word)) {
      return person(s, t, Gender.MALE);
    }
    if (FEMALE.contains(word)) {
      return person(s, t, Gender.FEMALE);
    }
    return BODIES.contains(word) ? body(document, s, t, word) : Optional.empty();
  }

  private Optional<EntityDraft> person(Sentence s, Token t, Gender gender) {
    Optional<EntityDraft> found =
        salience.best(
            drafts.stream(),
            d ->
                d.type() == EntityType.Person
                    && (d.gender() == gender || d.gender() == Gender.UNKNOWN)
                    && !isOwnSubject(d, s, t),
            t.start(),
            NEAR);
    found.ifPresent(d -> d.setGender(gender));
    return found;
  }

  /** The object of a verb is not its subject: in {@code Omar met him} they are two. */
  private boolean isOwnSubject(EntityDraft draft, Sentence s, Token pronoun) {
    boolean object = pronoun.tag().equals("PRP") && !pronoun.relation().startsWith("nsubj");
    boolean reflexive = pronoun.text().endsWith("self");
    if (!object || reflexive || pronoun.head() < 0) {
      return false;
    }
    return s.children(pronoun.head(), "nsubj", "nsubjpass").stream()
        .anyMatch(x -> index.at(s, x.index()).filter(d -> d == draft).isPresent());
  }

  private Optional<EntityDraft> body(
      AnnotatedDocument document, Sentence s, Token pronoun, String word) {
    boolean subject = pronoun.relation().startsWith("nsubj");
    boolean possessive = pronoun.tag().equals("PRP$");
    Optional<Token> nearest = subjectBefore(s, pronoun.index());
    if (nearest.isPresent()) {
      return (possessive || subject) && !word.equals("it")
          ? acting(s, nearest.get()).filter(d -> agrees(d, word))
          : Optional.empty();
    }
    boolean early = pronoun.index() <= 3 && s.index() > 0 && (subject || possessive);
    if (!early || word.equals("it")) {
      return Optional.empty();
    }
    Sentence before = document.sentences().get(s.index() - 1);
    return subjectBefore(before, firstVerb(before))
        .flatMap(x -> acting(before, x))
        .filter(d -> agrees(d, word));
  }

  /** {@code its} takes up no name in the plural. */
  private static boolean agrees(EntityDraft draft, String pronoun) {
    boolean plural = draft.names().get(0).segment().lastToken().tag().endsWith("S");
    return !plural || !pronoun.startsWith("it");
  }

  private static int firstVerb(Sentence s) {
    for (Token t : s.tokens()) {
      if (t.isVerb() && !s.children(t.index(), "nsubj", "nsubjpass").isEmpty()) {
        return t.index();
      }
    }
    return 0;
  }

  private static Optional<Token> subjectBefore(Sentence s, int token) {
    for (int i = token - 1; i >= 0; i--) {
      if (s.token(i).relation().startsWith("nsubj") && !s.token(i).tag().startsWith("W")) {
        return Optional.of(s.token(i));
      }
    }
    return Optional.empty();
  }

  private Optional<EntityDraft> acting(Sentence s, Token subject) {
    Optional<EntityDraft> owner = index.at(s, subject.index());
    if (owner.isEmpty()) {
      owner =
          drafts.stream()
              .filter(d -> d.mentions().keySet().stream().anyMatch(x -> x.end() == subject.end()))
              .findFirst();
    }
    return owner.filter(d -> ACTING.contains(d.type()));
  }
}
