package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;

/**
 * Keeps a store's folder for one process, from opening to closing. The quads have a lock of their
 * own, but it goes with them when others are put in their place.
 */
final class StoreLock implements AutoCloseable {

  private static final Pattern HOLDER = Pattern.compile("process (\\d+)");

  /** How Jena says that it could not lock; its other messages speak of blocks. */
  static final String REFUSED = "get a lock";

  private final ProcessFileLock lock;

  private StoreLock(ProcessFileLock lock) {
    this.lock = lock;
  }

  /**
   * Takes the lock.
   *
   * @throws NewsgraphException STORE_LOCKED if another process holds the store, or this one has it
   *     open already; STORE_FAILED if the folder cannot be written to
   */
  static StoreLock take(StoreLayout layout) {
    ProcessFileLock lock = open(file(layout));
    try {
      lock.lockEx();
      return new StoreLock(lock);
    } catch (AlreadyLocked e) {
      throw locked(layout, "this process", e);
    } catch (DBOpEnvException e) {
      ProcessFileLock.release(lock);
      throw locked(layout, e);
    }
  }

  private static Path file(StoreLayout layout) {
    Path file = layout.lock();
    try {
      if (!Files.exists(file)) {
        Files.write(file, new byte[0]);
      }
      return file;
    } catch (IOException e) {
      throw unwritten(file, e);
    }
  }

  private static ProcessFileLock open(Path file) {
    try {
      return ProcessFileLock.create(file.toString());
    } catch (RuntimeIOException e) {
      throw unwritten(file, e.getCause() instanceof IOException cause ? cause : new IOException(e));
    }
  }

  private static NewsgraphException unwritten(Path file, IOException e) {
    return new NewsgraphException(
        ErrorCode.STORE_FAILED, file.toString(), "cannot be written: " + Reasons.of(e), e);
  }

  /** Tells that another process holds the store, or its quads alone. */
  static NewsgraphException locked(StoreLayout layout, DBOpEnvException cause) {
    Matcher holder = HOLDER.matcher(cause.getMessage());
    return locked(layout, holder.find() ? holder.group() : "another process", cause);
  }

  private static NewsgraphException locked(StoreLayout layout, String who, DBOpEnvException cause) {
    return new NewsgraphException(
        ErrorCode.STORE_LOCKED,
        layout.directory().toString(),
        who + " holds the store; stop it, or ask its server (query --server URL)",
        cause);
  }

  @Override
  public void close() {
    ProcessFileLock.release(lock);
  }
}
