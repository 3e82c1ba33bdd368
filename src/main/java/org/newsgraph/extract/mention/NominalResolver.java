package org.newsgraph.extract.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Block;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Interruption;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;
import org.newsgraph.reference.HeadNouns;
import org.newsgraph.reference.NameWords;

/**
 * Resolves descriptions that call an entity again: {@code the governor}, {@code the insurgents},
 * {@code the city}. By head noun, type, recency and subject preference; never across types.
 */
final class NominalResolver {

  private static final int NEAR = 5;
  private static final int FAR = 30;
  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> OWNING = Set.of("its", "their", "his", "her");

  private final List<EntityDraft> drafts;
  private final DraftIndex index;
  private final Salience salience;
  private final NameWords words;

  NominalResolver(List<EntityDraft> drafts, DraftIndex index, Salience salience, NameWords words) {
    this.words = words;
    this.drafts = drafts;
    this.index = index;
    this.salience = salience;
  }

  /** Resolves the descriptions of a document in order. */
  void resolve(AnnotatedDocument document) {
    for (Sentence s : document.sentences()) {
      Interruption.check(document.document());
      if (s.block().kind() != Block.Kind.CAPTION) {
        s.tokens().stream().filter(t -> isDescription(s, t)).forEach(t -> resolve(s, t));
      }
    }
  }

  private boolean isDescription(Sentence s, Token t) {
    return t.isNoun()
        && !t.isProper()
        && index.at(s, t.index()).isEmpty()
        && !Set.of("compound", "nmod", "npadvmod").contains(t.relation())
        && s.children(t.index(), "nummod", "appos", "conj").isEmpty()
        && determiner(s, t).isPresent();
  }

  private static Optional<Token> determiner(Sentence s, Token noun) {
    return s.children(noun.index(), "det", "poss").stream()
        .filter(
            d ->
                POINTING.contains(d.lemma())
                    || OWNING.contains(d.text().toLowerCase(java.util.Locale.ROOT)))
        .findFirst();
  }

  private void resolve(Sentence s, Token noun) {
    Token determiner = determiner(s, noun).orElseThrow();
    boolean owned = OWNING.contains(determiner.text().toLowerCase(java.util.Locale.ROOT));
    String word = HeadNouns.nounOf(noun);
    Optional<EntityType> type = HeadNouns.typeOf(noun);
    if (type.isEmpty() || isBound(s, noun)) {
      return;
    }
    boolean several = noun.tag().equals("NNS");
    Optional<EntityDraft> subject = subject(s, noun);
    Predicate<EntityDraft> fits = d -> !clashes(d, several) && subject.filter(d::equals).isEmpty();
    Optional<EntityDraft> found =
        best(fits.and(d -> d.descriptors().contains(word)), noun, FAR)
            .or(() -> best(fits.and(d -> isPossible(d, word)), noun, FAR));
    if (found.isEmpty() && !owned) {
      found = byType(type.get(), word, several, noun);
    }
    if (owned && type.get() != EntityType.Place) {
      return;
    }
    found.ifPresent(
        d ->
            d.addMention(
                DraftIndex.span(s, determiner.index(), noun.index()), MentionKind.nominal));
  }

  /**
   * Returns the subject of the clause that a description stands in: another one than what is
   * described ("France left the country"; principle B of the binding theory).
   */
  private Optional<EntityDraft> subject(Sentence s, Token noun) {
    int verb = noun.head();
    while (verb >= 0 && !s.token(verb).isVerb()) {
      verb = s.token(verb).head();
    }
    return verb < 0
        ? Optional.empty()
        : s.children(verb, "nsubj").stream()
            .filter(subject -> subject.index() != noun.index())
            .flatMap(subject -> index.owner(s, subject.index()).stream())
            .findFirst();
  }

  private Optional<EntityDraft> byType(EntityType type, String word, boolean several, Token noun) {
    boolean group = type == EntityType.Group && (several || words.is(NameWords.Kind.GROUP, word));
    if (group) {
      return best(d -> d.type() == EntityType.Group, noun, NEAR);
    }
    if (words.is(NameWords.Kind.FORCE, word) && several) {
      return best(
          d ->
              d.type() == EntityType.ArmedForce && d.descriptors().stream().anyMatch(this::isForce),
          noun,
          NEAR);
    }
    return Optional.empty();
  }

  private boolean isForce(String noun) {
    return words.is(NameWords.Kind.FORCE, noun);
  }

  private Optional<EntityDraft> best(Predicate<EntityDraft> fits, Token noun, int sentences) {
    return salience.best(drafts.stream(), fits, noun.start(), sentences);
  }

  /** A place that the document calls a city is not its province. */
  private static boolean isPossible(EntityDraft draft, String noun) {
    return draft.possibleDescriptors().contains(noun)
        && draft.descriptors().stream().noneMatch(draft.possibleDescriptors()::contains);
  }

  /** A plural calls no single person or place; {@code the group} may call several fighters. */
  private static boolean clashes(EntityDraft draft, boolean several) {
    boolean single = draft.type() == EntityType.Person || draft.type() == EntityType.Place;
    return several && single;
  }

  /** A description with a complement of its own, or with a name in it, means something else. */
  private boolean isBound(Sentence s, Token noun) {
    for (Token child : s.children(noun.index())) {
      boolean complement =
          child.relation().equals("relcl")
              || (child.relation().equals("prep") && isOf(child))
              || (child.relation().equals("acl"));
      boolean named =
          index.owner(s, child.index()).isPresent()
              || child.name().endsWith("NORP")
              || child.relation().equals("poss") && !child.tag().equals("PRP$");
      if (complement || named || isRestricting(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(Token preposition) {
    return Set.of("of", "for", "from", "between", "in", "near", "with")
        .contains(preposition.lemma());
  }

  private boolean isRestricting(Token child) {
    return words.is(NameWords.Kind.RESTRICTING, child.lemma());
  }
}
