package org.newsgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNameTest {

  @ParameterizedTest
  @CsvSource({
    "a.txt, a, a.txt, txt",
    "b/a.c.TXT, b/a.c, b/a.c.TXT, txt",
    "b.d/a, b.d/a, b.d/a, ''",
    ".hidden, .hidden, .hidden, ''",
    "a#1.txt, a#1, a#1.txt, txt",
    "x/crawl.jsonl, x/crawl, x/crawl.jsonl, jsonl",
    "x/crawl.JSONL.gz, x/crawl, x/crawl.JSONL.gz, jsonl.gz",
    "x/crawl.jsonl#17, x/crawl/17, x/crawl.jsonl, ''",
    "crawl.jsonl.gz#a.b, crawl/a.b, crawl.jsonl.gz, ''",
    "crawl.ndjson#.., crawl/5ec1f7e700f37c3d, crawl.ndjson, ''",
    "crawl.jsonl#a/b, crawl/c14cddc033f64b9d, crawl.jsonl, ''",
  })
  void tells_id_path_and_extension(String name, String id, String path, String extension) {
    assertThat(SourceName.idOf(name)).isEqualTo(id);
    assertThat(SourceName.pathOf(name)).isEqualTo(path);
    if (!SourceName.isRecord(name)) {
      assertThat(SourceName.extension(path)).isEqualTo(extension);
    }
  }
}
