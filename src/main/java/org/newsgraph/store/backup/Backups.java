package org.newsgraph.store.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.function.LongConsumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;
import org.newsgraph.store.Folders;
import org.newsgraph.store.Store;

/** Backups as files, and stores made of them. A file or a store appears when it is whole. */
public final class Backups {

  private Backups() {}

  /**
   * Writes a backup of an open store to a file, and reads it again.
   *
   * @param target the file; one that is there is replaced when the new one is verified
   * @throws NewsgraphException STORE_FAILED if it cannot be written; DATA_INVALID if the disk does
   *     not give back what was written
   */
  public static Manifest save(Backup backup, Path target) {
    return keep(target, backup::write);
  }

  /**
   * Keeps a backup that a server sends, and verifies it.
   *
   * @param target as with {@link #save}
   * @param sent the bytes of the backup
   * @throws NewsgraphException as {@link #save}
   */
  public static Manifest receive(InputStream sent, Path target) {
    return keep(target, sent::transferTo);
  }

  private static Manifest keep(Path target, Writing writing) {
    Path folder = target.toAbsolutePath().getParent();
    Path part = folder.resolve(target.getFileName() + ".part");
    try {
      Files.createDirectories(folder);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        writing.writeTo(out);
      }
      Manifest manifest = verify(part);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      return manifest;
    } catch (IOException e) {
      throw failed(target, "cannot be written: " + Reasons.of(e), e);
    } finally {
      remove(part);
    }
  }

  private static void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw failed(part, "cannot be removed: " + Reasons.of(e), e);
    }
  }

  /**
   * Reads a backup and compares all hashes.
   *
   * @throws NewsgraphException SOURCE_UNREADABLE if there is no such file, DATA_INVALID if it is
   *     not whole
   */
  public static Manifest verify(Path file) {
    try (BackupFile backup = BackupFile.open(file)) {
      backup.verify();
      return backup.manifest();
    }
  }

  /**
   * Makes a store of a backup: beside its place first, where it is verified by count and digest.
   *
   * @param file the backup
   * @param directory folder of the new store, which must not be there or be empty
   * @param progress hears of the number of quads loaded so far
   * @throws NewsgraphException USAGE if there is something already, SOURCE_UNREADABLE, DATA_INVALID
   *     as {@link #verify}, STORE_FAILED if the store cannot be made; no store is left then
   */
  public static Manifest restore(Path file, Path directory, LongConsumer progress) {
    requireFree(directory);
    Path place = directory.toAbsolutePath();
    Path beside = place.resolveSibling(place.getFileName() + ".restoring");
    try (BackupFile backup = BackupFile.open(file)) {
      backup.verify();
      Folders.delete(beside);
      try {
        fill(backup, beside, progress);
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Folders.delete(beside);
      }
      return backup.manifest();
    } catch (IOException e) {
      throw failed(directory, "cannot be made: " + Reasons.of(e), e);
    }
  }

  private static void requireFree(Path directory) {
    String[] inside = directory.toFile().list();
    if (Files.exists(directory) && (inside == null || inside.length > 0)) {
      throw new NewsgraphException(
          ErrorCode.USAGE, directory.toString(), "is there already; name a new folder with --db");
    }
  }

  private static void fill(BackupFile backup, Path folder, LongConsumer progress) {
    Manifest manifest = backup.manifest();
    try (Store store = Store.create(folder, manifest.base())) {
      QuadsDigest given = new QuadsDigest();
      store.add(
          sink ->
              backup.quads(
                  quad -> {
                    given.add(quad);
                    progress.accept(given.count());
                    sink.accept(quad);
                  }));
      if (!manifest.tells(given)) {
        throw new NewsgraphException(
            ErrorCode.DATA_INVALID,
            backup.path().toString(),
            Manifest.QUADS
                + " holds "
                + given.count()
                + " quads, which are not the "
                + manifest.quads()
                + " that "
                + Manifest.NAME
                + " tells of");
      }
      manifest.files().stream()
          .filter(f -> BackupNames.isKnown(f.name()))
          .forEach(f -> backup.copy(f, folder.resolve(f.name())));
      compare(store, manifest);
    }
  }

  private static void compare(Store store, Manifest manifest) {
    QuadsDigest digest = new QuadsDigest();
    DatasetGraph data = store.dataset();
    Txn.executeRead(
        data,
        () -> {
          for (Iterator<Quad> i = Backup.named(data); i.hasNext(); ) {
            digest.add(i.next());
          }
        });
    if (!manifest.tells(digest)) {
      throw failed(
          store.directory(),
          "holds "
              + digest.count()
              + " quads, which are not the "
              + manifest.quads()
              + " of the backup",
          null);
    }
  }

  /** What writes a backup. */
  private interface Writing {
    void writeTo(OutputStream out) throws IOException;
  }

  private static NewsgraphException failed(Path path, String what, IOException cause) {
    return new NewsgraphException(ErrorCode.STORE_FAILED, path.toString(), what, cause);
  }
}
