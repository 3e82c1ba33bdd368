package org.newsgraph.store;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/** Asks a newsgraph server for the base of its IRIs, which need not be its own address. */
public final class RemoteBase {

  /** The header of {@code /health} that tells the base. */
  public static final String HEADER = "Newsgraph-Base";

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private RemoteBase() {}

  /**
   * Returns the base.
   *
   * @param address of the server, with a final {@code /}
   * @return its address if it does not tell a base
   * @throws NewsgraphException SERVER_FAILED if nothing answers there
   */
  static String of(String address) {
    try {
      HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address + "health")).timeout(PATIENCE).build();
      HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
      return answer.headers().firstValue(HEADER).orElse(address);
    } catch (IOException | IllegalArgumentException e) {
      throw new NewsgraphException(
          ErrorCode.SERVER_FAILED, address, "the server does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NewsgraphException(ErrorCode.SERVER_FAILED, address, "interrupted", e);
    }
  }
}
