package org.newsgraph.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.store.Folders;
import org.newsgraph.store.ManyQuads;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreContent;

/** A task that is begun, killed and looked at, again and again, in a folder of its own. */
abstract class Scenario {

  /** So many of the quads that differ are told. */
  private static final int TOLD = 3;

  final Path folder;
  final Path store;

  Scenario(Path folder) {
    this.folder = folder;
    this.store = folder.resolve("store");
  }

  /** Returns the task of the next trial, after making ready what it needs. */
  abstract List<String> next() throws IOException;

  /** Does what goes with the task, after the process was given it. */
  void begin(KilledProcess process) throws IOException, InterruptedException {}

  /** Waits a millisecond; returns whether the task has come to its end. */
  boolean hasEnded(KilledProcess process) throws InterruptedException {
    return process.hasEnded();
  }

  /** Hears that the process is about to be killed. */
  void aboutToEnd() {}

  /** Ends what goes with the task; the process is dead. */
  void ended() throws InterruptedException {}

  /** Returns the store that must be sound after a trial; there may be none. */
  Path result() {
    return store;
  }

  /** Returns whether a build of what the store has read gives all that it holds. */
  boolean isAllBuilt() {
    return true;
  }

  /**
   * Returns whether the task has been done.
   *
   * @throws AssertionError if it is neither done nor undone, or parts of a store do not agree
   */
  abstract boolean isDone() throws IOException;

  /** Returns whether there is a store; opening it may mend it. */
  static boolean isStore(Path directory) {
    try {
      Store.open(directory).close();
      return true;
    } catch (NewsgraphException e) {
      if (e.code() == ErrorCode.STORE_MISSING) {
        return false;
      }
      throw e;
    }
  }

  /** Returns which of two contents the store has, opening it. */
  static boolean isAfter(Path store, Set<String> before, Set<String> after) {
    Set<String> content = StoreContent.of(store);
    if (content.equals(after)) {
      return true;
    }
    requireSame("neither before nor after", content, before);
    return false;
  }

  /**
   * Requires a store to hold no other quads than those of some content, telling how many differ.
   */
  static void requireSame(String what, Set<String> content, Set<String> expected) {
    SortedSet<String> missing = new TreeSet<>(expected);
    missing.removeAll(content);
    SortedSet<String> others = new TreeSet<>(content);
    others.removeAll(expected);
    assertThat(missing.size() + others.size())
        .as(
            "%s: %d missing %s, %d others %s",
            what,
            missing.size(),
            missing.stream().limit(TOLD).toList(),
            others.size(),
            others.stream().limit(TOLD).toList())
        .isZero();
  }

  Path build(String name, boolean later) {
    Path built = folder.resolve(name);
    SyntheticNews.build(built, later);
    return built;
  }

  private List<String> building(boolean later) {
    return List.of(KilledProcess.SYNTHETIC, store.toString(), later ? "later" : "earlier");
  }

  /** A first build; killed or not, a second one completes it. */
  static final class FirstBuild extends Scenario {

    private final Set<String> after = StoreContent.of(build("whole", false));

    FirstBuild(Path folder) {
      super(folder);
    }

    @Override
    List<String> next() throws IOException {
      Folders.delete(store);
      return super.building(false);
    }

    @Override
    boolean isDone() {
      boolean done = isAfter(store, Set.of(), after);
      SyntheticNews.build(store, false);
      assertThat(isAfter(store, after, after)).isTrue();
      return done;
    }
  }

  /** Builds that turn one state of the documents into the other and back. */
  static final class Update extends Scenario {

    private final Set<String> earlier = StoreContent.of(build("store", false));
    private final Set<String> later = StoreContent.of(build("later", true));
    private boolean isLater;
    private boolean toLater;

    Update(Path folder) {
      super(folder);
    }

    @Override
    List<String> next() {
      toLater = !isLater;
      return super.building(toLater);
    }

    @Override
    boolean isDone() {
      isLater = isAfter(store, earlier, later);
      return isLater == toLater;
    }
  }

  /** Many quads for a new store, or some for one that holds others. */
  static final class Load extends Scenario {

    private final int graphs;
    private final Set<String> before;
    private final Set<String> after;

    Load(Path folder, boolean isNew) throws IOException {
      super(folder);
      graphs = isNew ? ManyQuads.GRAPHS : 20;
      before = isNew ? Set.of() : StoreContent.of(build("store", false));
      List<String> lines = ManyQuads.lines(graphs);
      Files.write(folder.resolve("quads.nq"), lines);
      after = new HashSet<>(before);
      after.addAll(lines);
    }

    @Override
    List<String> next() throws IOException {
      if (before.isEmpty()) {
        Folders.delete(store);
      } else {
        try (Store open = Store.open(store)) {
          open.replace(ManyQuads.graphs(graphs), ManyQuads.of(0));
        }
      }
      return List.of("load", folder.resolve("quads.nq").toString(), "--db", store.toString());
    }

    @Override
    boolean isAllBuilt() {
      return false;
    }

    @Override
    boolean isDone() {
      return isAfter(store, before, after);
    }
  }

  /** Compactions of one store, one after another. */
  static final class Compact extends Scenario {

    private final Set<String> content = StoreContent.of(build("store", false));
    private long before;

    Compact(Path folder) {
      super(folder);
    }

    private long inode() throws IOException {
      try (var data = Files.list(store.resolve("tdb2"))) {
        return data.filter(Files::isDirectory).mapToInt(p -> p.toString().hashCode()).sum();
      }
    }

    @Override
    List<String> next() throws IOException {
      before = inode();
      return List.of("compact", "--db", store.toString());
    }

    @Override
    boolean isDone() throws IOException {
      assertThat(isAfter(store, content, content)).isTrue();
      return inode() != before;
    }
  }
}
