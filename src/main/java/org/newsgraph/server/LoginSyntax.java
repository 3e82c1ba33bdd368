package org.newsgraph.server;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Refuses logins that are no Base64 (RFC 7617), at which Jetty's own check fails, and takes what it
 * does not: more than one space behind the scheme (RFC 9110, section 11.4).
 */
final class LoginSyntax implements HttpConfiguration.Customizer {

  private static final Pattern BASIC = Pattern.compile("(?i)basic +(.*?) *");

  @Override
  public Request customize(Request request, HttpFields.Mutable answer) {
    String login = request.getHeaders().get(HttpHeader.AUTHORIZATION);
    Matcher basic = BASIC.matcher(login == null ? "" : login);
    if (!basic.matches()) {
      return request;
    }
    try {
      Base64.getDecoder().decode(basic.group(1));
    } catch (IllegalArgumentException e) {
      throw new BadMessageException("the Authorization header is no Base64", e);
    }
    HttpFields tidied =
        HttpFields.build(request.getHeaders())
            .put(HttpHeader.AUTHORIZATION, "Basic " + basic.group(1));
    return new Request.Wrapper(request) {
      @Override
      public HttpFields getHeaders() {
        return tidied;
      }
    };
  }
}
