package org.newsgraph.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.merge.TestDocument.reference;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Candidate;
import org.newsgraph.model.CanonicalEntity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.IdentityDecision;
import org.newsgraph.model.Ref;
import org.newsgraph.model.Story;

/** Which entities of documents are taken for one. */
class IdentityTest {

  private static final Candidate COUNTRY = reference("iso:XX", "Zubaria");
  private static final Candidate PROVINCE = reference("iso:XX-MOR", "Morvan", COUNTRY);

  private static Story story(TestDocument... documents) {
    return new Merger().merge(Stream.of(documents).map(TestDocument::build).toList());
  }

  private static TestDocument with(String id, EntityType type, String... names) {
    return TestDocument.of(id).named(type, names);
  }

  private static String key(Story story, String document, String entity) {
    return story.entityKeys().get(new Ref(document, entity));
  }

  private static CanonicalEntity entity(Story story, String key) {
    return story.entities().stream().filter(e -> e.key().equals(key)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "Place,      Tala-i-Sefid,        Tala-e-Sefid",
    "Place,      Tala-i-Sefid,        Talay Sefid",
    "Place,      Qorvash,             Korvash",
    "Place,      Bandar Mirza,        Bandar-e-Mirza",
    "Place,      San Téodoro,         San Teodoro",
    "Place,      Murghan province,    Murghan Province",
    "Group,      Jabhat al-Wafa,      Jabhat al Wafa",
    "Organization, Zubarian People's Council, Zubarian Peoples Council",
    "Person,     Nuruddin Karzagh,    Nooruddin Karzagh",
    "Person,     Mohammed Velashi,    Muhammad Velashi",
    "Person,     Jamal Tor Velashi,   Jamal Velashi",
    "Person,     José Marrón,         JOSE MARRON",
  })
  void spellings_of_one_name_are_one(EntityType type, String one, String two) {
    Story story = story(with("a", type, one), with("b", type, two));
    assertThat(key(story, "a", one)).isEqualTo(key(story, "b", two));
  }

  @ParameterizedTest
  @CsvSource({
    "Place,  Zorab,              Place,        Zoran",
    "Place,  Zorab,              Facility,     Zorab",
    "Place,  Zorab,              Organization, Zorab",
    "Group,  Northern Front,     Media,        Northern Front",
    "Person, Jamal Velashi,      Person,       Kerim Velashi",
    "Person, Farid Velashi,      Person,       Farida Velashi",
    "Person, Velashi,            Person,       Jamal Velashi",
    "Person, Velashi,            Person,       Velashi",
    "Group,  Northern Front,     Group,        Southern Front",
    "Place,  Murghan province,   Place,        Murghan city",
    "Facility, Central Hospital, Facility,     Central Hospital",
  })
  void different_things_stay_apart(EntityType a, String one, EntityType b, String two) {
    Story story = story(with("a", a, one), with("b", b, two));
    assertThat(key(story, "a", one)).isNotEqualTo(key(story, "b", two));
  }

  @Test
  void office_and_place_join_a_lone_name_with_a_full_one_that_it_echoes() {
    TestDocument full =
        with("a", EntityType.Person, "Kasimuddin Toran")
            .place("Morvan", "iso:XX-MOR", COUNTRY)
            .office("Kasimuddin Toran", "governor", "Morvan");
    TestDocument lone =
        with("b", EntityType.Person, "Toranzai")
            .place("Morvan", "iso:XX-MOR", COUNTRY)
            .office("Toranzai", "governor", "Morvan");
    Story story = story(full, lone);
    CanonicalEntity governor = entity(story, key(story, "b", "Toranzai"));
    assertThat(governor.members()).hasSize(2);
    assertThat(governor.label()).isEqualTo("Kasimuddin Toran");
    assertThat(governor.altLabels()).containsExactly("Toranzai");
    assertThat(governor.offices()).hasSize(1);
    assertThat(governor.offices().get(0).of()).isEqualTo("place/morvan");
    assertThat(story.decisions())
        .filteredOn(d -> d.member().equals(new Ref("b", "Toranzai")))
        .extracting(IdentityDecision::rule)
        .containsExactly("same-office");
  }

