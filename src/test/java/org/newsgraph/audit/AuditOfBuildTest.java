package org.newsgraph.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.pipeline.Build;
import org.newsgraph.pipeline.Converter;
import org.newsgraph.reference.ReferenceData;
import org.newsgraph.source.ReadOptions;
import org.newsgraph.source.SourceReader;
import org.newsgraph.store.SourceRoots;
import org.newsgraph.store.Store;
import org.newsgraph.testing.SharedAnnotator;

/** Audits what the real stages made of files in several encodings. */
final class AuditOfBuildTest {

  private static final String WORDS =
      "Rebels attacked the caf\u00E9 of Herat on 3 May 2020,\r\nkilling 12 people, police said.\r\n";

  @TempDir private Path folder;

  @Test
  void every_encoding_is_verified_and_a_changed_byte_found() throws IOException {
    Path root = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(root.resolve("astral.txt"), "\uD83D\uDE00 " + WORDS);
    write(root, "latin.txt", WORDS, Charset.forName("windows-1252"));
    write(root, "wide.txt", "\uFEFF\uD83D\uDE00 " + WORDS, StandardCharsets.UTF_16LE);
    try (Store store = Store.create(folder.resolve("db"))) {
      build(store, ReadOptions.DEFAULT, root.resolve("astral.txt"));
      build(store, encoding("windows-1252"), root.resolve("latin.txt"));
      build(store, encoding("UTF-16"), root.resolve("wide.txt"));

      List<AuditedDocument> before = all(store);
      write(root, "wide.txt", "\uFEFF\uD83D\uDE00" + WORDS, StandardCharsets.UTF_16LE);
      List<AuditedDocument> after = all(store);

      assertThat(before).hasSize(3);
      assertThat(before).allMatch(d -> d.verdict() == Verdict.verified);
      assertThat(before).allMatch(d -> d.counts().words() > 3);
      assertThat(before)
          .extracting(d -> d.document().encoding())
          .containsExactlyInAnyOrder("UTF-8", "windows-1252", "UTF-16LE");
      Counts moved = after.get(2).counts();
      assertThat(moved.moved()).isEqualTo(moved.words());
      assertThat(after.get(2).examples()).allMatch(w -> w.byteNow() == w.byteStart() - 2);
    }
  }

  private static ReadOptions encoding(String name) {
    return ReadOptions.DEFAULT.withCharset(Charset.forName(name));
  }

  private static void write(Path root, String file, String text, Charset charset)
      throws IOException {
    Files.write(root.resolve(file), text.getBytes(charset));
  }

  private static void build(Store store, ReadOptions options, Path input) {
    Converter converter =
        new Converter(SharedAnnotator.get(), ReferenceData.load(), Duration.ofMinutes(2));
    new Build(store, "test")
        .run(new SourceReader(options).read(List.of(input)), 1, converter::convert, false, o -> {});
    SourceRoots.of(store).add(List.of(input));
  }

  /** Finds the files where the builds did. */
  private static List<AuditedDocument> all(Store store) {
    return WholeAudit.of(store, SourceFiles.below(SourceRoots.of(store).known()));
  }
}
