package org.newsgraph.server;

import java.nio.file.Path;
import org.newsgraph.store.SampleStore;
import org.newsgraph.store.Store;

/**
 * A read-only server over the sample store, on disk and on a free port.
 *
 * @param store the open store
 * @param server the server over it
 * @param client asks the server
 */
public record ServedSample(Store store, NewsgraphServer server, Client client)
    implements AutoCloseable {

  /** Makes the store in a folder and serves it. */
  public static ServedSample start(Path folder) {
    return start(SampleStore.create(folder));
  }

  /** Serves an open store, which is closed with the server. */
  public static ServedSample start(Store store) {
    NewsgraphServer server = NewsgraphServer.start(store, ServerOptions.local(0));
    return new ServedSample(store, server, new Client(server.url()));
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
