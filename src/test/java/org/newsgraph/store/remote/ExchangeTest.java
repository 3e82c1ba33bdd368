package org.newsgraph.store.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.hc.client5.http.classic.methods.HttpDelete;
import org.apache.hc.client5.http.classic.methods.HttpPut;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sends to a server that reads the header of a request and nothing more. */
final class ExchangeTest {

  private static final String REFUSAL =
      "HTTP/1.1 401 Unauthorized\r\nContent-Length: 4\r\nConnection: close\r\n\r\nwho?";

  private final List<String> heads = Collections.synchronizedList(new ArrayList<>());
  private ServerSocket server;

  @BeforeEach
  void start() throws IOException {
    server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve);
    thread.setDaemon(true);
    thread.start();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        String head = head(socket);
        heads.add(head);
        // whoever has not asked loses the answer: the connection is reset
        if (head.toLowerCase(Locale.ROOT).contains("expect: 100-continue")) {
          socket.getOutputStream().write(REFUSAL.getBytes(StandardCharsets.US_ASCII));
          socket.getOutputStream().flush();
        } else {
          socket.setSoLinger(true, 0);
        }
      } catch (IOException e) {
        heads.add(e.toString());
      }
    }
  }

  private static String head(Socket socket) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII), 1);
    StringBuilder out = new StringBuilder();
    for (String line = reader.readLine();
        line != null && !line.isEmpty();
        line = reader.readLine()) {
      out.append(line).append('\n');
    }
    return out.toString();
  }

  private String address() {
    return "http://localhost:" + server.getLocalPort() + "/";
  }

  @Test
  void anAnswerThatWasLostIsAskedForAgain() throws IOException {
    HttpPut request = new HttpPut(address());
    request.setHeader("X-Kind", "kept");
    request.setEntity(new ByteArrayEntity(new byte[8 << 20], ContentType.APPLICATION_OCTET_STREAM));

    Exchange.Answer answer = new Exchange().send(request);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body()).asString().isEqualTo("who?");
    assertThat(heads).hasSize(2).allMatch(h -> h.startsWith("PUT /") && h.contains("X-Kind: kept"));
  }

  @Test
  void aRequestWithoutABodyIsSentOnce() {
    assertThatThrownBy(() -> new Exchange().send(new HttpDelete(address())))
        .isInstanceOf(IOException.class);
    assertThat(heads).hasSize(1);
  }
}
