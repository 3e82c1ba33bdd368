package org.newsgraph.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

class BoilerplateRulesTest {

  @Test
  void the_shipped_rules_have_every_scope() {
    for (BoilerplateRule.Scope scope : BoilerplateRule.Scope.values()) {
      assertThat(BoilerplateRules.load().of(scope)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "promotion,sentence | not three or four columns",
        "promotion,word,stay tuned | no such scope: word",
        "promotion,sentence,stay (tuned | not a regular expression",
      })
  void a_mistake_is_named_by_its_line(String line, String message) {
    assertThatThrownBy(
            () -> BoilerplateRules.parse(List.of("# head", line.replace(',', '\t')), "rules.tsv"))
        .isInstanceOfSatisfying(
            NewsgraphException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.DATA_INVALID);
              assertThat(e.place()).isEqualTo("rules.tsv:2");
              assertThat(e).hasMessageContaining(message);
            });
  }
}
