package org.newsgraph.server.page.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The outlines of countries, from {@code outlines.tsv.gz}; its first lines tell their source. */
final class Outlines {

  private static final String FILE = "outlines.tsv.gz";
  private static final String COMMENT = "#";

  private Outlines() {}

  /**
   * One closed ring.
   *
   * @param country its name
   * @param points degrees, in turn longitude and latitude
   * @param extent the smallest box that holds it
   */
  record Ring(String country, double[] points, Extent extent) {}

  /** Returns all rings; they are read once. */
  static List<Ring> all() {
    return Holder.RINGS;
  }

  private static final class Holder {
    static final List<Ring> RINGS = read();
  }

  private static List<Ring> read() {
    try (InputStream in = Outlines.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith(COMMENT))
          .flatMap(Outlines::rings)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Ring> rings(String line) {
    int tab = line.indexOf('\t');
    String country = line.substring(0, tab);
    String[] numbers = line.substring(tab + 1).split("[, ]");
    double[] points = new double[numbers.length];
    for (int i = 0; i < points.length; i++) {
      points[i] = Double.parseDouble(numbers[i]);
    }
    return Meridian.cut(points).map(part -> new Ring(country, part, Extent.of(part)));
  }
}
