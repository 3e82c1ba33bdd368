package org.newsgraph.pipeline.partition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.source.SourceFile;

/**
 * Cuts files into partitions of about the same number of bytes. The files of a partition follow
 * each other in the order of their paths.
 */
final class Cut {

  /**
   * Files whose documents are passed over fast, so that each slice may go through the whole file.
   */
  private static final Pattern RECORDS = Pattern.compile("(?i).*\\.(jsonl|ndjson)(\\.gz)?");

  /** What opening a file costs, in bytes of text converted in that time. */
  private static final long OPENING = 256;

  private static final long USUAL_BYTES = 16L << 20;

  private Cut() {}

  /**
   * Returns how many partitions suit a collection.
   *
   * @param workers how many are converted at a time
   */
  static int usual(List<SourceFile> files, int workers) {
    long bytes = files.stream().mapToLong(Cut::weight).sum();
    return (int) Math.max(2L * workers, bytes / USUAL_BYTES + 1);
  }

  /**
   * Cuts files.
   *
   * @param count how many partitions there are at most
   */
  static List<List<Slice>> of(List<SourceFile> files, int count) {
    long total = Math.max(1, files.stream().mapToLong(Cut::weight).sum());
    List<List<Slice>> out = new ArrayList<>();
    long before = 0;
    long last = -1;
    for (SourceFile file : files) {
      List<Slice> slices = slices(file, total / count + 1, count);
      for (Slice slice : slices) {
        long size = weight(file) / slices.size();
        long partition = (before + size / 2) * count / total;
        if (partition != last) {
          out.add(new ArrayList<>());
          last = partition;
        }
        out.get(out.size() - 1).add(slice);
        before += size;
      }
    }
    return out;
  }

  private static List<Slice> slices(SourceFile file, long target, int most) {
    long wanted = (weight(file) + target - 1) / target;
    return wanted > 1 && RECORDS.matcher(file.file()).matches()
        ? Slice.of(file, (int) Math.min(wanted, most))
        : List.of(Slice.of(file));
  }

  private static long weight(SourceFile file) {
    return file.size() + OPENING;
  }
}
