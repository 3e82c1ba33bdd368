package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}
