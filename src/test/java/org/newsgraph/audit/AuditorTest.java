package org.newsgraph.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.rdf.Sample;
import org.newsgraph.store.SampleStore;
import org.newsgraph.store.Store;

/** Audits a store on disk against files on disk, which are changed in every way. */
final class AuditorTest {

  private static final String KILLING = "event/killing-tolm";

  @TempDir private static Path db;
  private static Store store;
  @TempDir private Path root;

  @BeforeAll
  static void open() {
    store = SampleStore.create(db);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @BeforeEach
  void write() throws IOException {
    SampleFiles.write(root);
  }

  private Audit audit(String name) {
    return auditor().audit(Question.of(name), 0, Integer.MAX_VALUE);
  }

  private Auditor auditor() {
    return new Auditor(store, SourceFiles.below(root));
  }

  private AuditedDocument whole(String file) {
    List<AuditedDocument> out = new ArrayList<>();
    auditor().all(listener(out));
    return out.stream().filter(d -> d.document().file().equals(file)).findFirst().orElseThrow();
  }

  private static Auditor.Listener listener(List<AuditedDocument> out) {
    return new Auditor.Listener() {
      @Override
      public void progress(String file, double done) {
        assertThat(done).isBetween(0.0, 1.0);
      }

      @Override
      public void audited(AuditedDocument document) {
        out.add(document);
      }
    };
  }

  @Test
  void untouched_files_verify_every_mention() {
    AuditSummary sum = auditor().all(listener(new ArrayList<>()));

    assertThat(sum.verdict()).isEqualTo(Verdict.verified);
    assertThat(List.of(sum.documents(), sum.verified())).containsExactly(2L, 2L);
    assertThat(sum.counts().words()).isGreaterThan(20).isEqualTo(sum.counts().verified());
  }

  @Test
  void a_claim_is_followed_to_its_speaker_and_bytes() {
    Audit audit = audit("event/seizure-tolm");

    assertThat(audit.verdict()).isEqualTo(Verdict.verified);
    AuditedTelling telling = audit.tellings().get(0);
    assertThat(telling.speaker().label()).isEqualTo("Ilse Varn");
    assertThat(telling.says()).extracting(Statement::toString).contains("place Tolm");
    assertThat(telling.document().publisher()).isEqualTo("Nordblad");
    WordsCheck trigger =
        telling.words().stream().filter(w -> w.role().equals("trigger")).findFirst().orElseThrow();
    assertThat(trigger.words()).isEqualTo("seized");
    assertThat(trigger.before()).endsWith("rebels with a mortar ");
    assertThat(trigger.after()).startsWith(" Tolm on 3 May");
    // a byte order mark and a sign of four bytes stand before
    assertThat(trigger.byteStart()).isEqualTo(trigger.begin() + 5);
  }

  @Test
  void what_carried_a_claim_and_its_number_are_shown() {
    Audit audit = audit(KILLING);

    assertThat(audit.tellings()).hasSize(2);
    AuditedTelling second = audit.tellings().get(1);
    assertThat(second.via().label()).isEqualTo("Aftonpost");
    assertThat(second.speaker()).isNull();
    assertThat(second.words())
        .anyMatch(w -> w.role().equals("figure") && w.words().equals("12 people"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "event/killing-tolm",
        "http://localhost:3030/event/killing-tolm",
        "place/tolm",
        "claim/second/25-31",
        "figure/second/32-41",
        "quotation/second/20-41",
        "doc/second#char=32,41",
        "doc/second",
        "second.txt",
        "north/report one.txt",
        "doc/north/report%20one",
        "/doc/second"
      })
  void every_sort_of_thing_is_verified(String name) {
    Audit audit = audit(name);
    assertThat(audit.verdict()).isEqualTo(Verdict.verified);
    assertThat(audit.counts().words()).isPositive();
    assertThat(audit.documents()).isNotEmpty();
  }

  @Test
  void a_byte_before_the_words_moves_them() throws IOException {
    SampleFiles.write(root, SampleFiles.SECOND, "x" + Sample.SECOND);

    AuditedDocument second = whole(SampleFiles.SECOND);

    assertThat(second.verdict()).isEqualTo(Verdict.changed);
    assertThat(second.document().sha256Now()).isNotEqualTo(second.document().sha256());
    assertThat(second.counts().moved()).isEqualTo(second.counts().words());
    assertThat(second.examples())
        .isNotEmpty()
        .allMatch(w -> w.byteNow() == w.byteStart() + 1)
        .allMatch(w -> w.note().contains("the words stand at byte " + w.byteNow()));
  }

  @Test
  void a_byte_in_the_words_takes_only_those_away() throws IOException {
    SampleFiles.write(root, SampleFiles.SECOND, Sample.SECOND.replace("12 people", "13 people"));

    Audit figure = audit("figure/second/32-41");
    Audit seized = audit("doc/second#char=7,13");

    WordsCheck twelve =
        figure.tellings().get(0).words().stream()
            .filter(w -> w.role().equals("figure"))
            .findFirst()
            .orElseThrow();
    assertThat(twelve.standing()).isEqualTo(Standing.gone);
    assertThat(twelve.verdict()).isEqualTo(Verdict.changed);
    assertThat(seized.words().get(0).standing()).isEqualTo(Standing.inPlace);
    assertThat(seized.words().get(0).note()).contains("has changed", "the words stand");
    assertThat(seized.verdict()).isEqualTo(Verdict.changed);
  }

  @Test
  void what_is_appended_leaves_all_words_in_place() throws IOException {
    SampleFiles.write(root, SampleFiles.SECOND, Sample.SECOND + "More.\n");

    Counts counts = whole(SampleFiles.SECOND).counts();

    assertThat(counts.inPlace()).isEqualTo(counts.words()).isEqualTo(counts.changed()).isPositive();
    assertThat(whole(SampleFiles.FIRST).verdict()).isEqualTo(Verdict.verified);
  }

  @Test
  void other_line_ends_are_a_change() throws IOException {
    SampleFiles.write(root, SampleFiles.FIRST, Sample.FIRST.replace("\r\n", "\n"));

    AuditedDocument first = whole(SampleFiles.FIRST);

    assertThat(first.verdict()).isEqualTo(Verdict.changed);
    assertThat(first.counts().moved()).isPositive();
    assertThat(first.counts().verified()).isZero();
  }

  @Test
  void a_file_that_is_gone_is_missing() throws IOException {
    Files.delete(root.resolve(SampleFiles.SECOND));

    AuditedDocument second = whole(SampleFiles.SECOND);

    assertThat(second.verdict()).isEqualTo(Verdict.missing);
    assertThat(second.document().note()).isEqualTo("the file is not there");
    assertThat(second.counts().missing()).isEqualTo(second.counts().words());
  }

  @Test
  void a_folder_in_the_place_of_a_file_is_missing() throws IOException {
    Files.delete(root.resolve(SampleFiles.SECOND));
    Files.createDirectory(root.resolve(SampleFiles.SECOND));
    assertThat(whole(SampleFiles.SECOND).verdict()).isEqualTo(Verdict.missing);
  }

  @Test
  void a_file_that_has_grown_beyond_measure_is_not_read() throws IOException {
    try (var big = new java.io.RandomAccessFile(root.resolve(SampleFiles.SECOND).toFile(), "rw")) {
      big.setLength(64L << 20);
    }
    AuditedDocument second = whole(SampleFiles.SECOND);
    assertThat(second.verdict()).isEqualTo(Verdict.changed);
    assertThat(second.document().note()).contains("67108864 bytes");
    assertThat(second.document().sha256Now()).isNull();
  }

  @Test
  void without_files_the_store_is_held_against_itself() {
    Audit audit =
        new Auditor(store, SourceFiles.NONE).audit(Question.of(KILLING), 0, Integer.MAX_VALUE);

    assertThat(audit.verdict()).isEqualTo(Verdict.unchecked);
    assertThat(audit.counts().unchecked()).isEqualTo(audit.counts().words());
    assertThat(audit.documents()).allMatch(d -> d.note().equals("not checked against the file"));
  }

  @Test
  void of_several_roots_the_one_with_the_right_file_counts(@TempDir Path other) throws IOException {
    SampleFiles.write(other, SampleFiles.SECOND, "Something else.\n");
    SourceFiles files = SourceFiles.below(List.of(root.resolve("none"), other, root));

    AuditSummary sum = new Auditor(store, files).all(listener(new ArrayList<>()));

    assertThat(sum.verdict()).isEqualTo(Verdict.verified);
  }

  @Test
  void a_page_of_tellings_tells_how_many_there_are() {
    Audit page = auditor().audit(Question.of(KILLING), 1, 1);
    assertThat(page.total()).isEqualTo(2);
    assertThat(page.tellings()).hasSize(1);
    assertThat(page.tellings().get(0).document().file()).isEqualTo(SampleFiles.SECOND);
  }

  private Audit fact(String name, String property, String value) {
    Question question = new Question(name, Optional.of(property), Optional.ofNullable(value));
    return auditor().audit(question, 0, Integer.MAX_VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"place", "ng:place", "https://w3id.org/newsgraph/ontology#place"})
  void a_merged_fact_has_the_claims_that_say_it(String property) {
    Audit audit = fact("event/seizure-tolm", property, null);
    assertThat(audit.facts()).extracting(Statement::value).containsExactly("Tolm");
    // the second document denies the seizure
    assertThat(audit.tellings()).extracting(AuditedTelling::modality).containsExactly("asserted");
    assertThat(audit.note()).isNull();
  }

  @Test
  void a_value_chooses_among_the_facts() {
    assertThat(fact(KILLING, "figure", null).tellings()).hasSize(2);
    Audit twelve = fact(KILLING, "figure", "figure/second/32-41");
    assertThat(twelve.tellings()).hasSize(1);
    assertThat(twelve.facts()).extracting(Statement::toString).containsExactly("figure killed 12");
    assertThat(fact("event/seizure-tolm", "type", "Seizure").tellings()).hasSize(1);
  }

  @Test
  void a_computed_fact_says_so() {
    Audit audit = fact(KILLING, "sourceCount", null);
    assertThat(audit.note()).contains("computed");
    assertThat(audit.tellings()).hasSize(2);
  }

  @Test
  void a_name_has_the_words_that_give_it() {
    Audit audit = fact("place/tolm", "skos:prefLabel", null);
    assertThat(audit.words()).extracting(WordsCheck::words).containsOnly("Tolm").hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "event/none",
        "",
        "../../etc/passwd",
        "<script>alert(1)</script>",
        "x> } DROP ALL ; { <y",
        "a\nb",
        "graph/merged"
      })
  void what_the_store_does_not_know_is_told(String name) {
    assertThatThrownBy(() -> audit(name))
        .isInstanceOfSatisfying(
            NewsgraphException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.NAME_UNKNOWN);
              assertThat(e.describe().lines()).hasSize(1);
            });
  }

  @Test
  void a_fact_that_nobody_says_is_told() {
    assertThatThrownBy(() -> fact(KILLING, "instrument", null))
        .hasMessageContaining("says nothing of it with instrument");
    assertThatThrownBy(() -> fact(KILLING, "figure", "13")).hasMessageContaining("figure 13");
  }
}
