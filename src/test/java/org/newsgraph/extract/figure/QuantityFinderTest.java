package org.newsgraph.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.extract.time.TimeTagger;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.testing.CaseTable;

/**
 * Counted numbers in sentences of our own: words, bounds, {@code ~} if loose, the whole, {@code
 * part}, {@code article}, and what is counted.
 */
class QuantityFinderTest {

  static List<CaseTable.Case> cases() {
    return CaseTable.in("figure");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatIsCounted(CaseTable.Case row) {
    AnnotatedDocument document = row.annotated();
    List<Quantity> found = new QuantityFinder().find(document, new TimeTagger().tag(document));
    assertThat(found).extracting(q -> show(document, q)).isEqualTo(row.expected());
  }

  private static String show(AnnotatedDocument document, Quantity q) {
    return q.words().text()
        + " = "
        + bounds(q)
        + (q.approximate() ? " ~" : "")
        + (q.of() == null ? "" : " of " + q.of())
        + (q.part() ? " part" : "")
        + (q.article() ? " article" : "")
        + " "
        + document.sentences().get(q.sentence()).token(q.counted()).text();
  }

  private static String bounds(Quantity q) {
    if (q.min() != null && q.min().equals(q.max())) {
      return q.min().toString();
    }
    return (q.min() == null ? "" : q.min()) + ".." + (q.max() == null ? "" : q.max());
  }
}
