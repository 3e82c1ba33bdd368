package org.newsgraph.validate;

/**
 * Something that the graph breaks.
 *
 * @param severity how bad it is
 * @param check name of the shape or check
 * @param focus IRI of the thing
 * @param message what is wrong with it
 */
public record Finding(Severity severity, String check, String focus, String message)
    implements Comparable<Finding> {

  @Override
  public int compareTo(Finding other) {
    int order = severity.compareTo(other.severity);
    order = order != 0 ? order : check.compareTo(other.check);
    order = order != 0 ? order : focus.compareTo(other.focus);
    return order != 0 ? order : message.compareTo(other.message);
  }
}