  @Test
  void names_that_differ_in_vowels_are_one_place_in_one_country_only() {
    TestDocument a =
        with("a", EntityType.Place, "Bandar Sefid").place("Belgar", "gn:1", PROVINCE, COUNTRY);
    TestDocument b =
        with("b", EntityType.Place, "Bandar Safid").place("Belgar", "gn:1", PROVINCE, COUNTRY);
    Story one = story(a, b);
    assertThat(key(one, "a", "Bandar Sefid")).isEqualTo(key(one, "b", "Bandar Safid"));
    Story two = story(a, with("b", EntityType.Place, "Bandar Safid"));
    assertThat(key(two, "a", "Bandar Sefid")).isNotEqualTo(key(two, "b", "Bandar Safid"));
  }

  @Test
  void an_office_of_another_place_joins_nothing() {
    TestDocument full =
        with("a", EntityType.Person, "Kasim Toran")
            .place("Morvan", "iso:XX-MOR", COUNTRY)
            .office("Kasim Toran", "governor", "Morvan");
    TestDocument lone =
        with("b", EntityType.Person, "Toran")
            .place("Belgar", "iso:XX-BEL", COUNTRY)
            .office("Toran", "governor", "Belgar");
    Story story = story(full, lone);
    assertThat(key(story, "a", "Kasim Toran")).isNotEqualTo(key(story, "b", "Toran"));
  }

  @Test
  void titles_in_other_words_are_one_office() {
    TestDocument full =
        with("a", EntityType.Person, "Kasim Toran")
            .place("Morvan", "iso:XX-MOR", COUNTRY)
            .office("Kasim Toran", "head of the provincial council", "Morvan");
    TestDocument lone =
        with("b", EntityType.Person, "Toran")
            .place("Morvan", "iso:XX-MOR", COUNTRY)
            .office("Toran", "provincial council chief", "Morvan");
    Story story = story(full, lone);
    assertThat(key(story, "a", "Kasim Toran")).isEqualTo(key(story, "b", "Toran"));
  }

  @Test
  void a_lone_surname_beside_the_same_town_joins_its_only_bearer() {
    TestDocument full =
        with("a", EntityType.Person, "Kasim Toran").place("Belgar", "gn:1", PROVINCE, COUNTRY);
    TestDocument lone =
        with("b", EntityType.Person, "Toran").place("Belgar", "gn:1", PROVINCE, COUNTRY);
    Story one = story(full, lone);
    assertThat(key(one, "a", "Kasim Toran")).isEqualTo(key(one, "b", "Toran"));
    Story two = story(full, lone, with("c", EntityType.Person, "Selim Toran"));
    assertThat(key(two, "a", "Kasim Toran")).isNotEqualTo(key(two, "b", "Toran"));
  }

  @Test
  void a_shorter_name_that_fits_two_people_joins_neither() {
    Story story =
        story(
            with("a", EntityType.Person, "Jamal Tor Velashi"),
            with("b", EntityType.Person, "Jamal Rahim Velashi"),
            with("c", EntityType.Person, "Jamal Velashi"));
    assertThat(story.entities()).hasSize(3);
  }

  @Test
  void an_acronym_joins_the_only_long_form_told_beside_the_same_town() {
    TestDocument longForm = with("a", EntityType.Organization, "Bureau of Border Safety");
    TestDocument acronym = with("b", EntityType.Organization, "BBS");
    Story apart = story(longForm, acronym);
    assertThat(key(apart, "a", "Bureau of Border Safety")).isNotEqualTo(key(apart, "b", "BBS"));
    longForm.place("Belgar", "gn:1", PROVINCE, COUNTRY);
    acronym.place("Belgar", "gn:1", PROVINCE, COUNTRY);
    Story one = story(longForm, acronym);
    assertThat(key(one, "a", "Bureau of Border Safety")).isEqualTo(key(one, "b", "BBS"));
    Story two =
        story(longForm, acronym, with("c", EntityType.Organization, "Board of Bridge Safety"));
    assertThat(key(two, "a", "Bureau of Border Safety")).isNotEqualTo(key(two, "b", "BBS"));
  }

