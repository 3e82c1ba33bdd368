package org.newsgraph.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** A sentence with its tokens, dependency tree and semantic roles. Immutable. */
public final class Sentence {

  private final int index;
  private final Block block;
  private final List<Token> tokens;
  private final List<SemanticRole> roles;
  private final int[][] children;

  /**
   * Makes a sentence.
   *
   * @param index position in the document, from 0
   * @param block the block it stands in
   * @param tokens its tokens, at least one; heads form a forest
   * @param roles semantic roles, by predicate
   */
  public Sentence(int index, Block block, List<Token> tokens, List<SemanticRole> roles) {
    this.index = index;
    this.block = block;
    this.tokens = List.copyOf(tokens);
    this.roles = List.copyOf(roles);
    this.children = childrenOf(this.tokens);
  }

  private static int[][] childrenOf(List<Token> tokens) {
    int[][] out = new int[tokens.size()][];
    Arrays.fill(out, new int[0]);
    for (Token t : tokens) {
      if (t.head() >= 0) {
        int[] old = out[t.head()];
        out[t.head()] = Arrays.copyOf(old, old.length + 1);
        out[t.head()][old.length] = t.index();
      }
    }
    return out;
  }

  /** Returns the position in the document, from 0. */
  public int index() {
    return index;
  }

  /** Returns the block that the sentence stands in. */
  public Block block() {
    return block;
  }

  /** Returns the tokens in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** Returns all semantic roles. */
  public List<SemanticRole> roles() {
    return roles;
  }

  /** Returns the token at an index. */
  public Token token(int i) {
    return tokens.get(i);
  }

  /** Returns the number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** Returns the span from the first to the last token. */
  public Span span() {
    return new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
  }

  /** Returns the direct dependents of a token, in order. */
  public List<Token> children(int head) {
    List<Token> out = new ArrayList<>(children[head].length);
    for (int i : children[head]) {
      out.add(tokens.get(i));
    }
    return out;
  }

  /** Returns the direct dependents of a token that carry one of the relations, in order. */
  public List<Token> children(int head, String... relations) {
    List<String> wanted = List.of(relations);
    List<Token> out = new ArrayList<>();
    for (int i : children[head]) {
      if (wanted.contains(tokens.get(i).relation())) {
        out.add(tokens.get(i));
      }
    }
    return out;
  }

  /** Returns the governor of a token, or {@code null} for a root. */
  public Token headOf(Token token) {
    return token.head() < 0 ? null : tokens.get(token.head());
  }

  /** Returns the roles of a predicate. */
  public List<SemanticRole> rolesOf(int predicate) {
    return roles.stream().filter(r -> r.predicate() == predicate).toList();
  }

  /** Returns the indexes of a token and all that depend on it. */
  public BitSet subtree(int head) {
    return subtree(head, Set.of());
  }

  /**
   * Returns the indexes of a token and all that depend on it, not entering dependents with a cut
   * relation.
   */
  public BitSet subtree(int head, Set<String> cut) {
    BitSet out = new BitSet(tokens.size());
    Deque<Integer> open = new ArrayDeque<>(List.of(head));
    while (!open.isEmpty()) {
      int i = open.pop();
      if (out.get(i)) {
        continue;
      }
      out.set(i);
      for (int child : children[i]) {
        if (!cut.contains(tokens.get(child).relation())) {
          open.push(child);
        }
      }
    }
    return out;
  }

  /** Returns the index of the token that covers a code point, or -1. */
  public int tokenAt(int position) {
    for (Token t : tokens) {
      if (t.span().contains(position)) {
        return t.index();
      }
    }
    return -1;
  }

  /**
   * Returns the head token of a span: the one whose governor lies outside; the last one if there
   * are several.
   *
   * @return its index, or -1 when no token lies in the span
   */
  public int headOf(Span span) {
    int head = -1;
    for (Token t : tokens) {
      boolean inside = span.overlaps(t.span());
      boolean governedInside = t.head() >= 0 && span.overlaps(tokens.get(t.head()).span());
      if (inside && !governedInside && (head < 0 || !t.relation().equals("punct"))) {
        head = t.index();
      }
    }
    return head;
  }
}
