package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Outcome;
import org.newsgraph.reference.ReferenceData;
import org.newsgraph.source.ReadOptions;
import org.newsgraph.source.SourceReader;
import org.newsgraph.store.ExportFormat;
import org.newsgraph.store.Exporter;
import org.newsgraph.store.Store;
import org.newsgraph.testing.MadeUpNews;
import org.newsgraph.testing.SharedAnnotator;
import org.newsgraph.testing.StoredCounts;

/** Builds real stores from real documents with the real stages. */
final class BuildTest {

  private static final String BASE = "http://localhost:3030/";
  private static final Converter CONVERTER =
      new Converter(SharedAnnotator.get(), ReferenceData.load(), Duration.ofMinutes(2));

  @TempDir private Path folder;
  private final AtomicInteger converted = new AtomicInteger();
  private Path articles;

  @BeforeEach
  void makeFolder() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
  }

  @Test
  void an_unchanged_document_is_not_converted_again() throws IOException {
    write("a", 1);
    write("b", 2);
    build("db", false);
    int before = converted.get();
    write("b", 3);

    BuildReport report = build("db", false);

    assertThat(before).isEqualTo(2);
    assertThat(converted.get()).isEqualTo(3);
    assertThat(List.of(report.added(), report.changed(), report.kept())).containsExactly(0, 1, 1);
  }

  @Test
  void a_document_that_is_gone_stays_unless_the_build_prunes() throws IOException {
    write("a", 1);
    write("b", 2);
    build("db", false);
    Files.delete(articles.resolve("a.txt"));

    assertThat(build("db", false).documents()).isEqualTo(2);
    BuildReport pruned = build("db", true);

    assertThat(pruned.documents()).isEqualTo(1);
    assertThat(pruned.dropped()).isEqualTo(1);
    assertThat(facts("db")).noneMatch(line -> line.contains("doc/a"));
  }

  @Test
  void a_folder_that_is_missing_does_not_make_the_build_prune() throws IOException {
    write("a", 1);
    build("db", false);
    Path gone = Files.move(articles, folder.resolve("elsewhere"));

    BuildReport report = build("db", true);

    assertThat(gone).exists();
    assertThat(List.of(report.failed(), report.dropped(), report.documents()))
        .containsExactly(1, 0, 1);
  }

  @Test
  void a_document_with_the_iri_of_a_stored_one_fails_until_that_is_pruned() throws IOException {
    write("a", 1);
    build("db", false);
    Files.move(articles.resolve("a.txt"), articles.resolve("a.TXT"));

    BuildReport report = build("db", false);

    assertThat(List.of(report.failed(), report.documents())).containsExactly(1, 1);
    assertThat(build("db", true).failed()).isZero();
    assertThat(facts("db")).anyMatch(line -> line.contains("\"a.TXT\""));
  }

  @Test
  void a_document_in_another_encoding_is_read_again() throws IOException {
    String words = "date 2020-03-01\nRebels attacked the caf\u00E9 of Herat on Monday.\n";
    Files.writeString(articles.resolve("a.txt"), words);
    build("db", ReadOptions.DEFAULT.withCharset(StandardCharsets.ISO_8859_1), false, 1);
    build("clean", false);

    build("db", false);

    assertThat(facts("db")).isEqualTo(facts("clean"));
  }

  @Test
  void an_extraction_in_another_form_is_named_unless_its_document_is_read_again()
      throws IOException {
    write("a", 1);
    build("db", false);
    Path a = articles.resolve("a.txt");
    try (Stream<Path> tree = Files.walk(folder.resolve("db").resolve("extractions"))) {
      Path kept = tree.filter(Files::isRegularFile).findFirst().orElseThrow();
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(kept))) {
        out.write("{\"text\": \"\"}".getBytes(StandardCharsets.UTF_8));
      }
    }
    Path aside = Files.move(a, folder.resolve("aside.txt"));
    Files.delete(state("db"));

    assertThatThrownBy(() -> build("db", false))
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining("build it again");
    Files.move(aside, a);
    assertThat(build("db", false).documents()).isEqualTo(1);
  }

  @Test
  void a_document_that_fails_keeps_its_stored_version() throws IOException {
    write("a", 1);
    write("b", 2);
    build("db", false);
    List<String> before = facts("db");
    Files.write(articles.resolve("a.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41});

    BuildReport report = build("db", true);

    assertThat(report.failed()).isEqualTo(1);
    assertThat(facts("db")).isEqualTo(before);
  }

  @Test
  void any_way_of_adds_changes_and_removals_ends_in_the_graphs_of_a_clean_build()
      throws IOException {
    Random random = new Random(20);
    TreeMap<String, Integer> now = new TreeMap<>();
    for (int step = 0; step < 5; step++) {
      for (int i = 0; i < 3; i++) {
        change(random, now);
      }
      BuildReport report = build("steps", true);
      build("clean" + step, false);

      assertThat(facts("steps")).isEqualTo(facts("clean" + step)).isNotEmpty();
      assertThat(report.quads()).isEqualTo(export("steps").size());
      assertCounts("steps");
      assertCounts("clean" + step);
    }
  }

  private void change(Random random, TreeMap<String, Integer> now) throws IOException {
    String name = "d" + random.nextInt(6);
    if (random.nextInt(3) == 0 && now.size() > 1) {
      now.remove(name);
      Files.deleteIfExists(articles.resolve(name + ".txt"));
    } else {
      now.put(name, random.nextInt(12));
      write(name, now.get(name));
    }
  }

  @Test
  void a_build_that_knows_nothing_of_the_last_one_ends_in_the_same_graphs() throws IOException {
    Random random = new Random(7);
    TreeMap<String, Integer> now = new TreeMap<>();
    byte[] earlier = {};
    for (int step = 0; step < 5; step++) {
      for (int i = 0; i < 3; i++) {
        change(random, now);
      }
      build("db", true);
      byte[] kept = Files.readAllBytes(state("db"));
      spoil(state("db"), earlier, step);
      earlier = kept;
    }
    build("db", true);
    build("clean", false);

    assertThat(facts("db")).isEqualTo(facts("clean")).isNotEmpty();
  }

  /** Leaves what a crash or a broken disk may leave of what a build kept. */
  private static void spoil(Path state, byte[] earlier, int how) throws IOException {
    byte[] bytes = Files.readAllBytes(state);
    switch (how) {
      case 0 -> Files.delete(state);
      case 1 -> Files.write(state, earlier);
      case 2 -> Files.write(state, Arrays.copyOf(bytes, bytes.length / 2));
      case 3 -> {
        bytes[bytes.length * 2 / 3] ^= 0x10;
        Files.write(state, bytes);
      }
      default -> Files.write(state, new byte[0]);
    }
  }

  @Test
  void what_the_last_build_kept_is_used() throws IOException {
    write("a", 1);
    write("b", 2);
    build("db", false);
    deleteExtractions("db");

    BuildReport report = build("db", false);

    assertThat(report.kept()).isEqualTo(2);
    assertThat(converted.get()).isEqualTo(2);
  }

  @Test
  void a_lost_extraction_that_is_needed_is_named_and_made_again_when_its_document_is_given()
      throws IOException {
    write("a", 1);
    build("db", false);
    deleteExtractions("db");
    write("b", 1);

    assertThatThrownBy(() -> build("db", false)).hasMessageContaining("build it again");
    build("db", false);
    build("clean", false);

    assertThat(facts("db")).isEqualTo(facts("clean")).isNotEmpty();
  }

  private void deleteExtractions(String db) throws IOException {
    try (Stream<Path> tree = Files.walk(folder.resolve(db).resolve("extractions"))) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }

  private Path state(String db) {
    return folder.resolve(db).resolve("build-state.bin");
  }

  @Test
  void the_number_of_threads_does_not_show() throws IOException {
    for (int i = 0; i < 6; i++) {
      write("d" + i, i);
    }
    build("one", false, 1);
    build("four", false, 4);

    assertThat(facts("four")).isEqualTo(facts("one"));
  }

  private void write(String name, int seed) throws IOException {
    MadeUpNews.write(articles.resolve(name + ".txt"), seed);
  }

  private BuildReport build(String db, boolean prune) {
    return build(db, prune, 2);
  }

  private BuildReport build(String db, boolean prune, int threads) {
    return build(db, ReadOptions.DEFAULT, prune, threads);
  }

  private BuildReport build(String db, ReadOptions options, boolean prune, int threads) {
    List<Outcome> outcomes = new ArrayList<>();
    try (Store store = Store.create(folder.resolve(db), BASE)) {
      return new Build(store, "test")
          .run(
              new SourceReader(options).read(List.of(articles)),
              threads,
              document -> {
                converted.incrementAndGet();
                return CONVERTER.convert(document);
              },
              prune,
              outcomes::add);
    }
  }

  private void assertCounts(String db) {
    try (Store store = Store.open(folder.resolve(db))) {
      StoredCounts.assertExact(store);
    }
  }

  private List<String> facts(String db) {
    String build = "<" + BASE + "graph/build> .";
    return export(db).stream().filter(l -> !l.endsWith(build)).toList();
  }

  private List<String> export(String db) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Store store = Store.open(folder.resolve(db))) {
      new Exporter(store).export(Optional.empty(), ExportFormat.nq, out);
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
