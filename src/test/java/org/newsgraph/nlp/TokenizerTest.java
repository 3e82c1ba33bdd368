package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.clir.clearnlp.component.utils.NLPUtils;
import edu.emory.clir.clearnlp.util.lang.TLanguage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.Span;

/** The library takes an 8 for a face; no number may be parted before or after one. */
class TokenizerTest {

  private final Tokenizer tokenizer = new Tokenizer(NLPUtils.getTokenizer(TLanguage.ENGLISH));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1988 peace broke out | In 1988 peace broke out",
        "some 68 rebels and 38 more fled | some 68 rebels and 38 more fled",
        "$500.8 million was lost | $ 500.8 million was lost",
        "800,000 people fled | 800,000 people fled",
        "the G8 summit | the G8 summit",
        "an F-18 jet at 10:28 | an F-18 jet at 10:28",
        "12 dead, 8 hurt | 12 dead , 8 hurt"
      })
  void keepsNumbersWhole(String text, String tokens) {
    List<Tokenizer.Raw> found = tokenizer.tokenize(text, new Span(0, text.length()));
    assertThat(found).extracting(Tokenizer.Raw::text).containsExactly(tokens.split(" "));
    assertThat(found)
        .allSatisfy(
            t -> assertThat(text.substring(t.span().start(), t.span().end())).isEqualTo(t.text()));
  }

  /** The library takes the square of the length of a word; of this one it would take hours. */
  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "8", "8.", "d:", "a-", "'", "&"})
  void endsWithSignsWithoutSpaces(String sign) {
    String text = "He left. " + sign.repeat(300_000) + " They left.";

    List<Tokenizer.Raw> found = tokenizer.tokenize(text, new Span(0, text.length()));

    int last = 0;
    for (Tokenizer.Raw token : found) {
      assertThat(text.substring(last, token.span().start())).isBlank();
      assertThat(token.span().length()).isPositive();
      last = token.span().end();
    }
    assertThat(last).isEqualTo(text.length());
    assertThat(found.get(0).text()).isEqualTo("He");
  }
}
