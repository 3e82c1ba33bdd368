package org.newsgraph.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.hostile.Program.Said;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.store.Store;

/**
 * Builds a store from all hostile documents with the real program: first those of which nothing
 * fails, then the others. Those of each kind lie beside a good neighbour.
 */
final class HostileDocumentsTest {

  private static final String BEFORE = "before/report.txt";
  private static final List<HostileDocument> ALL = Documents.all();

  @TempDir private static Path folder;
  private static Said harmless;
  private static Said failing;
  private static final TreeSet<String> STORED = new TreeSet<>();
  private static final TreeSet<String> NEIGHBOURS = new TreeSet<>();
  private static final List<String> MESSAGES = new ArrayList<>();

  @BeforeAll
  static void build() throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    for (HostileDocument document : ALL) {
      write(document, document.isHarmless() ? first : second);
    }
    Files.createDirectories(first.resolve("before"));
    Files.writeString(first.resolve(BEFORE), "Rebels attacked the town of Tolm, killing four.");
    harmless = Program.run("build", first.toString(), "--db", db());
    failing = Program.run("build", second.toString(), "--db", db());
    MESSAGES.addAll(harmless.messages());
    MESSAGES.addAll(failing.messages());
    try (Store store = Store.open(Path.of(db()))) {
      Txn.executeRead(
          store.dataset(),
          () ->
              store.dataset().stream(Node.ANY, Node.ANY, Ng.sourceFile, Node.ANY)
                  .map(Quad::getObject)
                  .forEach(file -> STORED.add(file.getLiteralLexicalForm())));
    }
  }

  private static void write(HostileDocument document, Path root) throws IOException {
    Path where = root.resolve(document.folder());
    Files.createDirectories(where);
    document.maker().write(where);
    String neighbour = neighbour(document);
    if (NEIGHBOURS.add(neighbour)) {
      int number = NEIGHBOURS.size();
      Files.writeString(
          root.resolve(neighbour), "Police said that " + number + " shops in Tolm were looted.\n");
    }
  }

  /** Returns the path of a good document that lies beside those of a kind, after most of them. */
  private static String neighbour(HostileDocument document) {
    return document.kind() + (document.isHarmless() ? "/neighbour.txt" : "/neighbour-of-bad.txt");
  }

  private static String db() {
    return folder.resolve("db").toString();
  }

  static Stream<HostileDocument> documents() {
    return ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void each_ends_as_it_must(HostileDocument document) {
    List<String> told = MESSAGES.stream().filter(line -> line.contains(document.folder())).toList();
    List<Fate> fates = document.fates().stream().filter(f -> f.kind() != Fate.Kind.STORED).toList();
    assertThat(told).as("%s", told).hasSameSizeAs(fates);
    assertThat(fates).allMatch(f -> told.stream().anyMatch(f::isToldBy), "told by " + told);
    assertThat(told).allMatch(line -> line.codePoints().noneMatch(Character::isISOControl));
    assertThat(told).allMatch(line -> line.length() < 1_000);

    String place = document.folder();
    assertThat(STORED.subSet(place, place + Character.MAX_VALUE))
        .containsExactlyInAnyOrderElementsOf(
            document.fates().stream()
                .filter(f -> f.kind() == Fate.Kind.STORED)
                .map(f -> place + f.where())
                .toList());
    assertThat(STORED).contains(neighbour(document));
  }

  @Test
  void the_program_ends_with_the_codes_of_the_documentation() {
    assertThat(harmless.code()).as(harmless.err()).isZero();
    assertThat(failing.code()).isEqualTo(1);
    assertThat(MESSAGES).allMatch(line -> line.startsWith("newsgraph: "));
    assertThat(harmless.err() + failing.err()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void what_was_stored_before_is_still_there_and_all_is_sound() {
    assertThat(STORED).contains(BEFORE);
    Said valid = Program.run("validate", "--db", db());
    assertThat(valid.code()).as(valid.err() + valid.out()).isZero();
    Said audited = Program.run("audit", "--all", "--db", db());
    assertThat(audited.code()).as(audited.err() + audited.out()).isZero();
  }
}
