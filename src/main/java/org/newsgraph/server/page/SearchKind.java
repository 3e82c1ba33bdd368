package org.newsgraph.server.page;

import java.util.Set;
import org.newsgraph.store.TextField;

/** The kinds of things that a search finds, in the order in which they are shown. */
enum SearchKind {
  events("event/", TextField.label),
  actors("actor/", TextField.label),
  places("place/", TextField.label),
  documents("doc/", TextField.title, TextField.text),
  quotations("quotation/", TextField.quote);

  private final String start;
  private final Set<TextField> fields;

  SearchKind(String start, TextField... fields) {
    this.start = start;
    this.fields = Set.of(fields);
  }

  /** Returns what the IRIs of such things begin with, below the base. */
  String start() {
    return start;
  }

  /** Returns in which texts they are looked for. */
  Set<TextField> fields() {
    return fields;
  }

  /** Returns the heading above such hits. */
  String heading() {
    return Character.toUpperCase(name().charAt(0)) + name().substring(1);
  }
}
