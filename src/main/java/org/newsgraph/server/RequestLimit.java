package org.newsgraph.server;

import java.time.Duration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/**
 * How many requests are worked on at once. Others wait without holding a thread; those that wait
 * too long, or for whom there is no room to wait, get 503 with Retry-After.
 *
 * @param atOnce requests that are worked on at once
 * @param patience how long one waits
 */
public record RequestLimit(int atOnce, Duration patience) {

  /** Enough to keep every core busy while some requests wait for the disk or the client. */
  public static final RequestLimit DEFAULT =
      new RequestLimit(
          Math.max(16, 4 * Runtime.getRuntime().availableProcessors()), Duration.ofSeconds(10));

  /**
   * Returns the same limit with another number of requests.
   *
   * @throws NewsgraphException USAGE if it is not positive
   */
  public RequestLimit atOnce(int requests) {
    if (requests < 1) {
      throw new NewsgraphException(ErrorCode.USAGE, "--max-requests", "must be 1 or more");
    }
    return new RequestLimit(requests, patience);
  }

  /** Puts the limit before all that a server does, but for what watches over it. */
  void apply(Server server) {
    QoSHandler gate = new QoSHandler();
    gate.setMaxRequestCount(atOnce);
    gate.setMaxSuspendedRequestCount(Integer.MAX_VALUE);
    gate.setMaxSuspend(patience);
    gate.excludePath("/health", "/ready", "/metrics");
    server.insertHandler(gate);
  }
}
