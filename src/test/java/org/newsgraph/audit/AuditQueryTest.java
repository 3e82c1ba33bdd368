package org.newsgraph.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.rdf.vocabulary.Nif;
import org.newsgraph.store.QueryRunner;
import org.newsgraph.store.ResultFormat;
import org.newsgraph.store.SampleStore;
import org.newsgraph.store.Store;
import org.newsgraph.testing.Launcher;

/** The audit in SPARQL alone finds what was tampered with in a store, and so does the program. */
final class AuditQueryTest {

  private static final String BASE = SampleStore.BASE;

  @TempDir private Path db;
  @TempDir private Path root;
  private Store store;

  @BeforeEach
  void open() throws IOException {
    store = SampleStore.create(db);
    SampleFiles.write(root);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<String> rows() throws IOException {
    String query = Files.readString(Launcher.home().resolve("docs/queries/audit.rq"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRunner.over(store).run("audit.rq", query, Optional.of(ResultFormat.CSV), out);
    return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
  }

  private void replace(String graph, String subject, Node property, String value) {
    Node g = NodeFactory.createURI(BASE + graph);
    Node s = NodeFactory.createURI(BASE + subject);
    Txn.executeWrite(
        store.dataset(),
        () -> {
          store.dataset().deleteAny(g, s, property, Node.ANY);
          store.dataset().add(g, s, property, NodeFactory.createLiteralString(value));
        });
  }

  private Audit audit(String name) {
    return new Auditor(store, SourceFiles.below(root))
        .audit(Question.of(name), 0, Integer.MAX_VALUE);
  }

  @Test
  void a_sound_store_gives_no_row() throws IOException {
    // one of the documents holds a sign beyond the basic plane before all of its mentions
    assertThat(rows()).isEmpty();
  }

  @Test
  void words_that_were_tampered_with_are_found() throws IOException {
    replace("doc/second", "doc/second#char=32,41", Nif.anchorOf, "99 people");

    assertThat(rows())
        .containsExactly(
            "second.txt,\"" + BASE + "doc/second#char=32,41\",other words stand in the text");
    WordsCheck found = audit("doc/second#char=32,41").words().get(0);
    assertThat(found.verdict()).isEqualTo(Verdict.changed);
    assertThat(found.stored()).isFalse();
    assertThat(found.note()).contains("the stored text has other words");
  }

  @Test
  void a_text_that_was_tampered_with_is_found() throws IOException {
    replace("graph/sources", "doc/second", Nif.isString, "Rebels seized Tolm.\n");

    assertThat(rows()).anyMatch(r -> r.endsWith("doc/second,the text is not that of the file"));
    assertThat(audit("doc/second").documents().get(0).note())
        .contains("the stored text is not that of the file");
    assertThat(audit("doc/second").verdict()).isEqualTo(Verdict.changed);
  }
}
