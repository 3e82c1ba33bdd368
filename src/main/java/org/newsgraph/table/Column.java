package org.newsgraph.table;

import java.util.List;
import java.util.function.Function;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Nif;

/**
 * A column of a table.
 *
 * @param <T> what a row is about
 * @param name its name in the header
 * @param cell gives the text of a cell; empty for what is not told
 */
record Column<T>(String name, Function<T, String> cell) {

  /** Returns the columns of a document: its IRI and its file. */
  static <T> List<Column<T>> document(Function<T, Resource> document) {
    return List.of(
        new Column<>("document", row -> document.apply(row).iri()),
        new Column<>("file", row -> document.apply(row).text(Ng.sourceFile)));
  }

  /** Returns the columns of a mention: its words, code points and bytes. */
  static <T> List<Column<T>> words(Function<T, Resource> mention) {
    return List.of(
        new Column<>("words", row -> mention.apply(row).text(Nif.anchorOf)),
        new Column<>("begin", row -> mention.apply(row).text(Nif.beginIndex)),
        new Column<>("end", row -> mention.apply(row).text(Nif.endIndex)),
        new Column<>("byte_start", row -> mention.apply(row).text(Ng.byteStart)),
        new Column<>("byte_end", row -> mention.apply(row).text(Ng.byteEnd)));
  }

  /** Returns the column of the boxes of a mention on pages. */
  static <T> List<Column<T>> boxes(Function<T, Resource> mention) {
    return List.of(new Column<>("box", row -> mention.apply(row).text(Ng.box)));
  }
}
