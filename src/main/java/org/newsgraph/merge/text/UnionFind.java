package org.newsgraph.merge.text;

/** Disjoint sets of the integers 0 to n-1, with path halving and union by size. */
public final class UnionFind {

  private final int[] parent;
  private final int[] size;

  /** Makes {@code n} sets of one. */
  public UnionFind(int n) {
    parent = new int[n];
    size = new int[n];
    for (int i = 0; i < n; i++) {
      parent[i] = i;
      size[i] = 1;
    }
  }

  /** Returns the root of an element's set. */
  public int find(int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Joins two sets and returns the root of the result. */
  public int union(int one, int two) {
    int a = find(one);
    int b = find(two);
    if (a == b) {
      return a;
    }
    boolean firstWins = size[a] > size[b] || (size[a] == size[b] && a < b);
    int root = firstWins ? a : b;
    int other = firstWins ? b : a;
    parent[other] = root;
    size[root] += size[other];
    return root;
  }

  /** Returns the number of elements in an element's set. */
  public int size(int i) {
    return size[find(i)];
  }
}
