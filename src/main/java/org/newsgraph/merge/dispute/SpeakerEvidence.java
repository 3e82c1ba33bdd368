package org.newsgraph.merge.dispute;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.merge.identity.EntityIndex;
import org.newsgraph.merge.origin.QuotationGroups.Quoted;
import org.newsgraph.model.DocumentSummary;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Ref;
import org.newsgraph.model.Words;

/**
 * Tells whether a document's speaker is sure enough to contradict another document's. A speaker
 * told by a pronoun is not, if the other document's speaker is named before and the pronoun may
 * mean him.
 */
final class SpeakerEvidence {

  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");

  private final Map<Ref, Integer> firstMentions = new HashMap<>();
  private final Map<String, Set<Sex>> sexes = new HashMap<>();

  private enum Sex {
    MALE,
    FEMALE
  }

  SpeakerEvidence(List<DocumentSummary> documents, EntityIndex index) {
    for (DocumentSummary document : documents) {
      String id = document.id();
      for (Entity entity : document.extraction().entities()) {
        if (entity.type() == EntityType.Person) {
          index.key(id, entity.id()).ifPresent(k -> add(new Ref(id, k), entity));
        }
      }
    }
  }

  private void add(Ref person, Entity entity) {
    for (Mention mention : entity.mentions()) {
      firstMentions.merge(person, mention.words().start(), Math::min);
      sex(mention.words())
          .ifPresent(s -> sexes.computeIfAbsent(person.id(), k -> new HashSet<>()).add(s));
    }
  }

  private static Optional<Sex> sex(Words words) {
    String word = words.text().toLowerCase(Locale.ROOT);
    if (MALE.contains(word)) {
      return Optional.of(Sex.MALE);
    }
    return FEMALE.contains(word) ? Optional.of(Sex.FEMALE) : Optional.empty();
  }

  /**
   * Returns whether a quotation cannot rather be the other person's, as far as its document tells.
   */
  boolean sure(Quoted quoted, String other) {
    Words speaker = quoted.quotation().speaker();
    if (speaker != null && sex(speaker).isEmpty()) {
      return true;
    }
    Integer mentioned = firstMentions.get(new Ref(quoted.ref().document(), other));
    if (mentioned == null || mentioned > quoted.quotation().content().start()) {
      return true;
    }
    Set<Sex> ofOther = sexes.getOrDefault(other, Set.of());
    Optional<Sex> told = speaker == null ? Optional.empty() : sex(speaker);
    return told.isPresent() && ofOther.size() == 1 && !ofOther.contains(told.get());
  }
}
