package org.newsgraph.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.model.EntityType;

/** Known groups, forces, institutions and media by name. */
public final class Actors {

  private final List<Actor> all = new ArrayList<>();
  private final Map<String, List<ActorMatch>> byName = new LinkedHashMap<>();

  Actors() {
    DataFile.read(
            "actors.tsv.gz",
            "id",
            "name",
            "aliases",
            "ambiguous_aliases",
            "name_ambiguity",
            "type",
            "country")
        .rows()
        .forEach(this::add);
    DataFile.read(
            "actors-more.tsv", "id", "name", "aliases", "ambiguous_aliases", "type", "country")
        .rows()
        .forEach(this::addMore);
  }

  private void add(DataFile.Row row) {
    add(row, !row.get("name_ambiguity").isEmpty());
  }

  private void addMore(DataFile.Row row) {
    add(row, false);
  }

  private void add(DataFile.Row row, boolean ambiguousName) {
    Actor actor =
        new Actor(
            row.get("id"),
            plain(row.get("name")),
            row.list("aliases", "\\|"),
            type(row, row.get("type")),
            row.get("type"),
            row.get("country"));
    all.add(actor);
    put(actor.name(), new ActorMatch(actor, ambiguousName));
    actor.aliases().forEach(a -> put(a, new ActorMatch(actor, false)));
    row.list("ambiguous_aliases", "\\|").forEach(a -> put(a, new ActorMatch(actor, true)));
  }

  /** Drops what the source adds in brackets to tell namesakes apart. */
  private static String plain(String name) {
    String out = name.replaceAll("\\s*[(\\[].*?[)\\]]", "").strip();
    return out.isEmpty() ? name : out;
  }

  private static EntityType type(DataFile.Row row, String kind) {
    return switch (kind) {
      case "ArmedGroup", "Opposition" -> EntityType.Group;
      case "ArmedForce", "Police" -> EntityType.ArmedForce;
      case "Government", "Ministry" -> EntityType.Government;
      case "IGO", "NGO", "Intelligence" -> EntityType.Organization;
      case "Media" -> EntityType.Media;
      default -> throw row.invalid("no such type of actor: " + kind);
    };
  }

  private void put(String name, ActorMatch match) {
    List<ActorMatch> known = byName.computeIfAbsent(NameKey.exact(name), k -> new ArrayList<>(1));
    if (known.stream().noneMatch(m -> m.actor().id().equals(match.actor().id()))) {
      known.add(match);
    }
  }

  /** Returns the actors with a name, in the order of the list. */
  public List<ActorMatch> find(String name) {
    return List.copyOf(byName.getOrDefault(NameKey.exact(name), List.of()));
  }

  /** Returns the news agencies, papers and broadcasters. */
  public List<Actor> media() {
    return all.stream().filter(a -> a.type() == EntityType.Media).toList();
  }
}
