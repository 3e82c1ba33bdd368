package org.newsgraph.merge.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folding and comparing names and phrases. */
class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "Ghaznawan, gaznavan",
    "Nooruddin, nurudin",
    "Kotboddeen, kutbudin",
    "Qorvash, kurvash",
    "Hessam, hisam",
    "Sharifzai, sharifzai",
  })
  void spellings_of_one_sound_fold_to_one(String word, String folded) {
    assertThat(NameFolding.spelling(NameFolding.plain(word))).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "husamudin, hisamudin, true",
    "muhamad, muhamid, true",
    "farid, farida, false",
    "daniil, daniila, false",
    "karim, karmi, false",
    "bashir, nashir, false",
    "mar, mir, false",
  })
  void words_with_the_same_bones_are_one_name(String one, String two, boolean same) {
    assertThat(Similarity.sameWord(one, two)).isEqualTo(same);
    assertThat(Similarity.sameWord(two, one)).isEqualTo(same);
  }

  @Test
  void distance_stops_at_the_limit() {
    assertThat(Similarity.distance("abcd", "abed", 2)).isEqualTo(1);
    assertThat(Similarity.distance("abcd", "dcba", 4)).isEqualTo(4);
    assertThat(Similarity.distance("a", "abcdef", 2)).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "more than 200 inmates, prisoner",
    "hundreds of villagers, civilian",
    "three members of the security forces, soldier",
    "the city’s police headquarters, headquarters",
    "dozens, ''",
    "at least 5 people, people",
    "policemen, police",
    "two buses of pilgrims, bus",
  })
  void the_head_noun_tells_what_is_counted(String phrase, String meaning) {
    assertThat(HeadNoun.of(phrase)).isEqualTo(meaning);
  }

  @Test
  void phrases_are_told_apart_by_their_telling_words_only() {
    Phrase police = Phrase.of("the city's police headquarters");
    assertThat(police.modifiers()).isEqualTo(Set.of("police"));
    assertThat(police.alike(Phrase.of("police HQ"))).isTrue();
    assertThat(police.alike(Phrase.of("the provincial headquarters"))).isTrue();
    assertThat(police.alike(Phrase.of("army headquarters"))).isFalse();
    assertThat(police.alike(Phrase.of("the police station"))).isFalse();
  }

  @Test
  void slugs_are_readable_short_and_never_empty() {
    assertThat(Slug.of("Qala-e-Ñaw, the Old")).isEqualTo("qala-e-naw-the-old");
    assertThat(Slug.of("word ".repeat(40))).hasSizeLessThanOrEqualTo(48).endsWith("word");
    assertThat(Slug.of("«»")).matches("x[0-9a-f]{8}");
    assertThat(Slug.documentTag("2031/05/News_17-a", 6)).matches("news-[0-9a-f]{6}");
  }
}
