package org.newsgraph.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.newsgraph.store.Folders;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreContent;
import org.newsgraph.store.backup.Backup;
import org.newsgraph.store.backup.Backups;

/** A store is saved, with or without an older backup in the way; or made of a backup. */
final class BackupScenario extends Scenario {

  private final boolean restores;
  private final Set<String> content = StoreContent.of(build("store", false));
  private final Path backup;
  private final Path restored;
  private final long extractions;
  private byte[] before;
  private int trials;

  BackupScenario(Path folder, boolean restores) throws IOException {
    super(folder);
    this.restores = restores;
    this.backup = folder.resolve("saved.zip");
    this.restored = folder.resolve("restored");
    this.extractions = Folders.size(store.resolve("extractions"));
    if (restores) {
      try (Store open = Store.open(store)) {
        Backups.save(new Backup(open, "test", n -> {}), backup);
      }
    }
  }

  @Override
  List<String> next() throws IOException {
    if (restores) {
      Folders.delete(restored);
      return List.of("restore", backup.toString(), "--db", restored.toString());
    }
    if (trials++ % 2 == 0) {
      Files.deleteIfExists(backup);
    }
    before = Files.exists(backup) ? Files.readAllBytes(backup) : null;
    return List.of("backup", backup.toString(), "--db", store.toString());
  }

  @Override
  Path result() {
    return restores ? restored : store;
  }

  @Override
  boolean isDone() throws IOException {
    return restores ? isRestored() : isSaved();
  }

  private boolean isRestored() throws IOException {
    if (!Files.exists(restored)) {
      return false;
    }
    assertThat(isAfter(restored, content, content)).isTrue();
    assertThat(Folders.size(restored.resolve("extractions"))).isEqualTo(extractions);
    return true;
  }

  private boolean isSaved() throws IOException {
    assertThat(isAfter(store, content, content)).isTrue();
    if (!Files.exists(backup)) {
      assertThat(before).as("the older backup").isNull();
      return false;
    }
    Backups.verify(backup);
    return !Arrays.equals(Files.readAllBytes(backup), before);
  }
}
