package org.newsgraph.nlp;

import edu.emory.clir.clearnlp.collection.pair.ObjectIntPair;
import edu.emory.clir.clearnlp.collection.tree.PrefixNode;
import edu.emory.clir.clearnlp.collection.tree.PrefixTree;
import edu.emory.clir.clearnlp.ner.NERInfoSet;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The name lists of the name recogniser in a form that is mapped from disk. The library's own form,
 * a tree of seven million hash maps, takes 1.5 GB of heap and most of the loading time.
 *
 * <p>A node is known by a 64-bit hash of the words that lead to it; the hashes are sorted, and
 * beside each stands the number of its category set, 0 for a node that is only a prefix. With seven
 * million nodes the chance that any two collide is about one in a million.
 */
final class NameLists extends PrefixTree<String, NERInfoSet> {

  private static final long serialVersionUID = 1L;
  private static final long SEED = 0x9E3779B97F4A7C15L;

  private final transient LongBuffer hashes;
  private final transient ShortBuffer categories;
  private final transient List<NERInfoSet> sets;

  private NameLists(LongBuffer hashes, ShortBuffer categories, List<NERInfoSet> sets) {
    this.hashes = hashes;
    this.categories = categories;
    this.sets = sets;
  }

  /** Maps lists that {@link #write} wrote. */
  static NameLists open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      int nodes = all.getInt();
      byte[] names = new byte[all.getInt()];
      int setsAt = 8 + nodes * 10;
      all.get(setsAt, names);
      return new NameLists(
          all.slice(8, nodes * 8).asLongBuffer(),
          all.slice(8 + nodes * 8, nodes * 2).asShortBuffer(),
          sets(new String(names, StandardCharsets.UTF_8)));
    }
  }

  private static List<NERInfoSet> sets(String lines) {
    List<NERInfoSet> out = new ArrayList<>();
    for (String line : lines.split("\n")) {
      NERInfoSet set = new NERInfoSet();
      set.addCategories(List.of(line.split(" ")));
      out.add(set);
    }
    return out;
  }

  /** Writes the library's tree in the form that {@link #open} reads. */
  static void write(PrefixTree<String, NERInfoSet> tree, Path file) throws IOException {
    new NameListWriter().write(tree.getRoot(), file);
  }

  /**
   * Returns the longest entry that starts at a position, with the position of its last word, or
   * {@code null}.
   */
  @Override
  public <A> ObjectIntPair<NERInfoSet> get(A[] words, int begin, Function<A, String> key) {
    ObjectIntPair<NERInfoSet> longest = null;
    long hash = SEED;
    for (int i = begin; i < words.length; i++) {
      hash = step(hash, key.apply(words[i]));
      int at = find(hash);
      if (at < 0) {
        break;
      }
      int set = categories.get(at);
      if (set > 0) {
        longest = new ObjectIntPair<>(sets.get(set - 1), i);
      }
    }
    return longest;
  }

  private int find(long hash) {
    int low = 0;
    int high = hashes.limit() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long there = hashes.get(middle);
      if (there == hash) {
        return middle;
      }
      if (there < hash) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** Returns the hash of a node's child. */
  static long step(long parent, String word) {
    return FeatureHash.of(parent, word);
  }

  /** Returns the hash of the root. */
  static long root() {
    return SEED;
  }

  /** Returns the children of a node. */
  static Iterable<Map.Entry<String, PrefixNode<String, NERInfoSet>>> children(
      PrefixNode<String, NERInfoSet> node) {
    return node.entrySet();
  }
}
