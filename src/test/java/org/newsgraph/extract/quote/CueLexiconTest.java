package org.newsgraph.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

class CueLexiconTest {

  @Test
  void shipped_lexicon_is_right() {
    assertThatCode(CueLexicon::load).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "verb;quote;say say|this word stands here twice: say",
        "verb;quote shout;say|no such frame: shout",
        "adverb;quote;loudly|no such part of speech: adverb",
        "verb;quote|a line holds part of speech, frames and words",
      })
  void mistakes_are_named_by_line(String line, String message) {
    String text = "# a comment\n\n" + line.replace(';', '\t') + "\n";
    assertThatThrownBy(() -> CueLexicon.read("cues.tsv", new StringReader(text)))
        .isInstanceOfSatisfying(
            NewsgraphException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.DATA_INVALID);
              assertThat(e.place()).isEqualTo("cues.tsv:3");
              assertThat(e).hasMessage(message);
            });
  }
}
