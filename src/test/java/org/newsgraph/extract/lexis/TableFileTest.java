package org.newsgraph.extract.lexis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

class TableFileTest {

  private static TableFile read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return TableFile.read("words.tsv", new ByteArrayInputStream(bytes), "kind", "value", "words");
  }

  @Test
  void readsRowsBetweenComments() throws IOException {
    TableFile file =
        read("# words\nkind\tvalue\twords\n\nsmall\t1\tone | a\n# end\nsmall\t2\ttwo\n");
    assertThat(file.rows()).hasSize(2);
    assertThat(file.rows().get(0).list("words")).containsExactly("one", "a");
    assertThat(file.rows().get(1).get("value")).isEqualTo("2");
  }

  private static void assertInvalid(ThrowingCallable action, String place) {
    assertThatThrownBy(action)
        .isInstanceOfSatisfying(
            NewsgraphException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.DATA_INVALID);
              assertThat(e.place()).isEqualTo(place);
            });
  }

  @Test
  void namesTheLineOfAMistake() {
    assertInvalid(() -> read("kind\tvalue\twords\nsmall\t1\tone\ttoo much\n"), "words.tsv:2");
    assertInvalid(() -> read("kind\twords\n"), "words.tsv:1");
  }

  @Test
  void rejectsWordsOfNoKindOrTwice() throws IOException {
    TableFile twice = read("kind\tvalue\twords\nsmall\t1\tone\nsmall\t2\tone\n");
    assertInvalid(() -> new NumberWords(twice), "words.tsv:3");
    TableFile unknown = read("kind\tvalue\twords\nlarge\t1\tone\n");
    assertInvalid(() -> new NumberWords(unknown), "words.tsv:2");
  }

  @Test
  void saysWhenAFileIsNotThere() {
    assertInvalid(() -> TableFile.read(TableFileTest.class, "no-such.tsv", "kind"), "no-such.tsv");
  }
}
