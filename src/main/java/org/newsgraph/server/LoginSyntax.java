package org.newsgraph.server;

import java.util.Base64;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** Refuses logins that are no Base64 (RFC 7617), at which Jetty's own check fails. */
final class LoginSyntax implements HttpConfiguration.Customizer {

  private static final String BASIC = "Basic ";

  @Override
  public Request customize(Request request, HttpFields.Mutable answer) {
    String login = request.getHeaders().get(HttpHeader.AUTHORIZATION);
    if (login != null && login.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      try {
        Base64.getDecoder().decode(login.substring(BASIC.length()).strip());
      } catch (IllegalArgumentException e) {
        throw new BadMessageException("the Authorization header is no Base64", e);
      }
    }
    return request;
  }
}
