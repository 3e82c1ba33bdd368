package org.newsgraph.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-07-31 | 2021-07-31",
        "2021-07-31T10:15:00Z | 2021-07-31",
        "July 3, 2021: | 2021-07-03",
        "Saturday, July 3rd 2021 10:15 PM EST | 2021-07-03",
        "SEPT. 3, 2021 | 2021-09-03",
        "3 Jan 90 -- | 1990-01-03",
        "3 Jan 21 (AFP) | 2021-01-03",
        "June 11 89 (AFP) | 1989-06-11",
        "31st of | ",
        "3. May 2021 | 2021-05-03",
        "31/12/2021 | 2021-12-31",
        "12/31/2021 | 2021-12-31",
        "7.8.2021 | 2021-08-07",
      })
  void reads_dates(String text, LocalDate expected) {
    assertThat(DateText.at(text, 0).flatMap(DateText.Date::complete).orElse(null))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7/8/2021", "31 Feb 2021", "July 45, 2021", "2021", "mayor 3"})
  void reads_no_day_where_none_is_sure(String text) {
    assertThat(DateText.at(text, 0).flatMap(DateText.Date::complete)).isEmpty();
  }

  @Test
  void a_day_without_a_year_is_placed_near_another() {
    DateText.Date date = DateText.at("Dec 31 (AFP)", 0).orElseThrow();
    assertThat(date.day()).isEqualTo(MonthDay.of(12, 31));
    assertThat(date.near(LocalDate.of(2022, 1, 2))).isEqualTo(LocalDate.of(2021, 12, 31));
    assertThat(date.near(LocalDate.of(2021, 11, 2))).isEqualTo(LocalDate.of(2021, 12, 31));
  }
}
