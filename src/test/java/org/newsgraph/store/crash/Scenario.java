package org.newsgraph.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.store.Folders;
import org.newsgraph.store.ManyQuads;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreContent;

/** A task that is begun, killed and looked at, again and again, in a folder of its own. */
abstract class Scenario {

  final Path folder;
  final Path store;

  Scenario(Path folder) {
    this.folder = folder;
    this.store = folder.resolve("store");
  }

  /** Returns the task of the next trial, after making ready what it needs. */
  abstract List<String> next() throws IOException;

  /**
   * Returns whether the task has been done.
   *
   * @throws AssertionError if it is neither done nor undone, or parts of a store do not agree
   */
  abstract boolean isDone() throws IOException;

  /** Returns which of two contents the store has, opening it. */
  static boolean isAfter(Path store, Set<String> before, Set<String> after) {
    Set<String> content = StoreContent.of(store);
    if (content.equals(after)) {
      return true;
    }
    Set<String> missing = new HashSet<>(before);
    missing.removeAll(content);
    Set<String> others = new HashSet<>(content);
    others.removeAll(before);
    assertThat(missing.size() + others.size())
        .as("neither before nor after: %d missing, %d others", missing.size(), others.size())
        .isZero();
    return false;
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
