package org.newsgraph.model;

/**
 * Names an entity, event or quotation of one document.
 *
 * @param document id of the document (its path without extension)
 * @param id the part's id in that document's extraction
 */
public record Ref(String document, String id) implements Comparable<Ref> {

  @Override
  public int compareTo(Ref other) {
    int order = document.compareTo(other.document);
    return order != 0 ? order : id.compareTo(other.id);
  }
}
