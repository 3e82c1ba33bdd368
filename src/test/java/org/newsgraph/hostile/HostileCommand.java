package org.newsgraph.hostile;

import java.util.List;

/**
 * A run of the program that is made to break it.
 *
 * @param kind what is abused
 * @param name tells how
 * @param maker writes the files that the arguments name; {@code {here}} stands for their folder,
 *     {@code {db}} for a store and {@code {good}} for the document in it
 * @param args the command line
 * @param code the exit code that must come
 * @param said a part of what must be told; each of several parts stands on a line of its own
 */
record HostileCommand(
    String kind,
    String name,
    HostileDocument.Maker maker,
    List<String> args,
    int code,
    List<String> said) {

  @Override
  public String toString() {
    return kind + "/" + name;
  }
}
