package org.newsgraph.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.Span;

class DatelineTest {

  private static Optional<Dateline> at(String text) {
    return Dateline.at(text, new Span(0, text.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "MARLO: Rebels left.; MARLO; Rebels left.; ; ",
        "PORT ESK, Norland (AP) — Rebels left.; PORT ESK, Norland (AP); Rebels left.; AP; ",
        "PORT ESK, Norland (AP)_ Rebels left.; PORT ESK, Norland (AP); Rebels left.; AP; ",
        "MARLO, July 7, 2021 (Reuters) - Rebels left.; MARLO, July 7, 2021 (Reuters); Rebels left.; Reuters; 2021-07-07",
        "Marlo, 3 Jan 90 -- Rebels left.; Marlo, 3 Jan 90; Rebels left.; ; 1990-01-03",
        "Port Esk (Norland), 3 Jan 90 (EFE) -- Rebels left.; Port Esk (Norland), 3 Jan 90 (EFE); Rebels left.; EFE; 1990-01-03",
        "Marlo [Norland], July 7, 2021 (ANI): Rebels left.; Marlo [Norland], July 7, 2021 (ANI); Rebels left.; ANI; 2021-07-07",
        "Port Esk, Jul 7 2021 (PTI) Rebels left.; Port Esk, Jul 7 2021 (PTI); Rebels left.; PTI; 2021-07-07",
        "March 5, 2022 (Reuters) - Rebels left.; March 5, 2022 (Reuters); Rebels left.; Reuters; 2022-03-05",
        "(CNN) — Rebels left.; CNN; Rebels left.; CNN; ",
        "(Port Esk) -- Rebels left.; Port Esk; Rebels left.; ; ",
        "Marlo, SANA- Rebels left.; Marlo, SANA; Rebels left.; SANA; ",
        "Marlo (VNA) – Rebels left.; Marlo (VNA); Rebels left.; VNA; ",
        "Marlo, Norland – Rebels left.; Marlo, Norland; Rebels left.; ; ",
        "ESK/MARLO, July 7, 2021 (Reuters) - Rebels left.; ESK/MARLO, July 7, 2021 (Reuters); Rebels left.; Reuters; 2021-07-07",
        "Esk/Marlo (VNA) – Rebels left.; Esk/Marlo (VNA); Rebels left.; VNA; ",
        "NEW MARLO — Rebels left.; NEW MARLO; Rebels left.; ; ",
        "THE ESK, Norland (AP) — Rebels left.; THE ESK, Norland (AP); Rebels left.; AP; ",
      })
  void takes_datelines_apart(
      String text, String words, String rest, String agency, LocalDate date) {
    Dateline dateline = at(text).orElseThrow();
    assertThat(text.substring(dateline.words().start(), dateline.words().end())).isEqualTo(words);
    assertThat(text.substring(dateline.end())).isEqualTo(rest);
    assertThat(dateline.agency().orElse(null)).isEqualTo(agency);
    assertThat(dateline.date().flatMap(DateText.Date::complete).orElse(null)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BREAKING: Rebels left.",
        "Opinion, Analysis: rebels left.",
        "The Free Esk Army (FEA) - about 300 men - left.",
        "Free Esk Army (FEA) - about 300 men - left.",
        "On Friday, March 3: the rebels left.",
        "Rebels left Marlo - and came back.",
        "\"We left,\" he said.",
        "Rebels, soldiers and police left Marlo.",
        "MARLO has fallen.",
      })
  void leaves_other_beginnings_alone(String text) {
    assertThat(at(text)).isEmpty();
  }
}
