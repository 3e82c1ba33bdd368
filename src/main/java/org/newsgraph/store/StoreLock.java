package org.newsgraph.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/** Connects to the quads on disk and tells clearly when another process holds them. */
final class StoreLock {

  private static final Pattern HOLDER = Pattern.compile("process (\\d+)");

  private StoreLock() {}

  static DatasetGraph connect(StoreLayout layout) {
    try {
      return DatabaseMgr.connectDatasetGraph(Location.create(layout.quads()));
    } catch (DBOpEnvException e) {
      throw e.getMessage().contains("lock") ? locked(layout, e) : failed(layout, e);
    }
  }

  private static NewsgraphException failed(StoreLayout layout, DBOpEnvException cause) {
    return new NewsgraphException(
        ErrorCode.STORE_FAILED, layout.directory().toString(), "the store cannot be opened", cause);
  }

  private static NewsgraphException locked(StoreLayout layout, DBOpEnvException cause) {
    Matcher holder = HOLDER.matcher(cause.getMessage());
    String who = holder.find() ? "process " + holder.group(1) : "another process";
    return new NewsgraphException(
        ErrorCode.STORE_LOCKED,
        layout.directory().toString(),
        who + " holds the store; stop it, or ask its server (query --server URL)",
        cause);
  }
}
