package org.newsgraph.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgraph.server.NewsgraphServer;
import org.newsgraph.server.ServerOptions;
import org.newsgraph.store.SampleStore;
import org.newsgraph.store.Store;

/**
 * Asks a real server over a small store, through a socket, so that nothing of a request is set
 * right on the way. {@link RequestText} tells how an input becomes a request.
 */
public final class ServerFuzz {

  private static final int PATIENCE = 60_000;
  private static final int LONGEST = 8 << 20;
  private static final NewsgraphServer SERVER = start();

  private ServerFuzz() {}

  /** Sends the request that an input stands for and checks the answer. */
  public static void fuzzerTestOneInput(byte[] input) {
    byte[] request = RequestText.of(Parts.of(input));
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.port())) {
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      // a request that has no end would be waited for
      socket.shutdownOutput();
      AnswerOracle.check(request, answer(socket.getInputStream()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what comes until the server hangs up, which it may do in the middle of a request. */
  private static byte[] answer(InputStream in) throws IOException {
    try {
      return in.readNBytes(LONGEST);
    } catch (java.net.SocketException e) {
      return new byte[0];
    }
  }

  private static NewsgraphServer start() {
    try {
      Path folder = Files.createTempDirectory("newsgraph-fuzz");
      Store store = SampleStore.create(folder.resolve("store"));
      return NewsgraphServer.start(store, ServerOptions.local(0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
