package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.cli.Main;
import org.newsgraph.server.login.HashedPassword;
import org.newsgraph.server.login.PasswordFile;
import org.newsgraph.store.SampleStore;

/** A server as a process of its own, which logs all that it can, and what it never logs. */
class NoSecretsInLogsTest {

  private static final String RIGHT = "open-sesame-4711";
  private static final String WRONG = "open-poppies-4711";
  private static final Pattern HOME = Pattern.compile("home +(http://\\S+)");
  private static final String INSERT = "INSERT DATA { GRAPH <x:g> { <x:a> <x:b> 'logged' } }";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"debug", "trace"})
  void no_password_is_logged(String level) throws IOException, InterruptedException {
    Path users = folder.resolve("users.txt");
    new PasswordFile(users).put("editor", HashedPassword.of(RIGHT));
    SampleStore.create(folder.resolve("db")).close();
    Path log = folder.resolve("log");
    Process process = serve(users, log, level);
    try {
      ask(new Client(address(process, log)));
    } finally {
      process.destroy();
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    }
    String hash = Files.readString(users).split(": ")[1].strip();
    assertThat(Files.readString(log, StandardCharsets.UTF_8))
        .contains("DEBUG", "\"path\":\"/update\",\"status\":401", "\"path\":\"/sparql\"")
        .doesNotContain(RIGHT, WRONG, encoded(RIGHT), encoded(WRONG), hash)
        .doesNotContainPattern("(?i)authorization\"?\\s*[:=]\\s*\"?basic");
  }

  private Process serve(Path users, Path log, String level) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx500m",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "serve",
            "--port",
            "0",
            "--access-log",
            "-",
            "--db",
            folder.resolve("db").toString(),
            "--config",
            Path.of("fuseki-config", "newsgraph-writable.ttl").toString(),
            "--passwords",
            users.toString());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("NEWSGRAPH_LOG", level);
    return builder.redirectOutput(log.toFile()).start();
  }

  private static String address(Process process, Path log)
      throws IOException, InterruptedException {
    for (int i = 0; i < 3000 && process.isAlive(); i++) {
      Matcher home = HOME.matcher(Files.readString(log, StandardCharsets.UTF_8));
      if (home.find()) {
        return home.group(1);
      }
      Thread.sleep(100);
    }
    throw new IOException("no server: " + Files.readString(log));
  }

  private static void ask(Client client) {
    assertThat(client.query("ASK {}", "Authorization", basic(RIGHT)).statusCode()).isEqualTo(200);
    assertThat(update(client, WRONG)).isEqualTo(401);
    assertThat(update(client, RIGHT)).isBetween(200, 204);
    assertThat(update(client, RIGHT)).as("known again").isBetween(200, 204);
    String broken =
        "Basic " + Base64.getEncoder().encodeToString(WRONG.getBytes(StandardCharsets.UTF_8));
    assertThat(client.get("backup", "Authorization", broken).statusCode()).isEqualTo(401);
    assertThat(client.get("none/" + "x".repeat(20), "Authorization", basic(WRONG)).statusCode())
        .isEqualTo(404);
  }

  private static int update(Client client, String password) {
    return client
        .post("update", "application/sparql-update", INSERT, "Authorization", basic(password))
        .statusCode();
  }

  private static String basic(String password) {
    return "Basic " + encoded(password);
  }

  private static String encoded(String password) {
    byte[] bytes = ("editor:" + password).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
