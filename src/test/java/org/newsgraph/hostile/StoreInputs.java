package org.newsgraph.hostile;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.store.Store;

/** Folders that are no store, and stores that somebody has spoilt. */
final class StoreInputs {

  private static final String DB = "spoilt";

  private StoreInputs() {}

  static List<HostileCommand> all() {
    CommandList list = new CommandList("stores");
    folders(list);
    state(list);
    files(list);
    return list.all();
  }

  private static void query(
      CommandList list, String name, HostileDocument.Maker maker, int code, String said) {
    list.add(name, maker, code, List.of(said), "query", "ASK { ?s ?p ?o }", "--db", "{here}/" + DB);
  }

  private static void folders(CommandList list) {
    query(list, "nowhere", folder -> {}, 4, "[STORE_MISSING]");
    query(
        list,
        "a-foreign-folder",
        f -> write(f.resolve(DB + "/letters/mum.txt"), "Dear"),
        4,
        "[STORE_MISSING]");
    query(list, "a-file", folder -> write(folder.resolve(DB), "x"), 4, "[STORE_MISSING]");
    query(
        list,
        "a-link-to-itself",
        f -> Files.createSymbolicLink(f.resolve(DB), f.resolve(DB)),
        4,
        "symbolic link");
    query(
        list,
        "quads-that-are-a-file",
        f -> write(f.resolve(DB + "/tdb2"), "x"),
        4,
        "[STORE_MISSING]");
    query(
        list,
        "a-lock-that-is-a-folder",
        f -> {
          store(f);
          Files.deleteIfExists(f.resolve(DB + "/lock"));
          Files.createDirectories(f.resolve(DB + "/lock"));
        },
        4,
        "[STORE_FAILED]");
  }

  private static void state(CommandList list) {
    String[][] states = {
      {"an-older-schema", "schema", "0", "has schema 0"},
      {"a-later-schema", "schema", "99", "has schema 99"},
      {"a-schema-of-words", "schema", "new", "[STORE_FAILED]"},
      {"a-schema-beyond-numbers", "schema", "99999999999999999999", "[STORE_FAILED]"},
      {"a-batch-of-words", "generation", "first", "[STORE_FAILED]"},
    };
    for (String[] one : states) {
      query(list, one[0], folder -> set(store(folder), one[1], one[2]), 4, one[3]);
    }
    query(list, "a-batch-that-lies", folder -> set(store(folder), "generation", "7777"), 0, "");
  }

  private static void files(CommandList list) {
    query(list, "nodes-cut", f -> cut(store(f), "nodes-data.obj"), 4, "[STORE_FAILED]");
    query(list, "an-index-cut", f -> cut(store(f), "GSPO.idn"), 4, "[STORE_FAILED]");
    query(
        list,
        "a-journal-of-rubbish",
        f -> write(find(store(f), "journal.jrnl"), "rubbish, rubbish"),
        4,
        "[STORE_FAILED]");
    query(
        list, "no-nodes", f -> Files.delete(find(store(f), "nodes-data.obj")), 4, "[STORE_FAILED]");
    query(list, "a-text-index-of-rubbish", f -> spoilText(store(f)), 0, "");
    query(
        list,
        "no-text-index",
        f -> org.newsgraph.store.Folders.delete(store(f).resolve("lucene")),
        0,
        "");
    query(
        list,
        "roots-of-rubbish",
        f -> write(store(f).resolve("source-roots.txt"), "\0\n<>\n../../\n"),
        0,
        "");
    build(
        list, "a-state-of-rubbish", f -> write(store(f).resolve("build-state.bin"), "rubbish"), 1);
    build(
        list,
        "judgements-of-rubbish",
        f -> write(store(f).resolve("identities.txt"), "rubbish"),
        6);
  }

  private static void build(CommandList list, String name, HostileDocument.Maker maker, int code) {
    list.add(name, maker, code, List.of(""), "build", "{here}/no.txt", "--db", "{here}/" + DB);
  }

  /** Makes a small store; returns its folder. */
  private static Path store(Path folder) {
    Path db = folder.resolve(DB);
    try (Store store = Store.create(db)) {
      store.add(sink -> sink.accept(quad("http://x.example/g", "http://x.example/s", "x")));
    }
    return db;
  }

  private static Quad quad(String graph, String subject, String value) {
    return Quad.create(
        NodeFactory.createURI(graph),
        NodeFactory.createURI(subject),
        NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#prefLabel"),
        NodeFactory.createLiteralString(value));
  }

  private static void set(Path db, String property, String value) {
    DatasetGraph quads = DatabaseMgr.connectDatasetGraph(Location.create(db.resolve("tdb2")));
    Txn.executeWrite(
        quads,
        () -> {
          var store = NodeFactory.createURI("urn:x-newsgraph:store");
          var name = NodeFactory.createURI("urn:x-newsgraph:" + property);
          quads.getDefaultGraph().remove(store, name, org.apache.jena.graph.Node.ANY);
          quads.getDefaultGraph().add(store, name, NodeFactory.createLiteralString(value));
        });
    TDBInternal.expel(quads, true);
  }

  private static Path find(Path db, String name) throws IOException {
    try (Stream<Path> tree = Files.walk(db.resolve("tdb2"))) {
      return tree.filter(p -> p.endsWith(name)).findFirst().orElseThrow();
    }
  }

  private static void cut(Path db, String name) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(find(db, name).toFile(), "rw")) {
      file.setLength(7);
    }
  }

  private static void spoilText(Path db) throws IOException {
    try (Stream<Path> tree = Files.list(db.resolve("lucene"))) {
      for (Path file : tree.toList()) {
        Files.writeString(file, "rubbish");
      }
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
