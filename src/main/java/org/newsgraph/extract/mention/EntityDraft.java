package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Office;
import org.newsgraph.model.Span;

/** An entity while its mentions are being gathered. */
final class EntityDraft {

  private final EntityType type;
  private final List<Name> names = new ArrayList<>();
  private final Map<Span, MentionKind> mentions = new TreeMap<>();
  private final Set<String> descriptors = new LinkedHashSet<>();
  private final Set<String> possibleDescriptors = new LinkedHashSet<>();
  private final List<OfficeDraft> offices = new ArrayList<>();
  private Gender gender = Gender.UNKNOWN;

  /** What pronouns a person takes. */
  enum Gender {
    UNKNOWN,
    FEMALE,
    MALE
  }

  EntityDraft(EntityType type) {
    this.type = type;
  }

  EntityType type() {
    return type;
  }

  List<Name> names() {
    return names;
  }

  /** Returns the nouns by which the document itself calls the entity. */
  Set<String> descriptors() {
    return descriptors;
  }

  /** Returns the nouns that fit the entity by what it is. */
  Set<String> possibleDescriptors() {
    return possibleDescriptors;
  }

  List<OfficeDraft> offices() {
    return offices;
  }

  Map<Span, MentionKind> mentions() {
    return mentions;
  }

  Gender gender() {
    return gender;
  }

  void setGender(Gender gender) {
    this.gender = gender;
  }

  void addName(Name name) {
    names.add(name);
    mentions.put(name.segment().span(), MentionKind.name);
  }

  /** Adds a mention that is no name, unless the very words are a mention already. */
  void addMention(Span span, MentionKind kind) {
    mentions.putIfAbsent(span, kind);
  }

  int start() {
    return mentions.keySet().iterator().next().start();
  }

  /** Returns the start of the last mention before a position, or -1. */
  int lastBefore(int position) {
    int last = -1;
    for (Span span : mentions.keySet()) {
      if (span.end() <= position) {
        last = span.start();
      }
    }
    return last;
  }

  /** Returns the fullest name; of equally full ones the most frequent, then the first. */
  String label() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    names.forEach(n -> counts.merge(n.text(), 1, Integer::sum));
    Comparator<Map.Entry<String, Integer>> fullest =
        Comparator.comparingInt(e -> fullness(e.getKey()));
    return counts.entrySet().stream()
        .max(fullest.thenComparing(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private int fullness(String name) {
    boolean shouted = name.length() > 5 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
    int words = type == EntityType.Place ? 1 : name.split("\\s+").length;
    boolean acronym = name.length() > 1 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
    return shouted ? 0 : acronym ? 1 : 2 * words;
  }

  Entity entity(String id, AnnotatedDocument document, List<Office> held) {
    List<Mention> list =
        mentions.entrySet().stream()
            .map(e -> new Mention(document.words(e.getKey()), e.getValue()))
            .toList();
    return new Entity(id, type, label(), list, held, List.of(), null);
  }
}
