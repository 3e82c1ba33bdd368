package org.newsgraph.model;

/** What happens. The names are those of the ontology and of the extract JSON. */
public enum EventType {
  Attack,
  Clash,
  AirStrike,
  Explosion,
  Seizure,
  Recapture,
  Surrender,
  PrisonRelease,
  Killing,
  Injury,
  Arrest,
  Abduction,
  Arson,
  Displacement,
  Withdrawal,
  Deployment,
  Negotiation,
  Agreement,
  Protest,
  TerritorialControl
}
