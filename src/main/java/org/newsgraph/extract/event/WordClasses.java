package org.newsgraph.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsgraph.extract.lexis.TableFile;
import org.newsgraph.model.EntityType;

/** Classes of common nouns that conditions of the lexicon speak of, see {@code classes.tsv}. */
final class WordClasses {

  private static final Map<String, Set<String>> CLASSES = load();

  /** Classes that are decided by the kind of thing and not by a list of words. */
  private static final Set<String> KINDS =
      Set.of(
          "people",
          "actor",
          "force",
          "place",
          "facility",
          "person",
          "official",
          "government",
          "pronoun",
          "name",
          "thing");

  private WordClasses() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> out = new HashMap<>();
    for (TableFile.Row line :
        TableFile.read(WordClasses.class, "classes.tsv", "class", "lemmas").rows()) {
      if (Lexicon.words(line, "lemmas").isEmpty()) {
        throw line.invalid("no words");
      }
      out.computeIfAbsent(line.get("class"), k -> new HashSet<>())
          .addAll(Lexicon.words(line, "lemmas"));
    }
    return out;
  }

  /** Refuses the name of a class that does not exist. */
  static void check(String name, TableFile.Row line) {
    if (!name.startsWith("=") && !KINDS.contains(name) && !CLASSES.containsKey(name)) {
      throw line.invalid("no such word class: " + name);
    }
  }

  /** Returns whether a base form is listed in a class; {@code =word} is the class of one word. */
  static boolean has(String name, String lemma) {
    if (name.startsWith("=")) {
      return name.substring(1).equals(lemma);
    }
    return CLASSES.getOrDefault(name, Set.of()).contains(lemma);
  }

  /** Returns whether an entity type is of a kind. */
  static boolean isKind(String kind, EntityType type) {
    return switch (kind) {
      case "person" -> type == EntityType.Person;
      case "government" -> type == EntityType.Government;
      case "place" -> type == EntityType.Place;
      case "facility" -> type == EntityType.Facility;
      case "force" -> type == EntityType.Group || type == EntityType.ArmedForce;
      default -> false;
    };
  }
}
