package org.newsgraph.server;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Headers of every answer, whoever gives it: nothing is taken for another type than it says,
 * nothing of it runs or loads in a browser, and no address is told to other sites. Pages loosen the
 * policy for what they need of this server.
 */
final class SafeHeaders implements HttpConfiguration.Customizer {

  private static final String NOTHING =
      "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

  @Override
  public Request customize(Request request, HttpFields.Mutable answer) {
    put(answer);
    return request;
  }

  static void put(HttpFields.Mutable answer) {
    answer.put("X-Content-Type-Options", "nosniff");
    answer.put("Referrer-Policy", "same-origin");
    answer.put("Content-Security-Policy", NOTHING);
  }
}