  @Test
  void names_that_fit_are_kept_apart_by_offices_that_have_nothing_in_common() {
    TestDocument judge = with("a", EntityType.Person, "Jamal Tor Velashi");
    TestDocument rebel = with("b", EntityType.Person, "Jamal Velashi");
    judge.office("Jamal Tor Velashi", "judge", null);
    rebel.office("Jamal Velashi", "rebel commander", null);
    assertThat(story(judge, rebel).entities()).hasSize(2);
  }

  @Test
  void places_of_one_name_with_different_entries_get_keys_of_their_own() {
    Candidate other = reference("iso:XX-KEL", "Kelmar", COUNTRY);
    TestDocument a = TestDocument.of("a").place("Belgar", "gn:1", PROVINCE, COUNTRY);
    TestDocument b = TestDocument.of("b").place("Belgar", "gn:2", other, COUNTRY);
    TestDocument c = TestDocument.of("c").place("Belgar", "gn:1", PROVINCE, COUNTRY);
    Story story = story(a, b, c);
    assertThat(key(story, "a", "Belgar")).isEqualTo("place/belgar");
    assertThat(key(story, "c", "Belgar")).isEqualTo("place/belgar");
    assertThat(key(story, "b", "Belgar")).isEqualTo("place/belgar-kelmar");
  }

  @Test
  void containing_places_that_nobody_names_have_entities_of_their_own() {
    Story story = story(TestDocument.of("a").place("Belgar", "gn:1", PROVINCE, COUNTRY));
    CanonicalEntity town = entity(story, "place/belgar");
    assertThat(town.within()).isEqualTo("place/morvan");
    assertThat(town.lat()).isEqualTo(1.0);
    assertThat(town.exactMatch()).containsExactly("http://example.org/gn:1");
    CanonicalEntity province = entity(story, "place/morvan");
    assertThat(province.members()).isEmpty();
    assertThat(province.within()).isEqualTo("place/zubaria");
    assertThat(entity(story, "place/zubaria").within()).isNull();
  }

  @Test
  void what_is_only_described_stays_with_its_document() {
    Story story =
        story(
            TestDocument.of("a").described(EntityType.Person, "local officials"),
            TestDocument.of("b").described(EntityType.Person, "local officials"),
            TestDocument.of("c").described(EntityType.Facility, "police headquarters"));
    assertThat(story.entities())
        .extracting(CanonicalEntity::key)
        .hasSize(3)
        .anyMatch(k -> k.matches("actor/local-officials-a-[0-9a-f]{6}-0"))
        .anyMatch(k -> k.matches("place/police-headquarters-c-[0-9a-f]{6}-0"));
  }

  @Test
  void labels_prefer_names_in_full_and_in_mixed_case() {
    Story story =
        story(
            with("a", EntityType.Person, "SELIM TORAN"),
            with("b", EntityType.Person, "Selim Toran", "Toran"));
    CanonicalEntity person = entity(story, "actor/selim-toran");
    assertThat(person.label()).isEqualTo("Selim Toran");
    assertThat(person.altLabels()).isEqualTo(List.of("SELIM TORAN", "Toran"));
  }

  @Test
  void every_entity_has_a_decision_with_evidence() {
    Story story =
        story(
            with("a", EntityType.Person, "Selim Toran").described(EntityType.Group, "gunmen"),
            with("b", EntityType.Person, "Selim Toran"));
    assertThat(story.decisions()).hasSize(3);
    assertThat(story.decisions()).allMatch(d -> !d.evidence().isEmpty() && !d.byUser());
    assertThat(story.decisions()).extracting(IdentityDecision::key).doesNotHaveDuplicates();
  }
}
