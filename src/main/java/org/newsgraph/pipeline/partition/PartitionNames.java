package org.newsgraph.pipeline.partition;

import java.util.Locale;

/** How the files in a folder of partitions are called. */
final class PartitionNames {

  /** Tells how the collection was cut. */
  static final String MANIFEST = "partitions.json";

  /** How a file of extractions ends. */
  static final String EXTRACTIONS = ".extractions.jsonl.gz";

  /** How a file of outcomes ends. */
  static final String OUTCOMES = ".outcomes.jsonl";

  /** How a file that is being written ends. */
  static final String PART = ".part";

  /** What became of files when the inputs were listed. */
  static final String LISTING = "listing" + OUTCOMES;

  private PartitionNames() {}

  /** Returns what the names of a partition's files begin with. */
  static String of(int partition) {
    return String.format(Locale.ROOT, "part-%05d", partition);
  }

  /**
   * Returns the file of extractions of a partition; it appears last, when the partition is done.
   */
  static String extractions(int partition) {
    return of(partition) + EXTRACTIONS;
  }

  static String outcomes(int partition) {
    return of(partition) + OUTCOMES;
  }

  /** Returns the file that lists what a partition is to read. */
  static String inputs(int partition) {
    return of(partition) + ".inputs.jsonl";
  }
}
