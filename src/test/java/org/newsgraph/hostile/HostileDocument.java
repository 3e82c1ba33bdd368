package org.newsgraph.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Files that are made to break a build, or to bend what it stores.
 *
 * @param kind the format that they abuse
 * @param name tells what they do; a part of their path
 * @param maker writes them
 * @param fates what must become of each, and of nothing else
 */
record HostileDocument(String kind, String name, Maker maker, List<Fate> fates) {

  /** Writes files into a folder. */
  interface Maker {
    void write(Path folder) throws IOException;
  }

  /** Returns the path of their folder below the input root, which ends in {@code /}. */
  String folder() {
    return kind + "/" + name + "/";
  }

  /** Returns whether a build that reads them ends well: nothing of them fails. */
  boolean isHarmless() {
    return fates.stream().noneMatch(f -> f.kind() == Fate.Kind.FAILED);
  }

  @Override
  public String toString() {
    return folder();
  }
}
