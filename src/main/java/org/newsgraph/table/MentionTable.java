package org.newsgraph.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Nif;
import org.newsgraph.report.StoredGraph;

/** The stretches of the documents' texts that statements rest on. */
final class MentionTable {

  private static final Comparator<Resource> IN_TEXT =
      Comparator.comparingInt(Resource::begin).thenComparing(Resource::iri);

  static final Rows<Resource> ROWS =
      new Rows<>(
          Stream.of(
                  List.of(new Column<>("mention", Resource::iri)),
                  Column.document(MentionTable::document),
                  Column.<Resource>words(mention -> mention),
                  use(),
                  Column.<Resource>boxes(mention -> mention))
              .flatMap(List::stream)
              .toList(),
          MentionTable::all);

  private MentionTable() {}

  private static Stream<Resource> all(StoredGraph stored) {
    return Resource.documents(stored, Ng.Document)
        .flatMap(d -> Resource.all(stored, d.graph(), Ng.Mention).sorted(IN_TEXT));
  }

  private static Resource document(Resource mention) {
    return mention.first(Nif.referenceContext).orElseThrow().everywhere();
  }

  private static List<Column<Resource>> use() {
    return List.of(
        new Column<>("kind", MentionTable::kind),
        new Column<>("denotes", m -> m.text(Ng.denotes)),
        new Column<>("denotes_label", m -> m.labels(Ng.denotes)),
        new Column<>(
            "evidence_of", m -> Resource.join(m.subjects(Ng.evidence).map(Resource::iri))));
  }

  /** Returns {@code NameMention}, {@code TimeExpression} or the like. */
  private static String kind(Resource mention) {
    return Resource.join(
        mention.values(RDF.Nodes.type).filter(t -> !t.equals(Ng.Mention)).map(Resource::term));
  }
}
