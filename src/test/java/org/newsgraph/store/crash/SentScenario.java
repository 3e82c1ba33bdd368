package org.newsgraph.store.crash;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.pipeline.ExtractionForm;
import org.newsgraph.pipeline.Fingerprint;
import org.newsgraph.pipeline.live.LiveServer;

/** {@code build --server} is killed; the server lives on and is stopped then. */
final class SentScenario extends Scenario {

  private final Path password;
  private LiveServer server;
  private NewsTurn turn;
  private boolean later;

  SentScenario(Path folder) throws IOException {
    super(folder);
    build("store", false);
    write("earlier", false);
    write("later", true);
    password = folder.resolve("password.txt");
    Files.writeString(password, LiveServer.PASSWORD);
  }

  private void write(String name, boolean isLater) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    String program = Fingerprint.ofProgram().reading();
    Path file = Files.createDirectory(folder.resolve(name)).resolve("a.extractions.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (ExtractedDocument document : SyntheticNews.documents(isLater).values()) {
        String line = new ExtractionForm(program, document).toJson().toString();
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Override
  List<String> next() {
    later = !later;
    turn = new NewsTurn(store, later);
    server = LiveServer.start(store);
    return List.of(
        "build",
        "--extractions",
        folder.resolve(later ? "later" : "earlier").toString(),
        "--server",
        server.url(),
        "--user",
        ServedScenario.USER,
        "--password-file",
        password.toString(),
        "--prune",
        "--threads",
        "2");
  }

  @Override
  void ended() {
    server.close();
  }

  @Override
  boolean isDone() throws IOException {
    return turn.isDone(store, Set.of(), Integer.MAX_VALUE);
  }
}
