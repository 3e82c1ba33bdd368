package org.newsgraph.store.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;
import org.newsgraph.model.Sha256;

/** A backup that is read. Every byte of it is held against the hashes of its manifest. */
final class BackupFile implements AutoCloseable {

  /** The manifest of a million documents is a quarter of this. */
  private static final int LARGEST_MANIFEST = 512 << 20;

  private final Path path;
  private final ZipFile zip;
  private final Manifest manifest;

  private BackupFile(Path path, ZipFile zip) throws IOException {
    this.path = path;
    this.zip = zip;
    this.manifest = readManifest();
  }

  /**
   * Opens a backup.
   *
   * @throws NewsgraphException SOURCE_UNREADABLE if the file cannot be read, DATA_INVALID if it is
   *     no backup, cut short, or of another format
   */
  static BackupFile open(Path path) {
    if (!Files.isReadable(path)) {
      throw new NewsgraphException(
          ErrorCode.SOURCE_UNREADABLE, path.toString(), "there is no such file");
    }
    ZipFile zip = null;
    try {
      zip = new ZipFile(path.toFile());
      return new BackupFile(path, zip);
    } catch (ZipException | EOFException e) {
      throw invalid(path, "is no backup, or not all of one", e);
    } catch (IOException e) {
      throw unreadable(path, e);
    } catch (NewsgraphException e) {
      close(zip);
      throw e;
    }
  }

  private static void close(ZipFile zip) {
    try {
      if (zip != null) {
        zip.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return path;
  }

  Manifest manifest() {
    return manifest;
  }

  private Manifest readManifest() throws IOException {
    ZipEntry entry = zip.getEntry(Manifest.NAME);
    if (entry == null) {
      throw invalid(path, "is no backup: it has no " + Manifest.NAME, null);
    }
    Manifest read;
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(LARGEST_MANIFEST);
      CRC32 sum = new CRC32();
      sum.update(bytes);
      // all else is checked by the hashes in it; the library does not look at the sum itself
      if (sum.getValue() != entry.getCrc()) {
        throw invalid(path, Manifest.NAME + " is damaged", null);
      }
      read = new ObjectMapper().readValue(bytes, Manifest.class);
      if (read == null) {
        throw invalid(path, Manifest.NAME + " tells nothing", null);
      }
    } catch (JsonProcessingException e) {
      throw invalid(path, Manifest.NAME + " cannot be understood", e);
    }
    if (!Manifest.FORMAT.equals(read.format())) {
      throw invalid(
          path,
          "has the format " + read.format() + "; this program reads " + Manifest.FORMAT,
          null);
    }
    check(read);
    return read;
  }

  private void check(Manifest read) {
    boolean complete =
        read.files() != null
            && read.base() != null
            && read.digest() != null
            && read.files().stream().allMatch(BackupFile::isWhole)
            && read.files().stream().anyMatch(f -> Manifest.QUADS.equals(f.name()));
    if (!complete) {
      throw invalid(path, Manifest.NAME + " is incomplete", null);
    }
    for (Manifest.Entry file : read.files()) {
      if (!Manifest.QUADS.equals(file.name()) && !BackupNames.isKnown(file.name())) {
        throw invalid(path, "names a file that is no part of a store: " + file.name(), null);
      }
    }
  }

  private static boolean isWhole(Manifest.Entry file) {
    return file != null && file.name() != null && file.sha256() != null && file.bytes() >= 0;
  }

  /**
   * Reads all files and compares their hashes.
   *
   * @throws NewsgraphException DATA_INVALID with the first file that is not what it was
   */
  void verify() {
    manifest
        .files()
        .forEach(file -> read(file, in -> in.transferTo(OutputStream.nullOutputStream())));
  }

  /** Copies a file; what is not what it was is refused after it was copied. */
  void copy(Manifest.Entry file, Path to) {
    read(
        file,
        in -> {
          Files.createDirectories(to.getParent());
          Files.copy(in, to);
        });
  }

  /** Sends the quads; if they are not what they were, fails after the last one. */
  void quads(Consumer<Quad> sink) {
    for (Manifest.Entry file : manifest.files()) {
      if (Manifest.QUADS.equals(file.name())) {
        read(file, in -> BackupQuads.read(in, path, sink));
      }
    }
  }

  private void read(Manifest.Entry file, Reading reading) {
    ZipEntry entry = zip.getEntry(file.name());
    if (entry == null) {
      throw invalid(path, file.name() + " is missing", null);
    }
    MessageDigest sha256 = Sha256.digest();
    try (InputStream whole = zip.getInputStream(entry);
        InputStream in =
            new DigestInputStream(
                BoundedInputStream.builder()
                    .setInputStream(whole)
                    .setMaxCount(file.bytes() + 1)
                    .get(),
                sha256)) {
      reading.read(in);
      in.transferTo(OutputStream.nullOutputStream());
    } catch (ZipException | EOFException e) {
      throw invalid(path, file.name() + " is damaged", e);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
    if (!HexFormat.of().formatHex(sha256.digest()).equals(file.sha256())) {
      throw invalid(path, file.name() + " is not what was backed up: another hash", null);
    }
  }

  /** What is done with the content of a file. */
  private interface Reading {
    void read(InputStream in) throws IOException;
  }

  private static NewsgraphException invalid(Path path, String what, Exception cause) {
    return new NewsgraphException(ErrorCode.DATA_INVALID, path.toString(), what, cause);
  }

  private static NewsgraphException unreadable(Path path, IOException cause) {
    return new NewsgraphException(
        ErrorCode.SOURCE_UNREADABLE,
        path.toString(),
        "cannot be read: " + Reasons.of(cause),
        cause);
  }

  @Override
  public void close() {
    close(zip);
  }
}
