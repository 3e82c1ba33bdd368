package org.newsgraph.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills processes at any moment of what they do to a store. The long form takes these properties:
 * {@code newsgraph.crash.trials} of each operation, {@code newsgraph.crash.seed}, and {@code
 * newsgraph.crash.operations}, parted by commas.
 */
class CrashTest {

  @TempDir Path folder;

  static Scenario scenario(Path folder, String operation) throws IOException {
    Path place = Files.createDirectory(folder.resolve(operation));
    return switch (operation) {
      case "build" -> new Scenario.FirstBuild(place);
      case "update" -> new Scenario.Update(place);
      case "bulk-load" -> new Scenario.Load(place, true);
      case "load" -> new Scenario.Load(place, false);
      case "compact" -> new Scenario.Compact(place);
      case "backup" -> new BackupScenario(place, false);
      case "judge" -> new JudgeScenario(place);
      case "serve-documents" -> new ServedDocuments(place);
      case "serve-updates" -> new ServedUpdates(place);
      case "send" -> new SentScenario(place);
      case "restore" -> new BackupScenario(place, true);
      default -> throw new IllegalArgumentException(operation);
    };
  }

  private void kill(List<String> operations, int trials, long seed)
      throws IOException, InterruptedException {
    List<String> failures = new ArrayList<>();
    for (String operation : operations) {
      Trials all = new Trials(operation, scenario(folder, operation), seed);
      List<String> failed = all.run(trials);
      failed.forEach(System.out::println);
      failures.addAll(failed);
      System.out.println(all.summary());
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void aKilledProcessLeavesAStoreAsItWasOrAsItIsToBe() throws IOException, InterruptedException {
    kill(List.of("update", "bulk-load", "compact"), 2, System.nanoTime());
  }

  @Test
  @Tag("long")
  void hundredsOfKilledProcessesLeaveStoresAsTheyWereOrAsTheyAreToBe()
      throws IOException, InterruptedException {
    String all =
        "build,update,judge,bulk-load,load,compact,backup,restore,serve-documents,serve-updates,send";
    kill(
        List.of(System.getProperty("newsgraph.crash.operations", all).split(",")),
        Integer.getInteger("newsgraph.crash.trials", 80),
        Long.getLong("newsgraph.crash.seed", 7));
  }
}
