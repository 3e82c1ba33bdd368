package org.newsgraph.merge.identity;

import java.util.List;
import org.newsgraph.merge.text.NameFolding;

/**
 * A name found in a document, folded in the ways that the rules need.
 *
 * @param text the bare name as it stands
 * @param plain without case, diacritics and punctuation
 * @param spelled key under which spellings meet
 * @param person its words as a person's name
 * @param level what a noun beside it tells of a place
 */
record UnitName(String text, String plain, String spelled, PersonName person, Level level) {

  /** Returns the folds of a name of a place or facility. */
  static UnitName ofPlace(String found) {
    PlaceNouns.Bare bare = PlaceNouns.bare(found);
    String text = bare.name();
    return new UnitName(
        text,
        NameFolding.plain(text),
        NameFolding.placeKey(text),
        new PersonName(List.of()),
        bare.level());
  }

  /** Returns the folds of a name of an actor. */
  static UnitName ofActor(String text) {
    PersonName person = PersonName.of(text);
    return new UnitName(text, NameFolding.plain(text), person.joined(), person, Level.unknown);
  }

  /** Returns whether it is an acronym: two to six capitals, full stops apart. */
  boolean acronym() {
    String letters = text.replace(".", "");
    return letters.length() >= 2
        && letters.length() <= 6
        && letters.chars().filter(Character::isUpperCase).count() >= letters.length() - 1L
        && letters.chars().allMatch(Character::isLetter)
        && Character.isUpperCase(letters.charAt(0));
  }
}
