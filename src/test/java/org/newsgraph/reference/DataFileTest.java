package org.newsgraph.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

class DataFileTest {

  private static DataFile read(String text) throws IOException {
    return DataFile.read(
        "words.tsv",
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        "type",
        "single",
        "nouns");
  }

  @Test
  void reads_cells_by_column_and_skips_comments() throws IOException {
    DataFile file = read("# origin\ntype\tsingle\tnouns\n\nPlace\t\ttown city\n");
    assertThat(file.rows()).hasSize(1);
    assertThat(file.rows().get(0).list("nouns", " ")).containsExactly("town", "city");
    assertThat(file.rows().get(0).get("single")).isEmpty();
  }

  @Test
  void names_the_line_of_a_mistake() throws IOException {
    DataFile twice = read("type\tsingle\tnouns\nPlace\t\ttown\nPlace\t\ttown\n");
    assertThatExceptionOfType(NewsgraphException.class)
        .isThrownBy(() -> new HeadNouns(twice))
        .satisfies(e -> assertThat(e.place()).isEqualTo("words.tsv:3"))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.DATA_INVALID));
  }

  @Test
  void refuses_other_columns_and_too_many_cells() {
    assertThatExceptionOfType(NewsgraphException.class)
        .isThrownBy(() -> read("kind\tsingle\tnouns\n"))
        .satisfies(e -> assertThat(e.place()).isEqualTo("words.tsv:1"));
    assertThatExceptionOfType(NewsgraphException.class)
        .isThrownBy(() -> read("type\tsingle\tnouns\na\tb\tc\td\n"))
        .satisfies(e -> assertThat(e.place()).isEqualTo("words.tsv:2"));
  }
}
