package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Path;

/** Opens a store in a process of its own and holds it until the process is destroyed. */
final class StoreHolder {

  private StoreHolder() {}

  /** Starts the process and waits until it holds the store. */
  static Process start(Path store) throws IOException {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                StoreHolder.class.getName(),
                store.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.getInputStream().read() != 'h') {
      throw new IllegalStateException("the store could not be held");
    }
    return process;
  }

  /** Holds the store named by the first argument. */
  public static void main(String[] args) throws InterruptedException {
    try (Store store = Store.open(Path.of(args[0]))) {
      System.out.println("h" + store.base());
      Thread.sleep(60_000);
    }
  }
}
