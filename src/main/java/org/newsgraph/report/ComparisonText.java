package org.newsgraph.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a comparison for people; the two documents are called A and B. */
public final class ComparisonText {

  private static final String INDENT = "  ";
  private static final String DEEPER = "      ";

  private final Paragraphs out;

  private ComparisonText(int width) {
    this.out = new Paragraphs(width);
  }

  /**
   * Returns the lines of a comparison.
   *
   * @param width columns of the terminal; 0 breaks no line
   */
  public static List<String> lines(Comparison comparison, int width) {
    ComparisonText text = new ComparisonText(width);
    text.write(comparison);
    return text.out.lines();
  }

  private void write(Comparison comparison) {
    out.add("A  ", source(comparison.first()));
    out.add("B  ", source(comparison.second()));
    if (comparison.sharedText() != null) {
      out.add("   ", text(comparison.sharedText()));
    }
    heading("Both tell", comparison.both());
    for (Comparison.Shared shared : comparison.both()) {
      happening(shared.when(), shared.label());
      told("both", shared.alike());
      told("only A", shared.onlyFirst());
      told("only B", shared.onlySecond());
    }
    alone("Only A tells", comparison.onlyFirst());
    alone("Only B tells", comparison.onlySecond());
    heading("They disagree", comparison.disagreements());
    comparison.disagreements().forEach(d -> out.add(INDENT, d.toString()));
  }

  private static String source(Comparison.Source source) {
    return Stream.of(source.file(), source.published(), source.title())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static String text(Comparison.SharedText shared) {
    return String.format(
        Locale.ROOT,
        "%.0f %% of the words of %s stand in %s%s",
        100 * shared.share(),
        shared.reusing(),
        shared.reused(),
        shared.copy() ? ": a copy" : "");
  }

  private void heading(String title, List<?> content) {
    out.blank();
    out.add("", title + (content.isEmpty() ? ": nothing" : " (" + content.size() + ")"));
  }

  private void happening(When when, String label) {
    out.add(INDENT + when + "  ", label);
  }

  private void told(String who, List<String> phrases) {
    out.value(DEEPER, who, String.join("; ", phrases));
  }

  private void alone(String title, List<Comparison.Alone> content) {
    heading(title, content);
    for (Comparison.Alone alone : content) {
      happening(alone.when(), alone.label());
      told("told", alone.told());
    }
  }
}
