package org.newsgraph.reference;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Token;

/**
 * Common nouns that head descriptions of actors and places ({@code the fighters}, {@code town}).
 */
public final class HeadNouns {

  private static final HeadNouns SHIPPED =
      new HeadNouns(DataFile.read("head-nouns.tsv", "type", "single", "nouns"));

  private final Map<String, EntityType> types = new LinkedHashMap<>();
  private final Map<String, EntityType> singles = new LinkedHashMap<>();

  HeadNouns(DataFile file) {
    file.rows().forEach(this::read);
  }

  private void read(DataFile.Row row) {
    EntityType type = type(row, row.get("type"));
    String single = row.get("single");
    EntityType one = single.isEmpty() ? type : type(row, single);
    for (String noun : row.list("nouns", " ")) {
      if (types.put(noun, type) != null) {
        throw row.invalid("this noun stands here twice: " + noun);
      }
      singles.put(noun, one);
    }
  }

  static EntityType type(DataFile.Row row, String name) {
    for (EntityType type : EntityType.values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    throw row.invalid("no such entity type: " + name);
  }

  /**
   * Returns what a noun denotes, of several of them if that differs ({@code militant}: Group).
   *
   * @param lemma base form, in lower case
   */
  public static Optional<EntityType> typeOf(String lemma) {
    return Optional.ofNullable(SHIPPED.types.get(lemma));
  }

  /** Returns what a noun in the text denotes; a single militant or soldier is a Person. */
  public static Optional<EntityType> typeOf(Token head) {
    String noun = nounOf(head);
    boolean several = head.tag().endsWith("S") || !head.text().equalsIgnoreCase(noun);
    return Optional.ofNullable((several ? SHIPPED.types : SHIPPED.singles).get(noun));
  }

  /** Returns whether a noun means people, one by one or as members of a body. */
  public static boolean isPeople(String lemma) {
    return SHIPPED.singles.get(lemma) == EntityType.Person;
  }

  /** Returns the base form under which a token is known here, else its lemma. */
  public static String nounOf(Token token) {
    String text = token.text().toLowerCase(Locale.ROOT);
    if (SHIPPED.types.containsKey(token.lemma())) {
      return token.lemma();
    }
    if (SHIPPED.types.containsKey(text)) {
      return text;
    }
    String single = singular(text);
    return SHIPPED.types.containsKey(single) ? single : token.lemma();
  }

  private static String singular(String text) {
    if (text.endsWith("ies")) {
      return text.substring(0, text.length() - 3) + "y";
    }
    if (text.endsWith("men")) {
      return text.substring(0, text.length() - 3) + "man";
    }
    return text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
  }
}
