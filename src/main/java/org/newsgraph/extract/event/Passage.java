package org.newsgraph.extract.event;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extract.figure.Quantity;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Timex;
import org.newsgraph.model.Token;
import org.newsgraph.reference.Countries;
import org.newsgraph.reference.Country;
import org.newsgraph.reference.HeadNouns;

/**
 * A sentence with all that is known of it when events are looked for.
 *
 * @param document the document
 * @param sentence the sentence
 * @param entities the document's entities
 * @param times expressions of time in the sentence
 * @param quantities counted numbers in the sentence
 * @param countries the countries and the names of their people
 */
record Passage(
    AnnotatedDocument document,
    Sentence sentence,
    EntityTable entities,
    List<Timex> times,
    List<Quantity> quantities,
    Countries countries) {

  /** Copies the lists. */
  Passage {
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
  }

  /** Returns the entity that a token heads a mention of. */
  Optional<Entity> entity(int token) {
    return entities.at(sentence, token);
  }

  /**
   * Returns what the thing that a token names is: its entity's type, else what the noun denotes.
   */
  Optional<EntityType> typeOf(int token) {
    Optional<EntityType> known = entity(token).map(Entity::type);
    if (known.isPresent()) {
      return known;
    }
    Optional<EntityType> noun = HeadNouns.typeOf(sentence.token(token));
    return noun.isPresent() ? noun : named(sentence.token(token));
  }

  private static Optional<EntityType> named(Token token) {
    String name = token.name();
    if (name.length() < 3) {
      return Optional.empty();
    }
    return switch (name.substring(2)) {
      case "PERSON" -> Optional.of(EntityType.Person);
      case "GPE", "LOC" -> Optional.of(EntityType.Place);
      case "FAC" -> Optional.of(EntityType.Facility);
      case "ORG" -> Optional.of(EntityType.Organization);
      case "NORP" -> Optional.of(EntityType.Group);
      default -> Optional.empty();
    };
  }

  /** Returns whether a token is the adjective or noun of a people: Afghan, Israelis. */
  boolean isDemonym(int token) {
    return countries.isDemonym(sentence.token(token).text());
  }

  /** Returns the document's entity of the country whose people a token names. */
  Optional<Entity> countryOf(int token) {
    List<String> names =
        countries.byDemonym(sentence.token(token).text()).stream().map(Country::name).toList();
    return entities.entities().stream()
        .filter(e -> e.type() == EntityType.Place && names.contains(e.name()))
        .findFirst();
  }

  /**
   * Returns whether a token names a place that is no country, and so does nothing: "the Kabul
   * attack".
   */
  boolean isLocality(int token) {
    return typeOf(token).filter(EntityType::isPlace).isPresent()
        && countries.byName(sentence.token(token).text()).isEmpty()
        && entity(token).flatMap(e -> countries.byName(e.name())).isEmpty();
  }

  /** Returns whether what a token names belongs to a word class. */
  boolean isOf(String wordClass, int index) {
    int meant = Phrases.meant(this, index);
    return isExactly(wordClass, index) || meant != index && isExactly(wordClass, meant);
  }

  private boolean isExactly(String wordClass, int index) {
    Token token = sentence.token(index);
    if (WordClasses.has(wordClass, HeadNouns.nounOf(token))
        || WordClasses.has(wordClass, token.lemma())) {
      return !(wordClass.equals("disaster") && isOfWeapon(token));
    }
    return switch (wordClass) {
      case "pronoun" -> token.tag().startsWith("PRP") || token.tag().startsWith("W");
      case "name" -> token.isProper();
      case "people" -> isPeople(index, token);
      case "actor" -> isActor(index, token);
      case "official" -> isOfficial(index);
      case "thing" -> typeOf(index).isEmpty() && !isPronounOfPeople(token);
      default -> typeOf(index).filter(t -> WordClasses.isKind(wordClass, t)).isPresent();
    };
  }

  /** "rocket fire" is no fire. */
  private boolean isOfWeapon(Token noun) {
    return sentence.children(noun.index(), "compound", "amod", "nmod").stream()
        .anyMatch(t -> WordClasses.has("weapon", t.lemma()));
  }

  /** Whoever can act: people, bodies, and a place that is named for its government. */
  private boolean isActor(int index, Token token) {
    return isPeople(index, token)
        || token.isProper()
        || typeOf(index).filter(t -> !t.isPlace()).isPresent();
  }

  /** Who speaks for a country: a person with an office, a government, the country itself. */
  private boolean isOfficial(int index) {
    return entity(index)
        .filter(e -> !e.offices().isEmpty() || e.type() == EntityType.Government)
        .isPresent();
  }

  private boolean isPeople(int index, Token token) {
    return EventNouns.isPeople(token)
        || isPronounOfPeople(token)
        || isExactly("person", index)
        || isExactly("force", index)
        || token.tag().equals("CD")
        || isBareCount(index, token)
        || token.lemma().equals("other");
  }

  /** "Thousands marched": what is counted goes without saying. The tagger writes #crd# for it. */
  private boolean isBareCount(int index, Token token) {
    return token.lemma().equals("#crd#") && Syntax.objectsOf(sentence, index, "of").isEmpty();
  }

  private static boolean isPronounOfPeople(Token token) {
    return token.tag().startsWith("PRP") && !token.lemma().equals("it") || token.tag().equals("WP");
  }
}
