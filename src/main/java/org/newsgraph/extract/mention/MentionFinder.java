package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Entity;
import org.newsgraph.reference.ReferenceData;

/** Finds the actors and places of a document with all their mentions. */
public final class MentionFinder {

  private final NameFinder names;
  private final NameVoter voter;
  private final NameMerger merger;

  /**
   * Makes a finder.
   *
   * @param reference gazetteer, actor lists and titles
   */
  public MentionFinder(ReferenceData reference) {
    this.names = new NameFinder(reference);
    this.voter = new NameVoter(reference);
    this.merger = new NameMerger(reference);
  }

  /** Returns the entities of a document, in order of first mention. */
  public EntityTable find(AnnotatedDocument document) {
    List<EntityDraft> drafts = merger.merge(voter.vote(names.find(document)));
    List<Entity> entities = new ArrayList<>();
    for (EntityDraft draft : drafts) {
      entities.add(draft.entity("e" + (entities.size() + 1), document, List.of()));
    }
    return new EntityTable(document, entities);
  }
}
