package org.newsgraph.extract.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.extract.lexis.TableFile;

/** The words around numbers, by kind. */
final class FigureWords {

  /** What a word or phrase does to the number beside it. */
  enum Kind {
    LEAST,
    MOST,
    ABOUT,
    PLAIN,
    OR_MORE,
    OR_LESS,
    OR_SO,
    VAGUE,
    FRACTION,
    MEASURE,
    LABEL,
    PARTNER;

    private static Optional<Kind> named(String name) {
      String upper = name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
      return List.of(values()).stream().filter(k -> k.name().equals(upper)).findFirst();
    }
  }

  /**
   * A phrase.
   *
   * @param words its words
   * @param kind what it does
   * @param value its number, 0 if it has none
   * @param exact whether the number is just that, not the least of many
   */
  record Phrase(List<String> words, Kind kind, int value, boolean exact) {

    /** Returns the number of words. */
    int size() {
      return words.size();
    }
  }

  private static final FigureWords SHIPPED =
      new FigureWords(
          TableFile.read(FigureWords.class, "figure-words.tsv", "kind", "value", "words"));

  private final Map<Kind, Map<String, List<Phrase>>> phrases = new TreeMap<>();

  FigureWords(TableFile file) {
    file.rows().forEach(this::read);
    for (Map<String, List<Phrase>> byFirst : phrases.values()) {
      byFirst.values().forEach(l -> l.sort(Comparator.comparingInt((Phrase p) -> -p.size())));
    }
  }

  private void read(TableFile.Row row) {
    Kind kind = Kind.named(row.get("kind")).orElseThrow(() -> row.invalid("no such kind"));
    boolean exact = row.get("value").startsWith("exact ");
    String value = row.get("value").replaceFirst("^exact ", "");
    boolean valued = kind == Kind.VAGUE || kind == Kind.FRACTION;
    if (valued ? !value.matches("[1-9]\\d{0,8}") : !value.isEmpty()) {
      throw row.invalid("only vague numbers and fractions have a value, and they need one");
    }
    Set<String> words = new LinkedHashSet<>(row.list("words"));
    for (String word : words) {
      List<String> parts = List.of(word.split(" "));
      phrases
          .computeIfAbsent(kind, k -> new TreeMap<>())
          .computeIfAbsent(parts.get(0), k -> new ArrayList<>())
          .add(new Phrase(parts, kind, valued ? Integer.parseInt(value) : 0, exact));
    }
  }

  /** Returns the longest phrase of any of the kinds that starts at a position. */
  static Optional<Phrase> at(Lexemes words, int i, Collection<Kind> kinds) {
    Optional<Phrase> best = Optional.empty();
    for (Kind kind : kinds) {
      Optional<Phrase> found = at(words, i, kind);
      if (found.isPresent() && found.get().size() > best.map(Phrase::size).orElse(0)) {
        best = found;
      }
    }
    return best;
  }

  /** Returns the longest phrase of a kind that starts at a position. */
  static Optional<Phrase> at(Lexemes words, int i, Kind kind) {
    return SHIPPED.phrases.get(kind).getOrDefault(words.text(i), List.of()).stream()
        .filter(p -> words.follow(i, p.words()))
        .findFirst();
  }

  /** Returns the one-word phrase whose plural a word is: thirds, quarters, halves. */
  static Optional<Phrase> singular(String word, Kind kind) {
    String singular =
        word.endsWith("ves") ? word.replaceAll("ves$", "f") : word.replaceAll("s$", "");
    return SHIPPED.phrases.get(kind).getOrDefault(singular, List.of()).stream()
        .filter(p -> p.size() == 1 && word.endsWith("s"))
        .findFirst();
  }

  /** Returns whether a phrase of a kind stands at a position. */
  static boolean is(Lexemes words, int i, Kind kind) {
    return at(words, i, kind).isPresent();
  }
}
