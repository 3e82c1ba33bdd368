package org.newsgraph.merge.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Units that share a key, in the order in which they were put. */
final class Blocks {

  private final Map<String, List<Integer>> blocks = new LinkedHashMap<>();

  void put(String key, int unit) {
    List<Integer> block = blocks.computeIfAbsent(key, k -> new ArrayList<>(2));
    if (block.isEmpty() || block.get(block.size() - 1) != unit) {
      block.add(unit);
    }
  }

  List<Integer> get(String key) {
    return blocks.getOrDefault(key, List.of());
  }

  /** Returns the blocks of two units or more. */
  Collection<List<Integer>> shared() {
    return blocks.values().stream().filter(b -> b.size() > 1).toList();
  }
}
