package org.newsgraph.store.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sys.JenaSystem;
import org.newsgraph.cli.Main;
import org.newsgraph.model.NewsgraphException;

/** A process that does one thing to a store, and may be killed (SIGKILL) while it does. */
final class KilledProcess {

  /**
   * The command besides those of the program: {@code synthetic STORE earlier|later [JUDGEMENTS]}.
   */
  static final String SYNTHETIC = "synthetic";

  private static final long LONGEST = TimeUnit.MINUTES.toNanos(5);

  private final Process process;

  private KilledProcess(Process process) {
    this.process = process;
  }

  /** Starts a process, which waits for its task and tells there what goes wrong. */
  static KilledProcess start(ProcessBuilder.Redirect messages) throws IOException {
    return new KilledProcess(
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                KilledProcess.class.getName())
            .redirectError(messages)
            .start());
  }

  /** Gives the process its task. */
  void give(List<String> task) throws IOException {
    if (process.getInputStream().read() != 'r') {
      throw new IllegalStateException("the process could not be started");
    }
    process.getOutputStream().write((String.join("\t", task) + "\n").getBytes(UTF_8));
    process.getOutputStream().flush();
  }

  /**
   * Waits a millisecond for its end.
   *
   * @throws IllegalStateException if it has failed
   */
  boolean hasEnded() throws InterruptedException {
    boolean ended = process.waitFor(1, TimeUnit.MILLISECONDS);
    if (ended && process.exitValue() != 0) {
      throw new IllegalStateException("failed with exit code " + process.exitValue());
    }
    return ended;
  }

  /** Lets the process do its task to the end, which may be a failure; returns its exit code. */
  int exitCode(List<String> task) throws IOException, InterruptedException {
    give(task);
    if (!process.waitFor(LONGEST, TimeUnit.NANOSECONDS)) {
      kill();
      throw new IllegalStateException("did not end: " + task);
    }
    return process.exitValue();
  }

  /** Ends the process at once. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Tells that it is ready, reads its task and does it. */
  public static void main(String[] args) throws IOException {
    JenaSystem.init();
    System.out.print('r');
    System.out.flush();
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    String[] task = in.readLine().split("\t");
    if (task[0].equals(SYNTHETIC)) {
      try {
        SyntheticNews.build(
            Path.of(task[1]),
            SyntheticNews.documents(task[2].equals("later")),
            Arrays.stream(task).skip(3).findFirst().map(Path::of));
      } catch (NewsgraphException e) {
        System.err.println(e.code() + ": " + e.getMessage());
        System.exit(e.code().exitCode());
      }
    } else {
      System.exit(Main.run(task, System.out, System.err));
    }
  }
}
