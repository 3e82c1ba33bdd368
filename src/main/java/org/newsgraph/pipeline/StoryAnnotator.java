package org.newsgraph.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.newsgraph.model.CanonicalEntity;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Event;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Identity;
import org.newsgraph.model.IdentityDecision;
import org.newsgraph.model.Ref;
import org.newsgraph.model.Story;

/** Writes what a story decided back into the extractions of its documents. */
final class StoryAnnotator {

  private final Story story;
  private final UnaryOperator<String> iriOfKey;
  private final Map<String, CanonicalEntity> entities = new HashMap<>();
  private final Map<Ref, IdentityDecision> decisions = new HashMap<>();

  /**
   * Makes an annotator.
   *
   * @param story what was decided
   * @param iriOfKey turns a canonical key into its IRI
   */
  StoryAnnotator(Story story, UnaryOperator<String> iriOfKey) {
    this.story = story;
    this.iriOfKey = iriOfKey;
    story.entities().forEach(e -> entities.put(e.key(), e));
    story.decisions().forEach(d -> decisions.put(d.member(), d));
  }

  /** Returns the extraction with the identities of its entities and the IRIs of its events. */
  Extraction annotate(Extraction extraction) {
    String document = extraction.document().id();
    return extraction
        .withEntities(extraction.entities().stream().map(e -> annotate(document, e)).toList())
        .withEvents(extraction.events().stream().map(e -> annotate(document, e)).toList());
  }

  private Entity annotate(String document, Entity entity) {
    Ref ref = new Ref(document, entity.id());
    CanonicalEntity canonical = entities.get(story.entityKeys().get(ref));
    if (canonical == null) {
      return entity;
    }
    IdentityDecision decision = decisions.get(ref);
    String rule = decision == null ? "only-mention" : decision.rule();
    double confidence = decision == null ? 1 : decision.confidence();
    return entity.withIdentity(
        new Identity(iriOfKey.apply(canonical.key()), canonical.label(), rule, confidence));
  }

  private Event annotate(String document, Event event) {
    String key = story.happeningKeys().get(new Ref(document, event.id()));
    return key == null ? event : event.withIri(iriOfKey.apply(key));
  }
}
