package org.newsgraph.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.pipeline.Build;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.source.ReadOptions;
import org.newsgraph.source.SourceReader;
import org.newsgraph.store.ExportFormat;
import org.newsgraph.store.Exporter;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreStatus;
import org.newsgraph.testing.RealBuild;

/** A store that was really built, saved and made anew. */
class BackupsTest {

  private static final String JUDGEMENT = "same \"Jean Baraka\" \"Colonel Baraka\"\n";

  @TempDir private static Path shared;
  private static Path news;
  private static Path db;
  private static Path saved;

  @TempDir private Path folder;

  @BeforeAll
  static void build() throws IOException {
    news = Files.createDirectory(shared.resolve("news"));
    Files.writeString(
        news.resolve("a.txt"),
        "Rebels seized the town of Goma on 3 March 2019, killing 12 soldiers.\n\n"
            + "\"We hold the town,\" said Colonel Jean Baraka on Monday.\n");
    Files.writeString(
        news.resolve("b.txt"), "At least 20 soldiers were killed in Goma on 3 March 2019.\n");
    db = shared.resolve("db");
    Path judgements = Files.writeString(shared.resolve("own.txt"), JUDGEMENT);
    new RealBuild(db).run(Optional.of(judgements), news);
    saved = shared.resolve("saved.zip");
    save(db, saved);
  }

  private static Manifest save(Path from, Path to) {
    try (Store store = Store.open(from)) {
      return Backups.save(new Backup(store, "test", n -> {}), to);
    }
  }

  private static Manifest restore(Path from, Path to) {
    return Backups.restore(from, to, n -> {});
  }

  private static String quads(Path store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Store open = Store.open(store)) {
      new Exporter(open).export(Optional.empty(), ExportFormat.nq, out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aRestoredStoreHoldsTheSame() {
    Path restored = folder.resolve("restored");
    Manifest manifest = restore(saved, restored);
    assertThat(manifest.documents()).isEqualTo(2);
    assertThat(quads(restored)).isEqualTo(quads(db)).hasLineCount((int) manifest.quads());
    assertThat(restored.resolve("identities.txt")).hasContent(JUDGEMENT);
    try (Store store = Store.open(restored)) {
      StoreStatus status = StoreStatus.of(store);
      assertThat(status.isIndexInStep()).isTrue();
      assertThat(status.texts()).isPositive();
      assertThat(status.documents()).isEqualTo(2);
    }
  }

  @Test
  void aBuildGoesOnWithARestoredStoreAndReadsNothingAgain() {
    Path restored = folder.resolve("restored");
    restore(saved, restored);
    try (Store store = Store.open(restored)) {
      BuildReport report =
          new Build(store, "test")
              .run(
                  new SourceReader(ReadOptions.DEFAULT).read(List.of(news)),
                  1,
                  document -> fail("read again: " + document.file()),
                  false,
                  outcome -> {});
      assertThat(report.kept()).isEqualTo(2);
    }
  }

  @Test
  void aSecondBackupReplacesTheFirstAndLeavesNothingBeside() throws IOException {
    Path target = folder.resolve("b.zip");
    save(db, target);
    save(db, target);
    assertThat(Backups.verify(target).quads()).isPositive();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void noByteMayBeBent() throws IOException {
    byte[] good = Files.readAllBytes(saved);
    for (int at = 0; at < good.length; at += Math.max(1, good.length / 200)) {
      byte[] bad = good.clone();
      bad[at] ^= 0x20;
      Path file = Files.write(folder.resolve("bent.zip"), bad);
      Path target = folder.resolve("bent-" + at);
      try {
        Manifest manifest = restore(file, target);
        // some bytes of a ZIP file, such as times, mean nothing to its content
        assertThat(manifest.digest()).isEqualTo(Backups.verify(saved).digest());
        assertThat(quads(target)).isEqualTo(quads(db));
      } catch (NewsgraphException e) {
        assertThat(e.code()).isEqualTo(ErrorCode.DATA_INVALID);
        assertThat(target).doesNotExist();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 0.999})
  void noPartPassesForAWhole(double share) throws IOException {
    byte[] good = Files.readAllBytes(saved);
    Path file =
        Files.write(folder.resolve("part.zip"), Arrays.copyOf(good, (int) (good.length * share)));
    assertInvalid(file, "is no backup, or not all of one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "newsgraph-backup/1 | newsgraph-backup/9 | has the format newsgraph-backup/9",
        "identities.txt     | ../outside.txt     | no part of a store: ../outside.txt",
        "identities.txt     | lucene/write.lock  | no part of a store: lucene/write.lock",
        "quads.nq           | others.nq          | is incomplete",
        "\"quads\"          | \"quoted\"         | cannot be understood",
      })
  void aManifestIsNotTrusted(String from, String to, String reason) throws IOException {
    assertInvalid(changed(text -> text.replace(from, to)), reason);
  }

  @Test
  void aCountThatIsWrongIsNoticed() throws IOException {
    Path file = changed(text -> text.replaceFirst("\"quads\":\\d+", "\"quads\":7"));
    Path target = folder.resolve("db");
    assertThatThrownBy(() -> restore(file, target))
        .hasMessageContaining("not the 7 that manifest.json tells of");
    assertThat(target).doesNotExist();
  }

  private Path changed(UnaryOperator<String> change) throws IOException {
    Path out = folder.resolve("changed.zip");
    try (ZipFile zip = new ZipFile(saved.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(out))) {
      for (ZipEntry entry : zip.stream().toList()) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(
            entry.getName().equals("manifest.json")
                ? change
                    .apply(new String(bytes, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : bytes);
      }
    }
    return out;
  }

  private void assertInvalid(Path file, String reason) throws IOException {
    Path target = folder.resolve("never");
    assertThatThrownBy(() -> restore(file, target))
        .isInstanceOfSatisfying(
            NewsgraphException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.DATA_INVALID))
        .hasMessageContaining(reason);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFolderThatHoldsSomethingIsNotTouched() throws IOException {
    Path target = Files.createDirectory(folder.resolve("full"));
    Files.writeString(target.resolve("mine.txt"), "mine");
    assertThatThrownBy(() -> restore(saved, target)).hasMessageContaining("is there already");
    assertThat(target.resolve("mine.txt")).hasContent("mine");
  }

  @Test
  void anEmptyFolderBecomesAStore() throws IOException {
    Path target = Files.createDirectory(folder.resolve("empty"));
    restore(saved, target);
    assertThat(quads(target)).isEqualTo(quads(db));
  }
}
