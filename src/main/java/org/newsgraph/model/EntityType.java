package org.newsgraph.model;

/** What an actor or place is. The names are those of the ontology and of the extract JSON. */
public enum EntityType {
  Person,
  Group,
  ArmedForce,
  Government,
  Organization,
  Media,
  Place,
  Facility;

  /** Returns whether it is a place or facility rather than an actor. */
  public boolean isPlace() {
    return this == Place || this == Facility;
  }
}
