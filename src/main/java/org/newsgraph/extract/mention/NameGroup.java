package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.EntityType;
import org.newsgraph.reference.NameKey;

/** All names of a document that are spelt alike, with what they were voted to name. */
final class NameGroup {

  private final List<Name> names = new ArrayList<>();
  private EntityType type;

  NameGroup(Name first) {
    names.add(first);
  }

  void add(Name name) {
    names.add(name);
  }

  List<Name> names() {
    return names;
  }

  String text() {
    return names.get(0).text();
  }

  List<String> words() {
    return NameKey.words(text());
  }

  EntityType type() {
    return type;
  }

  void setType(EntityType type) {
    this.type = type;
  }

  int start() {
    return names.stream().mapToInt(n -> n.segment().span().start()).min().orElseThrow();
  }
}
