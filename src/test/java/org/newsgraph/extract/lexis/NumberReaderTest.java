package org.newsgraph.extract.lexis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3,000 men | 3000 | 1",
        "1.5 million people | 1500000 | 2",
        "two dozen men | 24 | 2",
        "a dozen men | 12 | 2",
        "half a million people | 500000 | 3",
        "twenty-one guards | 21 | 2",
        "two hundred and fifty men | 250 | 4",
        "three thousand four hundred men | 3400 | 4",
        "twelve hundred men | 1200 | 2",
        "2 1/2 years | 2.5 | 2",
        "two and a half years | 2.5 | 4",
        "seven and two men | 7 | 1",
        "nineteen ninety | 19 | 1",
        "hundred thousand men | 100000 | 2"
      })
  void readsCardinals(String text, double value, int length) {
    Lexemes words = Lexemes.of(PlainSentence.of(text));
    assertThat(NumberReader.cardinal(words, 0)).contains(new Numeral(0, length, value));
  }

  @ParameterizedTest
  @CsvSource({"7th,7", "first,1", "twenty-first,21", "22nd,22"})
  void readsOrdinals(String text, double value) {
    Lexemes words = Lexemes.of(PlainSentence.of(text));
    assertThat(NumberReader.ordinal(words, 0))
        .hasValueSatisfying(n -> assertThat(n.value()).isEqualTo(value));
  }

  @Test
  void readsNoNumberFromWords() {
    Lexemes words = Lexemes.of(PlainSentence.of("a man and several others"));
    for (int i = 0; i < words.size(); i++) {
      assertThat(NumberReader.cardinal(words, i)).isEmpty();
    }
  }
}
