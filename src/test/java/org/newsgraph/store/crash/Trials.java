package org.newsgraph.store.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.FSDirectory;
import org.newsgraph.store.Store;

/** Trials of one scenario; their moments are spread evenly over what its task does. */
final class Trials {

  private static final int MEASURED = 2;

  private final String name;
  private final Scenario scenario;
  private final Random random;
  private final List<Long> times = new ArrayList<>();
  private final List<Long> changes = new ArrayList<>();
  private int before;
  private int after;
  private int completed;
  private int repaired;

  Trials(String name, Scenario scenario, long seed) {
    this.name = name;
    this.scenario = scenario;
    this.random = new Random(seed);
  }

  /** Returns what went wrong; stops at the first failure, which spoils what comes after it. */
  List<String> run(int trials) throws IOException, InterruptedException {
    String place = "the measured runs";
    KilledProcess next = KilledProcess.start();
    try {
      for (int i = 0; i < MEASURED; i++) {
        KilledProcess process = next;
        next = KilledProcess.start();
        KilledProcess.End end = process.run(scenario.next(), scenario.folder);
        learn(end);
        if (!scenario.isDone()) {
          throw new AssertionError("a run that was not killed has done nothing");
        }
      }
      for (double share : shares(trials)) {
        place = String.format(Locale.ROOT, "trial %d, at %.3f", before + after + completed, share);
        KilledProcess process = next;
        next = KilledProcess.start();
        look(killed(process, share));
      }
      return List.of();
    } catch (AssertionError | RuntimeException e) {
      return List.of(name + ", " + place + ": " + e);
    } finally {
      next.kill();
    }
  }

  /** Kills at a part of the usual time, or of the usual number of changes to files. */
  private KilledProcess.End killed(KilledProcess process, double share)
      throws IOException, InterruptedException {
    List<String> task = scenario.next();
    return random.nextBoolean()
        ? process.run(task, scenario.folder, (long) (share * median(times)), Integer.MAX_VALUE)
        : process.run(
            task, scenario.folder, Long.MAX_VALUE, (int) Math.ceil(share * median(changes)));
  }

  private void learn(KilledProcess.End end) {
    times.add(end.nanoseconds());
    changes.add((long) end.changes());
  }

  /** Returns parts of the whole time, in no order, one fourth of them near its end. */
  private List<Double> shares(int trials) {
    List<Double> out = new ArrayList<>();
    for (int i = 0; i < trials; i++) {
      double even = (i + random.nextDouble()) / trials;
      out.add(i % 4 == 3 ? 0.8 + even * 0.25 : even);
    }
    Collections.shuffle(out, random);
    return out;
  }

  private static long median(List<Long> all) {
    long[] sorted = all.stream().mapToLong(t -> t).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private void look(KilledProcess.End end) throws IOException {
    repaired += isIndexBehind() ? 1 : 0;
    boolean done = scenario.isDone();
    if (end.completed()) {
      learn(end);
      completed++;
      if (!done) {
        throw new AssertionError("a run that was not killed has done nothing");
      }
    } else if (done) {
      after++;
    } else {
      before++;
    }
  }

  /** Opens the store; returns whether the text index had to be made anew then. */
  private boolean isIndexBehind() throws IOException {
    if (!Files.exists(scenario.store.resolve("tdb2"))) {
      return false;
    }
    long indexed = indexed();
    try (Store store = Store.open(scenario.store)) {
      return store.generation() != indexed;
    }
  }

  private long indexed() throws IOException {
    try (FSDirectory directory = FSDirectory.open(scenario.store.resolve("lucene"));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      String stored = reader.getIndexCommit().getUserData().get("newsgraph.generation");
      return stored == null ? 0 : Long.parseLong(stored);
    } catch (IndexNotFoundException e) {
      return 0;
    }
  }

  /** Tells what the trials came to. */
  String summary() {
    return String.format(
        Locale.ROOT,
        "%-10s %4d trials: killed %4d before, %4d after; %3d ended; index repaired %3d; %d ms, %d changes",
        name,
        before + after + completed,
        before,
        after,
        completed,
        repaired,
        median(times) / 1_000_000,
        median(changes));
  }
}
