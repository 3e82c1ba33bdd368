package org.newsgraph.pipeline.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Outcome;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.source.ReadOptions;
import org.newsgraph.testing.MadeUpNews;
import org.newsgraph.testing.PdfMaker;
import org.newsgraph.testing.RealBuild;

/** Extracts real documents by partitions, and builds stores of what was extracted. */
final class PartitionTest {

  private static final int COUNT = 3;

  @TempDir private Path folder;
  private Path articles;
  private Path extracted;
  private final List<Outcome> outcomes = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    articles = folder.resolve("articles");
    extracted = folder.resolve("extracted");
    for (int i = 0; i < 6; i++) {
      MadeUpNews.write(articles.resolve("north/d" + i + ".txt"), i);
    }
    Files.writeString(
        articles.resolve("north/d1.meta.json"), "{\"published\": \"2020-03-09\", \"url\": \"x\"}");
  }

  @Test
  void a_build_of_extractions_gives_the_graphs_of_a_build_of_the_documents() throws IOException {
    Files.writeString(articles.resolve("empty.txt"), "");
    Files.writeString(articles.resolve("notes.odt"), "x");
    String line = "{\"id\": \"%s\", \"text\": \"Rebels attacked Herat on Monday.\"}\n";
    Files.writeString(
        articles.resolve("north.jsonl"),
        line.formatted("e1") + line.formatted("d1") + line.formatted("e2").repeat(40));
    PdfMaker pages = new PdfMaker().page();
    pages.column(72, 90, 200, List.of("Rebels attacked Herat on Monday and killed 12 people."));
    Files.write(articles.resolve("pages.pdf"), pages.bytes());
    BuildReport direct = new RealBuild(folder.resolve("direct")).run(articles);
    extract();

    BuildReport report = build("db");

    assertThat(facts("db")).isEqualTo(facts("direct")).anyMatch(f -> f.contains("#box>"));
    assertThat(List.of(report.added(), report.failed(), report.skipped()))
        .containsExactly(direct.added(), direct.failed(), direct.skipped())
        .containsExactly(9, 41, 1);
  }

  @Test
  void a_document_that_was_extracted_elsewhere_is_not_read_again_here() throws IOException {
    extract();
    build("db");

    BuildReport report = build("db");

    assertThat(new RealBuild(folder.resolve("db")).run(articles).kept()).isEqualTo(6);
    assertThat(report.kept()).isEqualTo(6);
  }

  @Test
  void only_what_is_not_done_is_done_again() throws IOException {
    extract();
    byte[] before = Files.readAllBytes(extractions(1));
    Files.delete(extractions(1));
    Files.writeString(extracted.resolve("part-00001.extractions.jsonl.gz.x.part"), "cut");

    List<Integer> done = extract();

    assertThat(done).containsExactly(1);
    assertThat(Files.readAllBytes(extractions(1))).isEqualTo(before);
  }

  @Test
  void inputs_that_changed_are_not_mixed_with_what_was_done_before() throws IOException {
    extract();
    MadeUpNews.write(articles.resolve("north/d9.txt"), 9);

    assertThatThrownBy(this::extract).hasMessageContaining("the inputs are others");
    assertThatThrownBy(() -> cut(ReadOptions.DEFAULT.withMaxBytes(7), false))
        .hasMessageContaining("are others");
    assertThat(cut(ReadOptions.DEFAULT, true).open()).hasSize(COUNT);
  }

  @Test
  void a_partition_that_is_missing_is_named_and_lets_nothing_be_pruned() throws IOException {
    extract();
    build("db");
    Files.delete(extractions(2));

    BuildReport report = build("db");

    assertThat(errors()).containsExactly("the partition is not done; run its job again");
    assertThat(List.of(report.failed(), report.documents())).containsExactly(1, 6);
  }

  @Test
  void a_broken_line_fails_with_its_place_and_the_others_are_built() throws IOException {
    extract();
    change(0, line -> line.contains("d0.txt") ? line.substring(0, line.length() / 2) : line);
    change(1, line -> line.replaceFirst("\"type\":\"[A-Z][a-z]+\"", "\"type\":\"Dragon\""));
    change(2, line -> line.replaceFirst("\"entity\":\"[^\"]+\"", "\"entity\":\"nobody\""));
    change(2, line -> line.contains("d5.txt") ? line.replaceFirst("killing", "killinG") : line);
    Files.writeString(extracted.resolve("part-00002.outcomes.jsonl"), "{}\n");

    BuildReport report = build("db");

    assertThat(report.documents()).isEqualTo(1);
    assertThat(failures()).hasSize(6).allMatch(e -> e.code() == ErrorCode.EXTRACTION_INVALID);
    assertThat(failures().get(0).place()).endsWith("part-00000.extractions.jsonl.gz:1");
    assertThat(errors())
        .anyMatch(m -> m.contains("Dragon"))
        .anyMatch(m -> m.contains("JSON"))
        .anyMatch(m -> m.contains("nobody"))
        .anyMatch(m -> m.contains("does not stand at"));
  }

  @Test
  void a_file_that_is_cut_fails_where_it_ends() throws IOException {
    extract();
    byte[] bytes = Files.readAllBytes(extractions(0));
    Files.write(extractions(0), java.util.Arrays.copyOf(bytes, bytes.length * 3 / 4));

    BuildReport report = build("db");

    assertThat(errors()).hasSize(1).allMatch(m -> m.startsWith("cannot be read from here on"));
    assertThat(failures().get(0).place()).contains("part-00000.extractions.jsonl.gz:");
    assertThat(report.documents()).isBetween(4, 5);
  }

  @Test
  void what_another_version_extracted_is_refused() throws IOException {
    extract();
    change(0, line -> line.replaceFirst("\"fingerprint\":\"..", "\"fingerprint\":\"xx"));

    assertThat(build("db").documents()).isEqualTo(4);
    assertThat(errors()).hasSize(2).allMatch(m -> m.equals(Manifest.OTHER_VERSION));

    Path manifest = extracted.resolve(PartitionNames.MANIFEST);
    Files.writeString(
        manifest, Files.readString(manifest).replaceFirst("t\" : \"..", "t\" : \"xx"));
    assertThatThrownBy(() -> build("db")).hasMessageContaining("another version");
    assertThatThrownBy(this::extract).hasMessageContaining("another version");
  }

  @Test
  void a_document_is_taken_once_and_another_version_of_it_clashes() throws IOException {
    extract();
    Path other = folder.resolve("other");
    MadeUpNews.write(articles.resolve("north/d3.txt"), 30);
    Path again = extracted;
    extracted = other;
    extract();

    BuildReport report = build("db", again, other);

    assertThat(report.documents()).isEqualTo(6);
    assertThat(failures()).hasSize(1).allMatch(e -> e.code() == ErrorCode.DOCUMENT_CLASH);
  }

  @Test
  void a_folder_without_extractions_is_no_success() throws IOException {
    assertThat(build("db", articles, folder.resolve("nowhere")).failed()).isEqualTo(2);
    assertThat(errors())
        .anyMatch(m -> m.contains("holds no extractions"))
        .contains("there is no such folder");
  }

  private Partitioning cut(ReadOptions options, boolean anew) {
    Partitioning out = new Partitioning(extracted, List.of(articles), options);
    out.cut(OptionalInt.of(COUNT), 2, anew);
    return out;
  }

  /** Does what is not done, and returns the numbers of those partitions. */
  private List<Integer> extract() {
    List<Integer> open = cut(ReadOptions.DEFAULT, false).open();
    open.forEach(i -> new PartitionRun(extracted, i).run(RealBuild::convert));
    return open;
  }

  private BuildReport build(String db) {
    return build(db, extracted);
  }

  private BuildReport build(String db, Path... folders) {
    outcomes.clear();
    return new RealBuild(folder.resolve(db)).runExtracted(true, outcomes::add, folders);
  }

  private List<String> facts(String db) {
    return new RealBuild(folder.resolve(db)).facts();
  }

  private List<NewsgraphException> failures() {
    return outcomes.stream()
        .filter(Outcome.Failed.class::isInstance)
        .map(o -> ((Outcome.Failed) o).error())
        .toList();
  }

  private List<String> errors() {
    return failures().stream().map(Throwable::getMessage).toList();
  }

  private Path extractions(int partition) {
    return extracted.resolve(PartitionNames.extractions(partition));
  }

  private void change(int partition, UnaryOperator<String> changeLine) throws IOException {
    Path file = extractions(partition);
    String text;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String changed = text.lines().map(changeLine).collect(Collectors.joining("\n", "", "\n"));
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(changed.getBytes(StandardCharsets.UTF_8));
    }
  }
}
