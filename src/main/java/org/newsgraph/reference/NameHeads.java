package org.newsgraph.reference;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.EntityType;

/** Words in names that tell what is named: {@code Ministry}, {@code Air Base}, {@code Front}. */
public final class NameHeads {

  private final Map<String, EntityType> types = new LinkedHashMap<>();
  private final Map<String, EntityType> actors = new LinkedHashMap<>();
  private final Set<String> generic = new LinkedHashSet<>();

  NameHeads() {
    DataFile.read("name-heads.tsv", "type", "bare", "words").rows().forEach(this::add);
    DataFile.read("actor-heads.tsv", "type", "words")
        .rows()
        .forEach(
            row ->
                row.list("words", " ")
                    .forEach(w -> actors.put(w, HeadNouns.type(row, row.get("type")))));
  }

  private void add(DataFile.Row row) {
    EntityType type = HeadNouns.type(row, row.get("type"));
    for (String word : row.list("words", " ")) {
      if (types.put(word, type) != null) {
        throw row.invalid("this word stands here twice: " + word);
      }
      if (row.get("bare").equals("yes")) {
        generic.add(word);
      }
    }
  }

  /** Returns what a name is that ends in a word, in any case. */
  public Optional<EntityType> typeOf(String word) {
    return Optional.ofNullable(types.get(word.toLowerCase(Locale.ROOT)));
  }

  /**
   * Returns what a noun makes of the name of a people or body before it: Afghan <em>forces</em>.
   */
  public Optional<EntityType> actorOf(String noun) {
    return Optional.ofNullable(actors.get(noun.toLowerCase(Locale.ROOT)));
  }

  /** Returns whether a word is a generic noun that the bare name of a place does without. */
  public boolean isGeneric(String word) {
    return generic.contains(word.toLowerCase(Locale.ROOT));
  }
}
