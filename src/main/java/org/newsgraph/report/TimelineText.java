package org.newsgraph.report;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a timeline for people. */
public final class TimelineText {

  private static final String INDENT = "    ";

  private TimelineText() {}

  /**
   * Returns the lines of a timeline.
   *
   * @param width columns of the terminal; 0 breaks no line
   */
  public static List<String> lines(List<TimelineEntry> entries, int width) {
    Paragraphs out = new Paragraphs(width);
    for (TimelineEntry entry : entries) {
      if (!out.lines().isEmpty()) {
        out.blank();
      }
      write(entry, out);
    }
    return out.lines();
  }

  private static void write(TimelineEntry entry, Paragraphs out) {
    out.add(entry.when() + "  ", entry.label());
    out.value(INDENT, "who", String.join("; ", entry.actors()));
    out.value(INDENT, "whom", String.join("; ", entry.targets()));
    out.value(INDENT, "how", String.join("; ", entry.instruments()));
    out.value(INDENT, "where", String.join("; ", entry.places()));
    out.value(
        INDENT,
        "numbers",
        entry.numbers().stream().map(Numbers::toString).collect(Collectors.joining(", ")));
    out.value(INDENT, "part of", String.join("; ", entry.partOf()));
    out.value(INDENT, "sources", sources(entry));
    entry.disagreements().forEach(d -> out.value(INDENT, "disagree", d.toString()));
  }

  private static String sources(TimelineEntry entry) {
    return "%d (independent %d): %s"
        .formatted(
            entry.sources(), entry.independentSources(), String.join(", ", entry.documents()));
  }
}
