package org.newsgraph.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.pipeline.live.LiveServer;
import org.newsgraph.server.Client;

/** Sends hostile requests, byte by byte, to a real server that may be written to. */
final class HostileRequestsTest {

  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
  private static final int WAIT_MILLISECONDS = 600_000;

  @TempDir private static Path folder;
  private static StoredNews news;
  private static List<String> facts;
  private static LiveServer server;
  private static String before;

  @BeforeAll
  static void start() throws IOException {
    news = StoredNews.build(folder);
    facts = news.facts();
    server = LiveServer.start(news.db());
    before = count();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String count() {
    return new Client(server.url()).query(COUNT, "Accept", "text/csv").body();
  }

  static List<HostileRequest> requests() {
    return Requests.all();
  }

  @ParameterizedTest
  @MethodSource("requests")
  void each_is_answered_as_it_must(HostileRequest request) throws IOException {
    String answer = answer(request.bytes());

    assertThat(answer).startsWith("HTTP/1.1 " + request.status() + " ").contains(request.said());
    String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
    assertThat(head).doesNotContainIgnoringCase("Set-Cookie", "Server:", "Jetty");
    assertThat(answer)
        .doesNotContain("\tat ", "Exception", "org.apache", "org.eclipse", "root:")
        .doesNotContain(folder.toString());
    if (head.contains("text/html")) {
      assertThat(answer).doesNotContain("<script>alert");
    }
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void the_store_can_be_opened_and_is_what_it_was() throws IOException {
    for (HostileRequest request : ProtocolInputs.all()) {
      answer(request.bytes());
    }
    server.close();
    assertThat(news.facts()).isEqualTo(facts);
    server = LiveServer.start(news.db());
  }

  private static String answer(byte[] bytes) throws IOException {
    try (Socket socket = new Socket("localhost", server.server().port())) {
      socket.setSoTimeout(WAIT_MILLISECONDS);
      Thread sender = new Thread(() -> send(socket, bytes), "sender");
      sender.start();
      return new String(read(socket.getInputStream()), StandardCharsets.UTF_8);
    }
  }

  private static void send(Socket socket, byte[] bytes) {
    try {
      OutputStream out = socket.getOutputStream();
      out.write(bytes);
      out.flush();
      // or the server waits for the rest of a request that is cut
      socket.shutdownOutput();
    } catch (IOException e) {
      // the server may refuse what it has not read to its end
    }
  }

  private static byte[] read(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
      }
    } catch (SocketException e) {
      // reset after the answer, since more was sent than is read
    }
    return out.toByteArray();
  }
}
