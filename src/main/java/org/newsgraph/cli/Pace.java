package org.newsgraph.cli;

import java.util.Locale;
import java.util.OptionalInt;

/** Tells how far a run over documents is, how fast it goes, and what time it will still take. */
final class Pace {

  private static final double NANOS = 1e9;
  private static final int MINUTE = 60;
  private static final int HOUR = 60 * MINUTE;

  private final OptionalInt documents;
  private long first = -1;

  /**
   * Starts with the first document that is done: loading models is no part of the pace.
   *
   * @param documents number of documents that the run is over, if it is known
   */
  Pace(OptionalInt documents) {
    this.documents = documents;
  }

  /** Returns the part that is done, 0 to 1; 0 if it is unknown. */
  double part(int done) {
    return documents.isEmpty() ? 0 : (double) done / Math.max(1, documents.getAsInt());
  }

  /**
   * Returns what to tell after some documents.
   *
   * @param done number of documents done, at least 1
   * @param nanos the time now, as {@link System#nanoTime} gives it
   */
  String after(int done, long nanos) {
    String count =
        done + (documents.isPresent() ? " of " + documents.getAsInt() : "") + " documents";
    if (first < 0) {
      first = nanos;
    }
    double seconds = (nanos - first) / NANOS;
    // a rate over less than a second is chance
    if (seconds < 1) {
      return count;
    }
    double rate = (done - 1) / seconds;
    String left =
        documents.isPresent() && rate > 0
            ? ", " + time((documents.getAsInt() - done) / rate) + " left"
            : "";
    return String.format(Locale.ROOT, "%s, %.1f/s%s", count, rate, left);
  }

  private static String time(double seconds) {
    long whole = Math.round(seconds);
    if (whole < 2 * MINUTE) {
      return whole + " s";
    }
    return whole < 2 * HOUR
        ? Math.round(seconds / MINUTE) + " min"
        : "%d h %d min".formatted(whole / HOUR, whole % HOUR / MINUTE);
  }
}
