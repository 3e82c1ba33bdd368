package org.newsgraph.store.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.Sha256;
import org.newsgraph.store.NQuadsLine;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreStatus;

/**
 * Writes all that a store holds and cannot make anew as a ZIP file: the quads, what was read from
 * each document, the user's judgements, and a manifest with counts and hashes. One transaction
 * reads all of it, so that a backup of a store that is served is one of its states.
 */
public final class Backup {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Store store;
  private final String program;
  private final LongConsumer progress;

  /**
   * Makes a backup of a store; nothing is read yet.
   *
   * @param program version of the program
   * @param progress hears of the number of quads written so far, now and then
   */
  public Backup(Store store, String program, LongConsumer progress) {
    this.store = store;
    this.program = program;
    this.progress = progress;
  }

  /**
   * Writes the backup.
   *
   * @param out where to; flushed, not closed
   */
  public Manifest write(OutputStream out) throws IOException {
    DatasetGraph data = store.dataset();
    data.begin(TxnType.READ);
    try {
      ZipOutputStream zip = new ZipOutputStream(out);
      List<Manifest.Entry> entries = new ArrayList<>();
      QuadsDigest digest = new QuadsDigest();
      entries.add(entry(zip, Manifest.QUADS, to -> quads(data, digest, to)));
      for (Path file : files()) {
        String name = store.directory().relativize(file).toString().replace('\\', '/');
        entries.add(entry(zip, name, to -> Files.copy(file, to)));
      }
      Manifest manifest = manifest(digest, entries);
      entry(zip, Manifest.NAME, to -> to.write(JSON.writeValueAsBytes(manifest)));
      zip.finish();
      out.flush();
      return manifest;
    } finally {
      data.end();
    }
  }

  private Manifest manifest(QuadsDigest digest, List<Manifest.Entry> entries) {
    return new Manifest(
        Manifest.FORMAT,
        program,
        Instant.now().toString(),
        store.base(),
        store.generation(),
        StoreStatus.documents(store.dataset(), store.base()),
        digest.count(),
        digest.hex(),
        entries);
  }

  private void quads(DatasetGraph data, QuadsDigest digest, OutputStream out) throws IOException {
    for (Iterator<Quad> i = named(data); i.hasNext(); ) {
      byte[] line = NQuadsLine.of(i.next()).getBytes(StandardCharsets.UTF_8);
      digest.add(line);
      out.write(line);
      out.write('\n');
      progress.accept(digest.count());
    }
  }

  /** Returns all quads of a dataset but what the store knows of itself. */
  static Iterator<Quad> named(DatasetGraph data) {
    return data.stream().filter(q -> !q.isDefaultGraph()).iterator();
  }

  private List<Path> files() throws IOException {
    List<Path> out = new ArrayList<>();
    if (Files.exists(store.identities())) {
      out.add(store.identities());
    }
    try (Stream<Path> tree = Files.walk(store.extractions())) {
      tree.filter(p -> BackupNames.isKnown(store.directory().relativize(p).toString()))
          .sorted()
          .forEach(out::add);
    }
    return out;
  }

  private static Manifest.Entry entry(ZipOutputStream zip, String name, Content content)
      throws IOException {
    MessageDigest sha256 = Sha256.digest();
    zip.putNextEntry(new ZipEntry(name));
    Counted counted = new Counted(zip);
    content.writeTo(new DigestOutputStream(counted, sha256));
    zip.closeEntry();
    return new Manifest.Entry(name, counted.bytes, HexFormat.of().formatHex(sha256.digest()));
  }

  /** What goes into a file of the backup. */
  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Counts bytes. */
  private static final class Counted extends FilterOutputStream {
    private long bytes;

    Counted(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      bytes++;
    }

    @Override
    public void write(byte[] b, int offset, int length) throws IOException {
      out.write(b, offset, length);
      bytes += length;
    }
  }
}
