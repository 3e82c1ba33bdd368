package org.newsgraph.pipeline.partition;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
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
  private static final Pattern LINES = Pattern.compile("(?i).*\\.(jsonl|ndjson)(\\.gz)?");

  /** Files that hold many documents, whose ids begin with the id of the file. */
  private static final Pattern RECORDS = Pattern.compile("(?i).*\\.(jsonl|ndjson|warc)(\\.gz)?");

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
    TreeMap<String, SourceFile> single = new TreeMap<>();
    files.stream().filter(f -> !holdsRecords(f)).forEach(f -> single.put(f.id(), f));
    long before = 0;
    long last = -1;
    for (SourceFile file : files) {
      List<Slice> slices =
          Slice.of(file, pieces(file, total / count + 1, count), rivals(file, single));
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

  private static int pieces(SourceFile file, long target, int most) {
    long wanted = (weight(file) + target - 1) / target;
    return LINES.matcher(file.file()).matches() ? (int) Math.min(wanted, most) : 1;
  }

  private static List<SourceFile> rivals(SourceFile file, TreeMap<String, SourceFile> single) {
    // '0' follows '/'
    return holdsRecords(file)
        ? List.copyOf(single.subMap(file.id() + "/", file.id() + "0").values())
        : List.of();
  }

  private static boolean holdsRecords(SourceFile file) {
    return RECORDS.matcher(file.file()).matches();
  }

  private static long weight(SourceFile file) {
    return file.size() + OPENING;
  }
}
