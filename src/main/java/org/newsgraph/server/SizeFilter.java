package org.newsgraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.eclipse.jetty.http.HttpException;

/**
 * Refuses bodies that are too large, whether they tell their length or not, and those that are not
 * sent as HTTP demands.
 */
final class SizeFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** So many bytes may a query have. */
  static final long QUERY = 1L << 20;

  /** So many bytes may those write at once who have logged in. */
  static final long WRITE = 100L << 20;

  private final transient Set<String> writes;

  /**
   * Makes the filter.
   *
   * @param writes paths for which a login is needed
   */
  SizeFilter(Set<String> writes) {
    this.writes = writes;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long limit = writes.contains(request.getRequestURI()) ? WRITE : QUERY;
    Limited limited = new Limited(request, limit);
    if (request.getContentLengthLong() <= limit) {
      chain.doFilter(limited, response);
    } else {
      limited.exceeded = true;
    }
    if (limited.exceeded) {
      response.setHeader("Connection", "close");
      Problem.send(
          request,
          response,
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          "the body may have " + limit + " bytes");
    } else if (limited.broken && !response.isCommitted()) {
      response.setHeader("Connection", "close");
      Problem.send(
          request,
          response,
          HttpServletResponse.SC_BAD_REQUEST,
          "the body is not sent as HTTP demands");
    }
  }

  private static boolean tellsOfHttp(Throwable e) {
    return e instanceof HttpException || e.getCause() != null && tellsOfHttp(e.getCause());
  }

  /** A request whose body ends with an error after so many bytes. */
  private static final class Limited extends HttpServletRequestWrapper {

    private final long limit;
    private boolean exceeded;
    private boolean broken;

    Limited(HttpServletRequest request, long limit) {
      super(request);
      this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      ServletInputStream in = super.getInputStream();
      return new ServletInputStream() {
        private long count;

        @Override
        public int read() throws IOException {
          byte[] one = new byte[1];
          return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
          int read;
          try {
            read = in.read(bytes, offset, length);
          } catch (IOException | RuntimeException e) {
            broken |= tellsOfHttp(e);
            throw e;
          }
          count(Math.max(0, read));
          return read;
        }

        private void count(int read) throws IOException {
          count += read;
          if (count > limit) {
            exceeded = true;
            throw new IOException("the body has more than " + limit + " bytes");
          }
        }

        @Override
        public boolean isFinished() {
          return in.isFinished();
        }

        @Override
        public boolean isReady() {
          return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
          in.setReadListener(listener);
        }
      };
    }
  }
}
