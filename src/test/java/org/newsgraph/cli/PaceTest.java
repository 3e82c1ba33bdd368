package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

  private static final long SECOND = 1_000_000_000L;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "11 | 2 | 11 of 1000 documents, 5.0/s, 3 min left",
        "991 | 100 | 991 of 1000 documents, 9.9/s, 1 s left",
        "2 | 60 | 2 of 1000 documents, 0.0/s, 16 h 38 min left",
        "1 | 9 | 1 of 1000 documents, 0.0/s",
        "1000 | 50 | 1000 of 1000 documents, 20.0/s, 0 s left",
      })
  void countsFromTheFirstDocument(int done, long seconds, String told) {
    Pace pace = new Pace(OptionalInt.of(1000));
    pace.after(1, 40 * SECOND);
    assertThat(pace.after(done, (40 + seconds) * SECOND)).isEqualTo(told);
  }

  @Test
  void tellsNoRateWhileItIsChance() {
    Pace pace = new Pace(OptionalInt.of(9));
    pace.after(1, 0);
    assertThat(pace.after(3, SECOND / 2)).isEqualTo("3 of 9 documents");
  }

  @Test
  void tellsTheRateAloneWhereTheNumberIsUnknown() {
    Pace pace = new Pace(OptionalInt.empty());
    pace.after(1, 0);
    assertThat(pace.after(7, 2 * SECOND)).isEqualTo("7 documents, 3.0/s");
    assertThat(pace.part(7)).isZero();
  }

  @Test
  void isDoneWhenThereIsNothing() {
    assertThat(new Pace(OptionalInt.of(0)).part(0)).isZero();
    assertThat(new Pace(OptionalInt.of(4)).part(1)).isEqualTo(0.25);
  }
}
