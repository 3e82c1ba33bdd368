package org.newsgraph.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** All reference data. Immutable after loading; the gazetteer is loaded when it is first used. */
public final class ReferenceData {

  private final Countries countries = new Countries();
  private final Actors actors = new Actors();
  private final Titles titles = new Titles();
  private final NameHeads nameHeads = new NameHeads();
  private final NameWords nameWords = new NameWords();
  private final Set<String> stops = WordList.read("name-stops.txt");
  private final Set<String> givenNames = WordList.read("given-names.txt");

  /** Loads a part when it is first asked for, once, whichever thread asks. */
  private static final class Lazy {
    private static final Gazetteer GAZETTEER = new Gazetteer();
    private static final Agents AGENTS = new Agents();
  }

  private ReferenceData() {}

  /** Loads the data that ship with the program. */
  public static ReferenceData load() {
    return new ReferenceData();
  }

  /** Returns the places of the world. */
  public Gazetteer gazetteer() {
    return Lazy.GAZETTEER;
  }

  /** Returns the countries with their demonyms. */
  public Countries countries() {
    return countries;
  }

  /** Returns known groups, forces, institutions and media. */
  public Actors actors() {
    return actors;
  }

  /** Returns the news agencies, papers and broadcasters. */
  public List<Actor> media() {
    return actors.media();
  }

  /** Returns common nouns for actors. */
  public Agents agents() {
    return Lazy.AGENTS;
  }

  /** Returns titles and offices. */
  public Titles titles() {
    return titles;
  }

  /** Returns the words in names that tell what is named. */
  public NameHeads nameHeads() {
    return nameHeads;
  }

  /** Returns small words that names are made of or stand beside. */
  public NameWords nameWords() {
    return nameWords;
  }

  /** Returns whether a capitalised phrase is no name when it stands alone. */
  public boolean isStop(String phrase) {
    return stops.contains(phrase.toLowerCase(Locale.ROOT));
  }

  /** Returns whether a word is a common given name. */
  public boolean isGivenName(String word) {
    return givenNames.contains(word.toLowerCase(Locale.ROOT));
  }
}
