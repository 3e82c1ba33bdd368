package org.newsgraph.report;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.store.DisplayWidth;

/** Lines of text, broken between words where a terminal would break them anywhere. */
public final class Paragraphs {

  /** Below this width a hanging indent leaves no room for words. */
  private static final int NARROWEST = 40;

  private final int width;
  private final List<String> lines = new ArrayList<>();

  /**
   * Starts a text.
   *
   * @param width columns of the terminal; 0 breaks nothing
   */
  public Paragraphs(int width) {
    this.width = width == 0 ? Integer.MAX_VALUE : Math.max(width, NARROWEST);
  }

  /** Returns the lines so far. */
  public List<String> lines() {
    return lines;
  }

  /** Adds an empty line. */
  public void blank() {
    lines.add("");
  }

  /**
   * Adds a paragraph whose further lines stand below its text.
   *
   * @param lead what its first line begins with
   */
  public void add(String lead, String text) {
    String indent = " ".repeat(lead.length());
    StringBuilder line = new StringBuilder(lead);
    boolean empty = true;
    for (String word : text.split("\\s+")) {
      if (!empty && DisplayWidth.of(line.toString()) + 1 + DisplayWidth.of(word) > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
  }

  /** Adds a named value, unless it is empty. */
  public void value(String indent, String name, String text) {
    if (!text.isEmpty()) {
      add(indent + String.format("%-9s ", name), text);
    }
  }
}
