package org.newsgraph.merge.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.merge.text.NameFolding;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Office;

/** Folds the names of entities, each distinct name once. Not thread-safe. */
final class NameTable {

  private final Map<String, UnitName> places = new HashMap<>();
  private final Map<String, UnitName> actors = new HashMap<>();

  /** Returns the distinct names of an entity, in order of first mention. */
  List<UnitName> of(Entity entity) {
    Set<UnitName> out = new LinkedHashSet<>();
    Set<String> titles = titleWords(entity);
    for (Mention mention : entity.mentions()) {
      if (mention.kind() == MentionKind.name) {
        String text = mention.words().text().strip().replaceAll("\\s+", " ");
        out.add(folded(titles.isEmpty() ? text : withoutTitle(text, titles), entity.type()));
      }
    }
    return List.copyOf(out);
  }

  private UnitName folded(String found, EntityType type) {
    String text = found.startsWith("the ") ? found.substring(4) : found;
    return type.isPlace()
        ? places.computeIfAbsent(text, UnitName::ofPlace)
        : actors.computeIfAbsent(text, UnitName::ofActor);
  }

  private static Set<String> titleWords(Entity entity) {
    Set<String> out = new LinkedHashSet<>();
    if (entity.type() == EntityType.Person) {
      for (Office office : entity.offices()) {
        out.addAll(NameFolding.words(office.title()));
      }
    }
    return out;
  }

  private static String withoutTitle(String text, Set<String> titles) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    while (words.size() > 1 && titles.containsAll(NameFolding.words(words.get(0)))) {
      words.remove(0);
    }
    return String.join(" ", words);
  }
}
