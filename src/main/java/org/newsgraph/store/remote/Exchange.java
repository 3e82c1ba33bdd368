package org.newsgraph.store.remote;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/**
 * Sends requests over HTTP/1.1, and hears servers that refuse a request before they have read it.
 *
 * <p>Such a server closes the connection while the body is still being sent, and what it said may
 * be lost with it. The request is then sent once more, and its body held back until the server asks
 * for it ({@code Expect: 100-continue}, RFC 9110, 10.1.1). So a request that has a body must do no
 * harm when it is received twice. Follows no redirections and answers no challenge: a password goes
 * to the address that was given and nowhere else.
 */
final class Exchange {

  private static final int CONNECT_SECONDS = 10;
  private static final int ANSWER_MINUTES = 15;

  private final CloseableHttpClient client =
      HttpClients.custom()
          .disableRedirectHandling()
          .disableAutomaticRetries()
          .disableAuthCaching()
          .disableCookieManagement()
          .disableContentCompression()
          .setConnectionManager(
              PoolingHttpClientConnectionManagerBuilder.create()
                  .setDefaultConnectionConfig(
                      ConnectionConfig.custom()
                          .setConnectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                          .setSocketTimeout(ANSWER_MINUTES, TimeUnit.MINUTES)
                          .build())
                  .build())
          .build();

  /**
   * What a server answered.
   *
   * @param status of HTTP
   * @param location where a redirection leads, or null
   * @param body as it came
   */
  record Answer(int status, String location, byte[] body) {}

  /**
   * Sends a request and waits for the answer, whatever its status.
   *
   * @param request its entity, if it has one, can be read again
   * @throws HttpHostConnectException if nothing listens at the address
   * @throws java.io.InterruptedIOException if no answer came in a quarter of an hour
   * @throws IOException if the connection broke, and no answer came when the request was sent again
   */
  Answer send(HttpUriRequestBase request) throws IOException {
    try {
      return client.execute(request, Exchange::read);
    } catch (HttpHostConnectException | ConnectTimeoutException e) {
      throw e;
    } catch (IOException e) {
      if (request.getEntity() == null) {
        throw e;
      }
      return sendHeldBack(request, e);
    }
  }

  private Answer sendHeldBack(HttpUriRequestBase request, IOException first) throws IOException {
    request.setConfig(RequestConfig.custom().setExpectContinueEnabled(true).build());
    try {
      return client.execute(request, Exchange::read);
    } catch (IOException e) {
      first.addSuppressed(e);
      throw first;
    }
  }

  private static Answer read(ClassicHttpResponse response) throws IOException {
    Header location = response.getFirstHeader(HttpHeaders.LOCATION);
    HttpEntity entity = response.getEntity();
    byte[] body = entity == null ? new byte[0] : EntityUtils.toByteArray(entity);
    return new Answer(response.getCode(), location == null ? null : location.getValue(), body);
  }
}
