package org.newsgraph.link;

import java.util.List;
import java.util.Map;
import org.newsgraph.model.Candidate;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Extraction;
import org.newsgraph.reference.ReferenceData;

/** Gives the entities of one document their candidates. */
public final class Linker {

  private final PlaceLinker places;
  private final ActorLinker actors;

  /**
   * Makes a linker.
   *
   * @param reference gazetteer and actor lists
   */
  public Linker(ReferenceData reference) {
    this.places = new PlaceLinker(reference);
    this.actors = new ActorLinker(reference);
  }

  /** Returns the extraction with candidates, best first; persons have none. */
  public Extraction link(Extraction extraction) {
    Map<String, List<Candidate>> byPlace = places.link(extraction.entities());
    List<Entity> linked =
        extraction.entities().stream()
            .map(e -> e.withCandidates(byPlace.getOrDefault(e.id(), actors.link(e))))
            .toList();
    return extraction.withEntities(linked);
  }
}
