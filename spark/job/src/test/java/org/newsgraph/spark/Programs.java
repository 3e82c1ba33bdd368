package org.newsgraph.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Runs the programs of the project as a user does. */
final class Programs {

  static final Path HOME = Path.of("..", "..").toAbsolutePath().normalize();

  private Programs() {}

  /**
   * What a run left behind.
   *
   * @param code the exit code
   * @param out standard output
   * @param err standard error
   */
  record Result(int code, String out, String err) {}

  /** Runs the job on two cores. */
  static Result job(Path... inputsAndOptions) {
    List<String> words = new ArrayList<>(List.of("--master", "local[2]", "--"));
    for (Path word : inputsAndOptions) {
      words.add(word.toString());
    }
    return run(new ProcessBuilder(command("spark/submit", words)));
  }

  /** Runs the program; it finds its models in the folder {@code cache}. */
  static Result newsgraph(Path cache, String... words) {
    ProcessBuilder builder = new ProcessBuilder(command("newsgraph", List.of(words)));
    builder.environment().put("NEWSGRAPH_CACHE", cache.toString());
    return run(builder);
  }

  /** Runs the program; it finds its models where the user has them. */
  static Result newsgraph(String... words) {
    return run(new ProcessBuilder(command("newsgraph", List.of(words))));
  }

  private static List<String> command(String program, List<String> words) {
    List<String> out = new ArrayList<>();
    out.add(HOME.resolve(program).toString());
    out.addAll(words);
    return out;
  }

  private static Result run(ProcessBuilder builder) {
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process));
      String out = new String(process.getInputStream().readAllBytes());
      return new Result(process.waitFor(), out, err.join());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(Process process) {
    try {
      return new String(process.getErrorStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
