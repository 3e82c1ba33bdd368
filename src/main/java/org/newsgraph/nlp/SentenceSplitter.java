package org.newsgraph.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits the tokens of a block into sentences. */
final class SentenceSplitter {

  /** Longer sentences are cut: parsing cost grows, and real sentences are shorter. */
  static final int LIMIT = 180;

  private static final Set<String> ENDS = Set.of(".", "!", "?", "...", "....", "?!", "!!", "!?");
  private static final Set<String> CLOSERS = Set.of("\"", "''", "'", ")", "]", "}");

  /**
   * Words that open a sentence so often that an abbreviation before them ends one ("in the U.S. The
   * …").
   */
  private static final Set<String> OPENERS =
      Set.of(
          "The",
          "He",
          "She",
          "It",
          "They",
          "But",
          "In",
          "A",
          "An",
          "This",
          "That",
          "These",
          "Those",
          "We",
          "I",
          "However",
          "Meanwhile",
          "On",
          "At",
          "According",
          "There",
          "Some",
          "His",
          "Her",
          "Their",
          "After",
          "As");

  private SentenceSplitter() {}

  static List<List<Tokenizer.Raw>> split(List<Tokenizer.Raw> tokens) {
    List<List<Tokenizer.Raw>> out = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).text().equals("\"")) {
        depth ^= 1;
      }
      int end = i + 1;
      if (isEnd(tokens, i)) {
        while (end < tokens.size() && closes(tokens, end, depth)) {
          if (tokens.get(end).text().equals("\"")) {
            depth ^= 1;
          }
          end++;
        }
        if (end == tokens.size() || opens(tokens, end, tokens.get(i).text())) {
          cut(tokens, start, end, out);
          start = end;
        }
        i = end - 1;
      }
    }
    cut(tokens, start, tokens.size(), out);
    return out;
  }

  private static boolean isEnd(List<Tokenizer.Raw> tokens, int i) {
    String text = tokens.get(i).text();
    if (ENDS.contains(text)) {
      return true;
    }
    boolean abbreviation =
        text.length() > 2 && text.endsWith(".") && text.indexOf('.') < text.length() - 1;
    return abbreviation && i + 1 < tokens.size() && OPENERS.contains(tokens.get(i + 1).text());
  }

  /**
   * A closing sign right behind the end belongs to the sentence; a quotation mark only if one is
   * open.
   */
  private static boolean closes(List<Tokenizer.Raw> tokens, int i, int depth) {
    String text = tokens.get(i).text();
    if (!CLOSERS.contains(text) && !ENDS.contains(text)) {
      return false;
    }
    boolean touches = tokens.get(i).span().start() == tokens.get(i - 1).span().end();
    return text.equals("\"") ? depth == 1 : touches;
  }

  private static boolean opens(List<Tokenizer.Raw> tokens, int i, String end) {
    String next = tokens.get(i).text();
    char c = next.charAt(0);
    if (Character.isLowerCase(c)) {
      return false;
    }
    return !end.startsWith("..") || Character.isUpperCase(c) || c == '"';
  }

  private static void cut(
      List<Tokenizer.Raw> tokens, int start, int end, List<List<Tokenizer.Raw>> out) {
    for (int from = start; from < end; ) {
      int to = end - from <= LIMIT ? end : breakBefore(tokens, from, from + LIMIT);
      out.add(List.copyOf(tokens.subList(from, to)));
      from = to;
    }
  }

  private static int breakBefore(List<Tokenizer.Raw> tokens, int from, int limit) {
    for (int i = limit; i > from + LIMIT / 2; i--) {
      String text = tokens.get(i - 1).text();
      if (text.equals(",") || text.equals(";") || text.equals(":") || text.equals("-")) {
        return i;
      }
    }
    return limit;
  }
}
