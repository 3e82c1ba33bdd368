package org.newsgraph.merge.identity;

import org.newsgraph.merge.text.Slug;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Ref;

/**
 * An entity that its document tells only by a description. It stands for itself.
 *
 * @param ref which entity of which document
 * @param entity the entity
 */
record Described(Ref ref, Entity entity) {

  /**
   * Returns its own key: from the phrase, the document and the offset.
   *
   * @param tag short tag of the document
   */
  String key(String tag) {
    String start = entity.type().isPlace() ? "place/" : "actor/";
    int offset = entity.mentions().isEmpty() ? 0 : entity.mentions().get(0).words().start();
    return start + Slug.of(entity.name()) + "-" + tag + "-" + offset;
  }
}
