package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.GraphNames;
import org.newsgraph.store.QuadFiles;
import org.newsgraph.store.Store;
import org.newsgraph.testing.RealBuild;

/** What others loaded into a store is no build's to remove. */
class BuildAfterLoadTest {

  @TempDir private Path folder;

  @Test
  void loaded_graphs_stay_when_a_build_writes_all() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Path first = articles.resolve("first.txt");
    Files.writeString(first, "Gunmen attacked Herat on Monday, police said.\n");
    RealBuild build = new RealBuild(folder.resolve("db"));
    build.run(articles);
    Node node = NodeFactory.createURI("http://x.org/loaded");
    try (Store store = Store.open(folder.resolve("db"))) {
      store.add(sink -> sink.accept(Quad.create(node, node, node, node)));
      store.forgetBuild();
    }
    Files.move(first, articles.resolve("second.txt"));
    BuildReport report = build.run(articles);
    assertThat(build.facts())
        .anyMatch(line -> line.contains("doc/second"))
        .contains("<http://x.org/loaded> ".repeat(4) + ".");
    assertThat(report.quads()).isGreaterThan(build.facts().size());
    try (Store store = Store.open(folder.resolve("db"))) {
      assertThat(store.size()).isEqualTo(report.quads());
    }
  }

  @Test
  void documents_of_which_only_quads_were_loaded_must_be_given_again() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("first.txt"), "Gunmen attacked Herat on Monday.\n");
    RealBuild whole = new RealBuild(folder.resolve("whole"));
    whole.run(articles);
    Path lines = Files.write(folder.resolve("all.nq"), whole.facts());
    try (Store store = Store.create(folder.resolve("loaded"))) {
      GraphNames graphs = GraphNames.of(Optional.empty(), store.base());
      store.add(new QuadFiles(List.of(lines.toString()), graphs, store.base(), n -> {}));
    }
    Path second = Files.writeString(folder.resolve("second.txt"), "Rebels took Goma on Friday.\n");
    RealBuild loaded = new RealBuild(folder.resolve("loaded"));
    assertThatThrownBy(() -> loaded.run(second))
        .hasMessageContaining("load brings none, restore does")
        .hasMessageContaining("--prune");
    assertThat(loaded.facts()).isEqualTo(whole.facts());
    loaded.run(articles, second);
    whole.run(articles, second);
    assertThat(loaded.facts()).isEqualTo(whole.facts());
  }
}
