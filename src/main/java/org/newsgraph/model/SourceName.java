package org.newsgraph.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of documents: the path of a file below the input root, and for a document among others in
 * one file {@code #} and the name of its record, as in {@code crawl.jsonl#17}.
 */
public final class SourceName {

  private static final Pattern RECORD =
      Pattern.compile("(?i)\\.(?:jsonl|ndjson|warc)(?:\\.gz)?(?=#)");
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}_~-][\\p{L}\\p{M}\\p{N}._~-]*");
  private static final int LONGEST = 120;
  private static final String GZIP = ".gz";

  private SourceName() {}

  /** Returns the name of a record of a file. */
  public static String of(String path, String record) {
    return path + "#" + record;
  }

  /** Returns the path of the file that holds a document. */
  public static String pathOf(String name) {
    Matcher end = RECORD.matcher(name);
    return end.find() ? name.substring(0, end.end()) : name;
  }

  /** Returns whether a name names a record of a file. */
  public static boolean isRecord(String name) {
    return pathOf(name).length() < name.length();
  }

  /**
   * Returns the id of a document: the path without the extension, and the record's name below it. A
   * record's name that does not fit into a path is told by its hash.
   */
  public static String idOf(String name) {
    String path = pathOf(name);
    String id = withoutExtension(path);
    return path.length() == name.length()
        ? id
        : id + "/" + segment(name.substring(path.length() + 1));
  }

  /** Returns the extension of a path in lower case, {@code jsonl.gz} of a compressed file. */
  public static String extension(String path) {
    int length = withoutExtension(path).length();
    return length == path.length()
        ? ""
        : path.substring(length + 1).toLowerCase(java.util.Locale.ROOT);
  }

  private static String withoutExtension(String path) {
    boolean compressed =
        path.regionMatches(true, path.length() - GZIP.length(), GZIP, 0, GZIP.length());
    String cut = cut(path);
    return compressed ? cut(cut) : cut;
  }

  private static String cut(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }

  private static String segment(String record) {
    boolean fits = record.length() <= LONGEST && PLAIN.matcher(record).matches();
    return fits ? record : Sha256.of(record).substring(0, 16);
  }
}
