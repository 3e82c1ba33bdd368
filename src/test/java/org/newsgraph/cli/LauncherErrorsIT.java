package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.testing.Launcher;

/** What the launcher says when something is wrong, and how it helps. */
final class LauncherErrorsIT {

  @TempDir private static Path folder;

  @BeforeAll
  static void build() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"), "Rebels attacked the town of Herat on 3 May 2020.\n");
    Launcher.Result built = Launcher.run(folder, "build", "a.txt");
    assertThat(built.exitCode()).as(built.err()).isZero();
  }

  @Test
  void bad_documents_are_named_and_the_others_are_done() throws IOException {
    Path inputs = Files.createDirectories(folder.resolve("mixed"));
    Files.writeString(
        inputs.resolve("good.txt"),
        "Rebels attacked the town of Herat on 3 May 2020.\r\nEnd \uD83D\uDE00");
    Files.createFile(inputs.resolve("empty.txt"));
    Files.write(inputs.resolve("binary.txt"), new byte[] {0, 1, 2, 0, 0, 7});
    Files.write(inputs.resolve("latin.txt"), "Na\u00efve".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(inputs.resolve("sidecar.txt"), "Text.");
    Files.writeString(inputs.resolve("sidecar.meta.json"), "{no json");
    Files.writeString(
        inputs.resolve("pages.pdf"),
        "%PDF-1.7\n"
            + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R 2 0 R]/Count 2>>endobj\n"
            + "3 0 obj<</Type/None>>endobj\n"
            + "trailer<</Root 1 0 R>>\n"
            + "%%EOF");

    Launcher.Result result = Launcher.run(folder, "build", inputs.toString(), "--db", "mixed-db");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out()).containsPattern("documents +1\\b");
    assertThat(result.err())
        .contains("empty.txt", "binary.txt", "sidecar.meta.json")
        .containsPattern("latin.txt.*byte.*2.*--encoding")
        .doesNotContain("\tat ", "Exception");
    // the library that reads pages says a lot of this file, for itself
    assertThat(result.err().lines().filter(l -> l.contains("age"))).hasSize(1);
    assertThat(result.err()).contains("pages.pdf: the PDF is not read").doesNotContain("ERROR");
  }

  @Test
  void wrong_usage_is_told_in_a_line_with_its_exit_code() throws IOException {
    assertError(2, "--help", "bild");
    assertError(2, "--help", "build");
    assertError(1, "no such", "build", "nowhere.txt", "--db", "none");
    assertError(3, "query:1:", "query", "SELECT * { ?s ?p }");
    assertError(4, "STORE_MISSING", "query", "--db", "nowhere", "ASK {}");
    assertError(8, "NAME_UNKNOWN", "story", "--place", "Nowhere-at-all");
    assertError(8, "no document of the store", "compare", "nowhere.txt", "here.txt");
    assertError(2, "no such format", "query", "--format", "pdf", "ASK {}");
  }

  @Test
  void a_port_in_use_is_named() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertError(5, "PORT_IN_USE", "serve", "--port", port);
    }
  }

  private static void assertError(int code, String message, String... arguments)
      throws IOException {
    Launcher.Result result = Launcher.run(folder, arguments);
    assertThat(result.exitCode())
        .as(String.join(" ", arguments) + "\n" + result.err())
        .isEqualTo(code);
    assertThat(result.err()).contains(message).doesNotContain("\tat ");
  }

  @Test
  void help_shows_examples_for_every_command() throws IOException {
    for (String command :
        List.of(
            "build",
            "serve",
            "extract",
            "query",
            "story",
            "compare",
            "audit",
            "export",
            "load",
            "compact",
            "status",
            "backup",
            "restore",
            "validate")) {
      Launcher.Result help = Launcher.run(folder, command, "--help");
      assertThat(help.exitCode()).isZero();
      assertThat(help.out()).contains("Examples:", "newsgraph " + command);
    }
    assertThat(Launcher.run(folder, "--version").out()).startsWith("newsgraph ");
  }
}
