package org.newsgraph.nlp;

import edu.emory.clir.clearnlp.collection.tree.PrefixNode;
import edu.emory.clir.clearnlp.ner.NERInfoSet;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the library's tree of names as sorted hashes with category sets. */
final class NameListWriter {

  private long[] hashes = new long[1 << 20];
  private short[] categories = new short[1 << 20];
  private int nodes;
  private final Map<String, Short> sets = new LinkedHashMap<>();

  void write(PrefixNode<String, NERInfoSet> root, Path file) throws IOException {
    add(root, NameLists.root());
    long[] sorted = Arrays.copyOf(hashes, nodes);
    Arrays.parallelSort(sorted);
    short[] ordered = new short[nodes];
    for (int i = 0; i < nodes; i++) {
      ordered[Arrays.binarySearch(sorted, hashes[i])] = categories[i];
    }
    byte[] names = String.join("\n", sets.keySet()).getBytes(StandardCharsets.UTF_8);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
      out.writeInt(nodes);
      out.writeInt(names.length);
      for (long hash : sorted) {
        out.writeLong(hash);
      }
      for (short category : ordered) {
        out.writeShort(category);
      }
      out.write(names);
    }
  }

  private void add(PrefixNode<String, NERInfoSet> node, long hash) {
    for (var child : NameLists.children(node)) {
      long childHash = NameLists.step(hash, child.getKey());
      put(childHash, child.getValue().getValue());
      add(child.getValue(), childHash);
    }
  }

  private void put(long hash, NERInfoSet set) {
    if (nodes == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * nodes);
      categories = Arrays.copyOf(categories, 2 * nodes);
    }
    hashes[nodes] = hash;
    categories[nodes++] = set == null ? 0 : number(String.join(" ", set.getCategorySet()));
  }

  private short number(String names) {
    return sets.computeIfAbsent(names, k -> (short) (sets.size() + 1));
  }
}
