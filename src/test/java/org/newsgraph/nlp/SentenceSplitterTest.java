package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.clir.clearnlp.component.utils.NLPUtils;
import edu.emory.clir.clearnlp.util.lang.TLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Span;

final class SentenceSplitterTest {

  private final Tokenizer tokenizer = new Tokenizer(NLPUtils.getTokenizer(TLanguage.ENGLISH));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels left. Troops came.                          | Rebels left. / Troops came.
          Gen. Ortu spoke on Sept. 11 in the U.S. capital.   | Gen. Ortu spoke on Sept. 11 in the U.S. capital.
          He left the U.S. The army stayed.                  | He left the U.S. / The army stayed.
          “We won. They fled,” he said. It rained.           | “We won. / They fled,” he said. / It rained.
          Was it so? "No." Nobody knew!                      | Was it so? / "No." / Nobody knew!
          It fell on July 6. Later 3.5. Nobody. "Group 4." | It fell on July 6. / Later 3.5. / Nobody. / "Group 4."
          It cost $3.5 million. 12 people died.              | It cost $3.5 million. / 12 people died.
          """)
  void sentences_end_where_a_reader_ends_them(String text, String expected) {
    assertThat(String.join(" / ", sentences(text))).isEqualTo(expected);
  }

  @Test
  void a_long_run_of_words_is_cut_and_nothing_is_lost() {
    String text = "word ".repeat(5000).strip();

    List<String> sentences = sentences(text);

    assertThat(sentences).hasSizeGreaterThan(20);
    assertThat(String.join(" ", sentences)).isEqualTo(text);
  }

  @Test
  void every_token_lies_where_its_letters_stand() {
    String text = "“Don’t,” he can\u2019t… #Tag @name a\u00a0b 10,000 km/h (x)";
    String readable = ReadableText.of(text);

    assertThat(readable).hasSameSizeAs(text);
    for (Tokenizer.Raw token : tokenizer.tokenize(readable, new Span(0, text.length()))) {
      assertThat(readable.substring(token.span().start(), token.span().end()))
          .isEqualTo(token.text());
    }
  }

  private List<String> sentences(String text) {
    String readable = ReadableText.of(text);
    return SentenceSplitter.split(tokenizer.tokenize(readable, new Span(0, text.length()))).stream()
        .map(s -> text.substring(s.get(0).span().start(), s.get(s.size() - 1).span().end()))
        .toList();
  }
}
