package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Words;

/**
 * The entities of one document while it is being extracted, with look-up by place in the text.
 * Later steps may add entities that are told only by a description.
 */
public final class EntityTable {

  private final AnnotatedDocument document;
  private final Map<String, Entity> byId = new LinkedHashMap<>();
  private final Map<Integer, Map<Integer, String>> byHead = new HashMap<>();
  private final Map<Span, String> bySpan = new HashMap<>();

  /**
   * Makes a table.
   *
   * @param document the document
   * @param entities what the mention finder found; ids are unique
   */
  public EntityTable(AnnotatedDocument document, Collection<Entity> entities) {
    this.document = document;
    entities.forEach(this::put);
  }

  private void put(Entity entity) {
    byId.put(entity.id(), entity);
    entity.mentions().forEach(m -> index(entity.id(), m.words().span()));
  }

  private void index(String id, Span span) {
    bySpan.putIfAbsent(span, id);
    int low = 0;
    int high = document.sentences().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      boolean before = document.sentences().get(middle).span().start() <= span.start();
      low = before ? middle : low;
      high = before ? high : middle - 1;
    }
    int head = high < 0 ? -1 : document.sentences().get(low).headOf(span);
    if (head >= 0) {
      addHead(low, head, id);
    }
  }

  /** Lets a token stand for an entity, unless it stands for one already. */
  void addHead(int sentence, int token, String id) {
    byHead.computeIfAbsent(sentence, k -> new HashMap<>()).putIfAbsent(token, id);
  }

  /** Returns the entity whose mention has the given token as its head. */
  public Optional<Entity> at(Sentence sentence, int token) {
    return Optional.ofNullable(byHead.getOrDefault(sentence.index(), Map.of()).get(token))
        .map(byId::get);
  }

  /** Returns the entity that is mentioned with exactly these words. */
  public Optional<Entity> at(Span span) {
    return Optional.ofNullable(bySpan.get(span)).map(byId::get);
  }

  /** Returns the entity with an id. */
  public Optional<Entity> get(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Adds an entity that is told only by a description.
   *
   * @param words the phrase
   * @param type what it is
   * @return the new entity; the existing one, if these very words are a mention already
   */
  public Entity describe(Words words, EntityType type) {
    Optional<Entity> known = at(words.span());
    if (known.isPresent()) {
      return known.get();
    }
    Entity entity =
        new Entity(
            "e" + (byId.size() + 1),
            type,
            words.text(),
            List.of(new Mention(words, MentionKind.nominal)),
            List.of(),
            List.of(),
            null);
    put(entity);
    return entity;
  }

  /**
   * Notes a name that stands outside the analysed text, such as that of the author of a post.
   *
   * @param words the name
   * @param type what it names, if it is new
   * @return the entity that bears the name in whatever case, or a person known by the surname
   *     alone, with this mention; a new one if there is none
   */
  public Entity name(Words words, EntityType type) {
    String surname = words.text().substring(words.text().lastIndexOf(' ') + 1);
    Entity known =
        byId.values().stream()
            .filter(e -> bears(e, words.text()))
            .findFirst()
            .or(
                () ->
                    byId.values().stream()
                        .filter(e -> e.type() == EntityType.Person && type == EntityType.Person)
                        .filter(e -> e.name().equalsIgnoreCase(surname))
                        .findFirst())
            .orElse(
                new Entity(
                    "e" + (byId.size() + 1),
                    type,
                    words.text(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null));
    Entity entity = withName(known, words);
    // its other mentions are indexed already: an author may have thousands of posts
    byId.put(entity.id(), entity);
    index(entity.id(), words.span());
    return entity;
  }

  private static boolean bears(Entity entity, String name) {
    return entity.name().equalsIgnoreCase(name)
        || entity.mentions().stream()
            .anyMatch(m -> m.kind() == MentionKind.name && m.words().text().equalsIgnoreCase(name));
  }

  private static Entity withName(Entity entity, Words words) {
    List<Mention> mentions = new ArrayList<>(entity.mentions());
    int at = mentions.size();
    while (at > 0 && mentions.get(at - 1).words().span().compareTo(words.span()) > 0) {
      at--;
    }
    mentions.add(at, new Mention(words, MentionKind.name));
    String name = words.text().length() > entity.name().length() ? words.text() : entity.name();
    return new Entity(
        entity.id(),
        entity.type(),
        name,
        mentions,
        entity.offices(),
        entity.candidates(),
        entity.identity());
  }

  /** Returns all entities, in the order in which they were added. */
  public List<Entity> entities() {
    return new ArrayList<>(byId.values());
  }
}
