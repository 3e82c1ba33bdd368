package org.newsgraph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.EntityType;
import org.newsgraph.reference.GazetteerMatch.How;

class ReferenceDataTest {

  private final ReferenceData reference = ReferenceData.load();

  private GazetteerMatch best(String name) {
    return reference.gazetteer().find(name).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "Kabul, geonames:1138958",
    "Afghanistan, iso:AF",
    "Britain, iso:GB",
    "U.S., iso:US",
    "NY, iso:US-NY",
    "Calif., iso:US-CA",
    "Helmand Province, iso:AF-HEL",
    "Red Sea, naturalearth:sea/red-sea",
    "Middle East, region:region/middle-east"
  })
  void the_likeliest_place_comes_first(String name, String key) {
    assertThat(best(name).entry().key()).isEqualTo(key);
  }

  @Test
  void another_transliteration_is_found_when_only_hamlets_bear_the_name() {
    assertThat(reference.gazetteer().find("Kandahaar"))
        .anyMatch(m -> m.how() == How.FOLD && m.entry().label().equals("Kandahār"));
  }

  @Test
  void a_town_lies_in_its_unit_and_country() {
    assertThat(reference.gazetteer().within(best("Kabul").entry()))
        .extracting(GazetteerEntry::key)
        .containsExactly("iso:AF-KAB", "iso:AF");
  }

  @Test
  void unknown_names_find_nothing() {
    assertThat(reference.gazetteer().find("Xqzwvorplin")).isEmpty();
    assertThat(reference.actors().find("Xqzwvorplin")).isEmpty();
    assertThat(reference.countries().byName("Xqzwvorplin")).isEmpty();
  }

  @Test
  void lower_case_words_are_no_abbreviations() {
    assertThat(reference.countries().byName("us")).isEmpty();
    assertThat(reference.countries().byName("US")).isPresent();
  }

  @Test
  void demonyms_name_their_countries() {
    assertThat(reference.countries().byDemonym("Afghans"))
        .extracting(Country::iso2)
        .containsExactly("AF");
    assertThat(reference.countries().byDemonym("Congolese")).hasSizeGreaterThan(1);
    assertThat(reference.countries().isDemonym("Kurdish")).isTrue();
    assertThat(reference.countries().byDemonym("Kurdish")).isEmpty();
  }

  @Test
  void actors_have_types_and_say_when_a_name_is_ambiguous() {
    List<ActorMatch> nds = reference.actors().find("NDS");
    assertThat(nds).isNotEmpty().allMatch(ActorMatch::ambiguous);
    assertThat(reference.actors().find("Taleban").get(0).actor().type())
        .isEqualTo(EntityType.Group);
    assertThat(reference.media()).extracting(Actor::name).contains("Reuters", "BBC");
  }

  @Test
  void nouns_have_types_by_number() {
    assertThat(HeadNouns.typeOf("militant")).contains(EntityType.Group);
    assertThat(HeadNouns.typeOf("province")).contains(EntityType.Place);
    assertThat(HeadNouns.typeOf("happiness")).isEmpty();
    assertThat(reference.nameHeads().typeOf("Ministry")).contains(EntityType.Government);
    assertThat(reference.agents().sector("police officers")).isPresent();
  }
}
