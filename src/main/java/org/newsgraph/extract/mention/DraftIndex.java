package org.newsgraph.extract.mention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/** Which tokens of a document belong to the mentions of which entity. */
final class DraftIndex {

  /** A token of a document. */
  record Place(int sentence, int token) {}

  private final Map<Place, EntityDraft> owners = new HashMap<>();
  private final Map<Place, EntityDraft> heads = new LinkedHashMap<>();

  /** Indexes the names of the drafts; a token in two names belongs to the longer one. */
  DraftIndex(List<EntityDraft> drafts) {
    record Owned(Name name, EntityDraft draft) {}
    drafts.stream()
        .flatMap(d -> d.names().stream().map(n -> new Owned(n, d)))
        .sorted(Comparator.comparingInt(o -> o.name().segment().size()))
        .forEach(o -> own(o.name().segment(), o.draft()));
  }

  private void own(Segment segment, EntityDraft draft) {
    for (int i = segment.first(); i <= segment.last(); i++) {
      owners.put(new Place(segment.sentence().index(), i), draft);
    }
  }

  /** Returns the entity whose name covers a token. */
  Optional<EntityDraft> owner(Sentence sentence, int token) {
    return Optional.ofNullable(owners.get(new Place(sentence.index(), token)));
  }

  /** Returns the entity that a token names or stands for as a head: {@code district} of Gizab. */
  Optional<EntityDraft> at(Sentence sentence, int token) {
    return owner(sentence, token)
        .or(() -> Optional.ofNullable(heads.get(new Place(sentence.index(), token))));
  }

  /** Lets a token that is no mention stand for an entity. */
  void head(Sentence sentence, int token, EntityDraft draft) {
    heads.putIfAbsent(new Place(sentence.index(), token), draft);
  }

  /** Returns the tokens that stand for entities without being mentions. */
  Map<Place, EntityDraft> heads() {
    return heads;
  }

  /** Returns the span from one token of a sentence to another. */
  static Span span(Sentence sentence, int first, int last) {
    return new Span(sentence.token(first).start(), sentence.token(last).end());
  }
}
