package org.newsgraph.store.crash;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.pipeline.ExtractionForm;
import org.newsgraph.pipeline.Fingerprint;
import org.newsgraph.store.remote.DocumentService;

/** Documents are sent to a server, and removed, one by one, to and fro between two states. */
final class ServedDocuments extends ServedScenario {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Set<String> done = ConcurrentHashMap.newKeySet();
  private NewsTurn turn;
  private boolean later;

  ServedDocuments(Path folder) {
    super(folder);
  }

  @Override
  void prepare() {
    later = !later;
    turn = new NewsTurn(store, later);
    done.clear();
  }

  @Override
  void write() throws IOException {
    DocumentService service = new DocumentService(url(), Optional.of(LOGIN));
    String program = Fingerprint.ofProgram().reading();
    for (ExtractedDocument document : turn.wanted().values()) {
      String file = document.document().file();
      service.send(file, MAPPER.writeValueAsBytes(new ExtractionForm(program, document).toJson()));
      done.add(file);
    }
    for (String file : turn.leaving()) {
      service.remove(file);
      done.add(file);
    }
  }

  @Override
  boolean isDone() throws IOException {
    return turn.isDone(store, done, 1);
  }
}
