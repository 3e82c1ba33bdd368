package org.newsgraph.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * How libraries log that use the logging of the JDK, Lucene above all: not at all, short of a
 * failure. It tells on standard error which of a new JDK's features it takes, at each start.
 */
public final class LibraryLogging {

  /** Called by the logging of the JDK when something logs first. */
  public LibraryLogging() {
    Logger.getLogger("").setLevel(Level.SEVERE);
  }

  static void use() {
    if (System.getProperty("java.util.logging.config.file") == null) {
      System.setProperty("java.util.logging.config.class", LibraryLogging.class.getName());
    }
  }
}
