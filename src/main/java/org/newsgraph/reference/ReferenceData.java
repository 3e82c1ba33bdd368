package org.newsgraph.reference;

/** All reference data. Immutable after loading. */
public final class ReferenceData {

  private ReferenceData() {}

  /** Loads the data that ship with the program. */
  public static ReferenceData load() {
    return new ReferenceData();
  }
}
