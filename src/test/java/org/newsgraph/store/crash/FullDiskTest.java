package org.newsgraph.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.store.ManyQuads;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreContent;
import org.newsgraph.store.backup.Backup;
import org.newsgraph.store.backup.Backups;

/** What processes do on a real disk that is full or read-only; only root can make such a one. */
class FullDiskTest {

  private static final int MEGABYTES = 128;

  @TempDir Path folder;

  private Path disk;
  private Path store;
  private Set<String> before;

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    disk = Files.createDirectory(folder.resolve("disk"));
    String size = "size=" + MEGABYTES + "m";
    assumeTrue(ran("mount", "-t", "tmpfs", "-o", size, "tmpfs", disk.toString()), "cannot mount");
    store = disk.resolve("store");
    SyntheticNews.build(store, false);
    before = StoreContent.of(store);
    try (Store open = Store.open(store)) {
      Backups.save(new Backup(open, "test", n -> {}), folder.resolve("old.zip"));
    }
    Files.write(folder.resolve("few.nq"), ManyQuads.lines(100));
    Files.write(folder.resolve("many.nq"), ManyQuads.lines(ManyQuads.GRAPHS));
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    // mapped files of closed stores still hold it
    ran("umount", "-l", disk.toString());
  }

  private static boolean ran(String... command) throws IOException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      // there is no such command here
      return false;
    }
  }

  private List<List<String>> tasks() {
    String db = store.toString();
    String other = disk.resolve("other").toString();
    String old = folder.resolve("old.zip").toString();
    return List.of(
        List.of(KilledProcess.SYNTHETIC, db, "later"),
        List.of(KilledProcess.SYNTHETIC, other, "earlier"),
        List.of("load", folder.resolve("few.nq").toString(), "--db", db),
        List.of("load", folder.resolve("many.nq").toString(), "--db", other),
        List.of("compact", "--db", db),
        List.of("backup", disk.resolve("new.zip").toString(), "--db", db),
        List.of("restore", old, "--db", other));
  }

  /** Returns what went wrong, if anything did: it must be told in a line. */
  private void assertClearFailure(List<String> task) throws IOException, InterruptedException {
    Path messages = folder.resolve("messages.txt");
    int code = KilledProcess.start(ProcessBuilder.Redirect.to(messages.toFile())).exitCode(task);
    String told = Files.readString(messages);
    assertThat(told).as("%s: %d", task, code).doesNotContain("Exception", "Error:", "\tat ");
    assertThat(code).as("%s: %s", task, told).isEqualTo(4);
    assertThat(told).as("%s", task).hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 200, 10_000})
  void aFullDiskIsToldAndLeavesTheStore(int kilobytes) throws IOException, InterruptedException {
    Path filler = disk.resolve("filler");
    for (List<String> task : tasks()) {
      if (kilobytes > 0 && task.get(0).equals("backup")) {
        // a small one
        continue;
      }
      long free = Files.getFileStore(disk).getUsableSpace() - kilobytes * 1024L;
      Files.write(filler, new byte[(int) Math.max(0, free)]);
      assertClearFailure(task);
      Files.delete(filler);
      assertThat(StoreContent.of(store)).as("%s", task).isEqualTo(before);
      assertThat(disk.resolve("new.zip")).doesNotExist();
    }
  }

  @Test
  void aDiskThatFillsUpMeanwhileIsToldToo() throws IOException, InterruptedException {
    Path filler = disk.resolve("filler");
    long free = Files.getFileStore(disk).getUsableSpace();
    Files.write(filler, new byte[(int) (free - 40_000_000)]);
    assertClearFailure(
        List.of("load", folder.resolve("many.nq").toString(), "--db", store.toString()));
    Files.delete(filler);
    assertThat(StoreContent.of(store)).isEqualTo(before);
  }

  @Test
  void aReadOnlyDiskIsToldAndLeavesTheStore() throws IOException, InterruptedException {
    assumeTrue(ran("mount", "-o", "remount,ro", disk.toString()), "cannot remount");
    for (List<String> task : tasks()) {
      assertClearFailure(task);
    }
    assertThat(ran("mount", "-o", "remount,rw", disk.toString())).isTrue();
    assertThat(StoreContent.of(store)).isEqualTo(before);
  }
}
