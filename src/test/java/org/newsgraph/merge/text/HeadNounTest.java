package org.newsgraph.merge.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadNounTest {

  @ParameterizedTest
  @CsvSource({
    "twenty wooden houses near the bridge, house",
    "the causes, cause",
    "three buses, bus",
    "several buses and a truck, bus",
    "two churches, church",
    "boxes of shells, box",
    "dozens of bridges, bridge",
    "the gunmen's abuses, abuse",
    "two arms caches, cache",
    "its uses, use",
    "hundreds, ''",
  })
  void tells_the_noun_in_the_singular(String phrase, String noun) {
    assertThat(HeadNoun.of(phrase)).isEqualTo(noun);
  }
}
