package org.newsgraph.model;

/** The part that a participant plays in an event. */
public enum ParticipantRole {
  actor,
  target,
  instrument
}
