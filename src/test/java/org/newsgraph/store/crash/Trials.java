package org.newsgraph.store.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.FSDirectory;
import org.newsgraph.store.Store;

/** Trials of one scenario; their moments are spread evenly over what its task does. */
final class Trials {

  private static final int MEASURED = 1;

  /** Of trials that changed nothing, one in so many is looked at closely. */
  private static final int SAMPLE = 3;

  /** For a trial in which changes are not looked for, which takes time from the process. */
  private static final int ANY = -1;

  private static final long LONGEST = TimeUnit.MINUTES.toNanos(10);

  private final String name;
  private final Scenario scenario;
  private final Random random;
  private final List<Long> times = new ArrayList<>();
  private final List<Long> changes = new ArrayList<>();
  private int before;
  private int after;
  private int completed;
  private int repaired;
  private int looked;

  Trials(String name, Scenario scenario, long seed) {
    this.name = name;
    this.scenario = scenario;
    this.random = new Random(seed);
  }

  /** Returns what went wrong; stops at the first failure, which spoils what comes after it. */
  List<String> run(int trials) throws IOException, InterruptedException {
    String place = "the measured runs";
    KilledProcess next = start();
    try {
      for (int i = 0; i < MEASURED; i++) {
        KilledProcess process = next;
        next = start();
        End end = run(process, Long.MAX_VALUE, Integer.MAX_VALUE);
        learn(end);
        if (!scenario.isDone()) {
          throw new AssertionError("a run that was not killed has done nothing");
        }
      }
      for (double share : shares(trials)) {
        place = String.format(Locale.ROOT, "trial %d, at %.3f", before + after + completed, share);
        KilledProcess process = next;
        next = start();
        look(killed(process, share));
      }
      return List.of();
    } catch (AssertionError | RuntimeException e) {
      return List.of(name + ", " + place + ": " + e + "\n" + Files.readString(messages()));
    } finally {
      next.kill();
    }
  }

  private KilledProcess start() throws IOException {
    return KilledProcess.start(ProcessBuilder.Redirect.appendTo(messages().toFile()));
  }

  private Path messages() {
    return scenario.folder.resolveSibling(name + "-messages.txt");
  }

  /** Kills at a part of the usual time, or of the usual number of changes to files. */
  private End killed(KilledProcess process, double share) throws IOException, InterruptedException {
    return random.nextBoolean()
        ? run(process, (long) (share * median(times)), ANY)
        : run(process, Long.MAX_VALUE, (int) Math.ceil(share * median(changes)));
  }

  /**
   * How a task ended.
   *
   * @param completed whether it came to its end
   * @param nanoseconds from its beginning to its end
   * @param changes how many changes to files were seen; below 0 if nobody looked
   */
  private record End(boolean completed, long nanoseconds, int changes) {}

  /** Lets a process do its task, and kills it after some time or so many changes to files. */
  private End run(KilledProcess process, long nanoseconds, int changes)
      throws IOException, InterruptedException {
    long longest = Math.min(nanoseconds, LONGEST);
    try {
      process.give(scenario.next());
      scenario.begin(process);
      Changes seen = new Changes(scenario.folder);
      long start = System.nanoTime();
      boolean completed = false;
      while (!completed
          && System.nanoTime() - start < longest
          && (changes == ANY || seen.look() < changes)) {
        completed = scenario.hasEnded(process);
      }
      long end = System.nanoTime();
      if (!completed && end - start >= LONGEST) {
        throw new IllegalStateException("does not end");
      }
      scenario.aboutToEnd();
      process.kill();
      return new End(completed, end - start, changes == ANY ? ANY : seen.look());
    } finally {
      process.kill();
      scenario.ended();
    }
  }

  private void learn(End end) {
    times.add(end.nanoseconds());
    if (end.changes() != ANY) {
      changes.add((long) end.changes());
    }
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
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }

  private void look(End end) throws IOException, InterruptedException {
    repaired += isIndexBehind() ? 1 : 0;
    boolean isSample = looked++ % SAMPLE == 0;
    if (isSample) {
      Soundness.require(scenario);
    }
    boolean done = scenario.isDone();
    if (done && !isSample) {
      Soundness.require(scenario);
    }
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
    long indexed = Files.exists(scenario.store.resolve("lucene")) ? indexed() : 0;
    if (!Scenario.isStore(scenario.store)) {
      return false;
    }
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
