package org.newsgraph.extract.lexis;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** The words of which numbers are made. */
final class NumberWords {

  private static final NumberWords SHIPPED =
      new NumberWords(
          TableFile.read(NumberWords.class, "number-words.tsv", "kind", "value", "words"));

  private final Map<String, Map<String, Long>> kinds =
      Map.of("small", new HashMap<>(), "scale", new HashMap<>(), "ordinal", new HashMap<>());

  NumberWords(TableFile file) {
    file.rows().forEach(this::read);
  }

  private void read(TableFile.Row row) {
    Map<String, Long> kind = kinds.get(row.get("kind"));
    if (kind == null || !row.get("value").matches("\\d{1,18}")) {
      throw row.invalid("not a kind of number word, or not a number");
    }
    long value = Long.parseLong(row.get("value"));
    for (String word : row.list("words")) {
      if (kind.put(word, value) != null) {
        throw row.invalid("this word stands here twice: " + word);
      }
    }
  }

  /** Returns the value of a word below one hundred that is added: {@code seven}, {@code twenty}. */
  static OptionalLong small(String word) {
    return of("small", word);
  }

  /** Returns the value of a word that multiplies: {@code dozen}, {@code hundred}. */
  static OptionalLong scale(String word) {
    return of("scale", word);
  }

  /** Returns the value of an ordinal word. */
  static OptionalLong ordinal(String word) {
    return of("ordinal", word);
  }

  private static OptionalLong of(String kind, String word) {
    Long value = SHIPPED.kinds.get(kind).get(word);
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
