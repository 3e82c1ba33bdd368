package org.newsgraph.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.model.Timex;
import org.newsgraph.testing.CaseTable;

/** Expressions of time in sentences of our own: words, type, value and, if told, bounds. */
class TimeTaggerTest {

  static List<CaseTable.Case> cases() {
    return CaseTable.in("time");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsAndResolves(CaseTable.Case row) {
    List<Timex> found = new TimeTagger().tag(row.annotated());
    boolean bounds = row.expected().stream().anyMatch(e -> e.contains(".."));
    assertThat(found).extracting(t -> show(t, bounds)).isEqualTo(row.expected());
  }

  private static String show(Timex time, boolean bounds) {
    String shown = time.words().text() + " = " + time.type() + " " + time.value();
    boolean dated = bounds && time.earliest() != null;
    return dated ? shown + " " + time.earliest() + ".." + time.latest() : shown;
  }
}
