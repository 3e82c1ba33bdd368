package org.newsgraph.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.newsgraph.model.NewsgraphException;

/**
 * Where commands write: data to one stream, messages to the other, progress only for a person who
 * watches.
 */
final class Terminal {

  private static final Logger LOG = LogManager.getLogger(Terminal.class);
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9F}\\x{2028}-\\x{202E}\\x{2066}-\\x{2069}]");
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintStream out;
  private final PrintStream err;
  private final boolean watched = Boolean.getBoolean("newsgraph.progress");
  private final int width = Integer.getInteger("newsgraph.width", 0);
  private long lastProgress;
  private boolean lineOpen;

  Terminal(OutputStream out, OutputStream err) {
    this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  /** Returns the stream for data. */
  PrintStream out() {
    return out;
  }

  /** Returns the stream for messages. */
  PrintStream err() {
    return err;
  }

  /** Returns the columns of the terminal that data go to; 0 if they go elsewhere. */
  int width() {
    return width;
  }

  /** Prints a message. */
  synchronized void say(String message) {
    clearProgress();
    err.println(shown(message));
  }

  /**
   * Returns a message in which nothing moves the cursor of a terminal, ends the line or turns the
   * direction of writing: names of files may hold any of that.
   */
  static String shown(String message) {
    return UNSEEN.matcher(message).replaceAll(m -> "\\\\u" + hexadecimal(m.group()));
  }

  private static String hexadecimal(String sign) {
    return String.format(Locale.ROOT, "%04X", (int) sign.charAt(0));
  }

  /** Returns an error as one line. */
  static String line(NewsgraphException e) {
    return shown(e.place().startsWith("newsgraph") ? e.describe() : "newsgraph: " + e.describe());
  }

  /** Prints an error as one line. */
  void error(NewsgraphException e) {
    say(line(e));
    LOG.debug("cause", e);
  }

  /** Prints a failure that ends a command, and returns its exit code. */
  int failure(Throwable e) {
    if (e instanceof StandardOutput.ReaderGone) {
      return 0;
    }
    flush();
    if (e instanceof NewsgraphException known) {
      error(known);
      return known.code().exitCode();
    }
    LOG.debug("unexpected", e);
    say("newsgraph: internal error: " + e + " (NEWSGRAPH_LOG=debug shows where)");
    return 70;
  }

  private void flush() {
    try {
      out.flush();
    } catch (RuntimeException e) {
      LOG.debug("what was to be written before an error is lost", e);
    }
  }

  /**
   * Shows progress, at most ten times a second.
   *
   * @param what what is being done
   * @param done the part done, 0 to 1
   */
  synchronized void progress(String what, double done) {
    long now = System.nanoTime();
    boolean due = now - lastProgress > 100_000_000L || done >= 1;
    if (!watched || !due) {
      return;
    }
    lastProgress = now;
    int filled = (int) Math.round(Math.min(1, done) * 30);
    String bar = "#".repeat(filled) + ".".repeat(30 - filled);
    err.printf(Locale.ROOT, "%s[%s] %3.0f%% %s", CLEAR_LINE, bar, 100 * Math.min(1, done), what);
    err.flush();
    lineOpen = true;
    if (done >= 1) {
      clearProgress();
    }
  }

  /** Shows what has been done so far when nobody knows of how much, as {@link #progress} does. */
  synchronized void activity(String what) {
    long now = System.nanoTime();
    if (watched && now - lastProgress > 100_000_000L) {
      lastProgress = now;
      err.print(CLEAR_LINE + what);
      err.flush();
      lineOpen = true;
    }
  }

  private void clearProgress() {
    if (lineOpen) {
      err.print(CLEAR_LINE);
      err.flush();
      lineOpen = false;
    }
  }
}
