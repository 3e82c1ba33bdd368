package org.newsgraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.NewsgraphException;

class SidecarTest {

  @TempDir Path folder;

  private Metadata read(String json) throws IOException {
    return beside(json).metadata();
  }

  private Sidecar beside(String json) throws IOException {
    Files.writeString(folder.resolve("a.b.meta.json"), json);
    return Sidecar.beside(folder.resolve("a.b.txt"));
  }

  @Test
  void no_sidecar_is_no_metadata() {
    assertThat(Sidecar.beside(folder.resolve("none.txt")).metadata()).isEqualTo(Metadata.EMPTY);
  }

  @Test
  void reads_the_known_keys_and_ignores_the_others() throws IOException {
    assertThat(
            read(
                """
                {"title": "T", "publisher": "P", "author": null, "published": "2021-07-31",
                 "url": "https://example.org/a", "language": "en", "retrieved": "2021-08-01T10:00Z",
                 "tags": {"title": ["x"]}}
                """))
        .isEqualTo(
            new Metadata(
                "T",
                "P",
                null,
                LocalDate.of(2021, 7, 31),
                "https://example.org/a",
                "en",
                "2021-08-01T10:00Z"));
  }

  @Test
  void tells_of_each_unknown_key_where_it_stands() throws IOException {
    Sidecar sidecar = beside("{\"title\": \"T\",\n \"autor\": {\"name\": \"A\"}, \"date\": null}");

    assertThat(sidecar.metadata().title()).isEqualTo("T");
    assertThat(sidecar.oddities()).hasSize(2);
    assertThat(sidecar.oddities().get(0)).contains("a.b.meta.json:2:2", "\"autor\"", "published");
    assertThat(sidecar.oddities().get(1)).contains("\"date\"");
  }

  @Test
  void refuses_one_that_is_larger_than_any_metadata() {
    String json = "{\"title\": \"" + "x".repeat(1 << 20) + "\"}";

    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            NewsgraphException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.SIDECAR_INVALID))
        .hasMessageContaining("1048576");
  }

  @Test
  void takes_the_day_of_a_time_stamp() throws IOException {
    assertThat(read("{\"published\": \"2021-07-31T23:59:00+02:00\"}").published())
        .isEqualTo(LocalDate.of(2021, 7, 31));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'title': 3} | :1:11 | is not a string",
        "{'published': '31.7.2021'} | :1:15 | not a day",
        "{'published': '+999999999-12-31'} | :1:15 | not a day",
        "{'published': '0001-01-01T00:00:00'} | :1:15 | not a day",
        "['title'] | :1:1 | not a JSON object",
        "{'title': 'a', 'title': 'b'} | :1: | Duplicate",
        "{'title': 'a' | :1: | not valid JSON",
        "no JSON at all | :1: | not valid JSON",
        "{} {} | :1:4 | more text",
      })
  void says_where_a_sidecar_is_wrong(String json, String place, String message) {
    assertThatThrownBy(() -> read(json.replace('\'', '"')))
        .isInstanceOfSatisfying(
            NewsgraphException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.SIDECAR_INVALID);
              assertThat(e.place()).contains("a.b.meta.json" + place);
              assertThat(e).hasMessageContaining(message);
            });
  }

  @Test
  void an_empty_sidecar_is_an_error() {
    assertThatThrownBy(() -> read("")).isInstanceOf(NewsgraphException.class);
  }
}
