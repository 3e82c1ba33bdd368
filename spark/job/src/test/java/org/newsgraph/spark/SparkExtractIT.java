package org.newsgraph.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Runs the job as {@code spark-submit} does, with the packaged program, and builds from it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class SparkExtractIT {

  private static final int PARTITIONS = 4;

  @TempDir private static Path folder;
  private static Path documents;
  private static Path extracted;
  private static Programs.Result first;

  @BeforeAll
  static void run() throws IOException {
    documents = folder.resolve("documents");
    extracted = folder.resolve("extracted");
    Path made = Files.createDirectories(documents.resolve("made/up"));
    try (Stream<Path> seeds = Files.list(Programs.HOME.resolve("seeds"))) {
      for (Path seed : seeds.toList()) {
        Files.copy(seed, documents.resolve(seed.getFileName()));
      }
    }
    for (int i = 0; i < 6; i++) {
      Files.writeString(
          made.resolve("report" + i + ".txt"),
          "date 2020-03-0%d\nRebels attacked Maiduguri on Monday, killing %d people, police said.\n"
              .formatted(1 + i, 2 + i % 3));
    }
    StringBuilder lines = new StringBuilder();
    String filler = "-".repeat(4000);
    for (int i = 0; i < 20; i++) {
      String text = "Government forces retook Aleppo on Friday, freeing %d prisoners.".formatted(i);
      lines.append(
          "{\"published\": \"2020-03-07\", \"text\": \"%s\", \"notes\": \"%s\"}\n"
              .formatted(text, filler));
    }
    Files.writeString(documents.resolve("wire.jsonl"), lines.append("{\"text\": \n"));
    for (int i = 0; i < 3; i++) {
      Path crawl = Files.createDirectories(documents.resolve("crawl"));
      Files.write(crawl.resolve(i + ".warc.gz"), archive(3 * i));
    }
    Files.writeString(made.resolve("report2.meta.json"), "{\"publisher\": \"Made Up Times\"}");
    Files.write(made.resolve("spoiled.txt"), new byte[] {'a', (byte) 0xFF, 'b'});
    first = job();
  }

  /** A web archive of three pages, each a gzip member of its own. */
  private static byte[] archive(int first) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Random random = new Random(1);
    for (int i = first; i < first + 3; i++) {
      byte[] noise = new byte[6000];
      random.nextBytes(noise);
      String page =
          "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><!-- %s --><body><p>"
                  .formatted(HexFormat.of().formatHex(noise))
              + "Soldiers arrested %d smugglers near Agadez on Sunday.</p></body></html>"
                  .formatted(i + 2);
      String head =
          "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000%d>\r\n"
                  .formatted(i)
              + "WARC-Date: 2020-03-0%dT08:00:00Z\r\nWARC-Target-URI: https://wire.example/%d\r\n"
                  .formatted(1 + i, i)
              + "Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n"
                  .formatted(page.length());
      try (OutputStream member = new GZIPOutputStream(out)) {
        member.write((head + page + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      }
    }
    return out.toByteArray();
  }

  private static Programs.Result job(String... more) {
    List<Path> words = new ArrayList<>(List.of(documents, Path.of("--out"), extracted));
    words.add(Path.of("--partitions"));
    words.add(Path.of(Integer.toString(PARTITIONS)));
    Stream.of(more).map(Path::of).forEach(words::add);
    return Programs.job(words.toArray(Path[]::new));
  }

  @Test
  @Order(1)
  void a_collection_is_read_in_partitions() throws IOException {
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out())
        .containsPattern("partitions +4\n")
        .containsPattern("done now +4\n")
        .containsPattern("converted +40\n")
        .containsPattern("failed +2\n");
    assertThat(times()).hasSize(PARTITIONS);
    assertThat(partitionsWith("wire.jsonl")).hasSizeGreaterThan(1);
    Set<Integer> archives = new TreeSet<>();
    for (int i = 0; i < 3; i++) {
      archives.addAll(partitionsWith("crawl/" + i + ".warc.gz"));
    }
    assertThat(archives).hasSizeGreaterThan(1);
  }

  @Test
  @Order(2)
  void the_graph_is_that_of_a_build_of_the_documents() throws IOException {
    Path cache = Files.createDirectory(folder.resolve("no-models"));
    String direct = folder.resolve("direct").toString();
    String merged = folder.resolve("merged").toString();

    Programs.Result build = Programs.newsgraph("build", documents.toString(), "--db", direct);
    Programs.Result merge =
        Programs.newsgraph(cache, "build", "--extractions", extracted.toString(), "--db", merged);

    assertThat(List.of(build.code(), merge.code())).as(merge.err()).containsExactly(1, 1);
    assertThat(merge.err()).contains("spoiled.txt").contains("[SOURCE_ENCODING]");
    assertThat(facts(merged)).isEqualTo(facts(direct)).hasSizeGreaterThan(1000);
    assertThat(cache).isEmptyDirectory();
  }

  @Test
  @Order(3)
  void only_what_is_not_done_is_done_again() throws IOException {
    Path lost = extracted.resolve("part-00002.extractions.jsonl.gz");
    byte[] before = Files.readAllBytes(lost);
    Files.delete(lost);
    Map<Path, Long> kept = times();

    Programs.Result again = job();

    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.out()).containsPattern("done now +1\n");
    assertThat(Files.readAllBytes(lost)).isEqualTo(before);
    assertThat(times()).containsAllEntriesOf(kept).hasSize(PARTITIONS);
  }

  @Test
  @Order(4)
  void other_inputs_are_refused_in_one_line() throws IOException {
    Files.writeString(documents.resolve("late.txt"), "Rebels left Maiduguri on Tuesday.\n");

    Programs.Result again = job();

    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err())
        .contains("the inputs are others")
        .contains("--anew begins again [USAGE]");
    assertThat(again.err()).doesNotContain("\tat ");
  }

  private static Set<Integer> partitionsWith(String file) throws IOException {
    Set<Integer> out = new TreeSet<>();
    for (int i = 0; i < PARTITIONS; i++) {
      Path inputs = extracted.resolve("part-0000" + i + ".inputs.jsonl");
      if (Files.readString(inputs).contains("\"" + file + "\"")) {
        out.add(i);
      }
    }
    return out;
  }

  private static Map<Path, Long> times() throws IOException {
    Map<Path, Long> out = new HashMap<>();
    try (Stream<Path> files = Files.list(extracted)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl.gz")).toList()) {
        out.put(file, Files.getLastModifiedTime(file).toMillis());
      }
    }
    return out;
  }

  private static List<String> facts(String db) {
    Programs.Result export = Programs.newsgraph("export", "--db", db);
    assertThat(export.code()).as(export.err()).isZero();
    return export.out().lines().filter(line -> !line.endsWith("/graph/build> .")).toList();
  }
}
