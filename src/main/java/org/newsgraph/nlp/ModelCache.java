package org.newsgraph.nlp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.tukaani.xz.XZInputStream;

/**
 * The user's folder of models in the form in which they are loaded. Decompressing and packing take
 * far longer than loading, so they are done once.
 *
 * <p>Each file carries a note of the compressed size it was made from and its own size; a file
 * whose note does not fit is made again. Files appear by atomic rename, and one process at a time
 * makes them.
 */
public final class ModelCache {

  private static final String MODELS = "clearnlp-";
  private static final String VERSION = MODELS + "3.2-3";

  private final Path folder;

  /** Makes a cache in a folder, which is created on first use. */
  public ModelCache(Path folder) {
    this.folder = folder;
  }

  /**
   * Returns the cache of the current user: {@code NEWSGRAPH_CACHE}, else {@code
   * XDG_CACHE_HOME/newsgraph}, else {@code ~/.cache/newsgraph}.
   *
   * @param environment the process environment
   */
  public static ModelCache ofUser(Map<String, String> environment) {
    String own = environment.get("NEWSGRAPH_CACHE");
    if (own != null && !own.isBlank()) {
      return new ModelCache(Path.of(own));
    }
    String xdg = environment.get("XDG_CACHE_HOME");
    Path base =
        xdg != null && !xdg.isBlank()
            ? Path.of(xdg)
            : Path.of(System.getProperty("user.home"), ".cache");
    return new ModelCache(base.resolve("newsgraph"));
  }

  /**
   * Makes sure that all models lie uncompressed in the cache.
   *
   * @throws NewsgraphException STORE_FAILED if the folder cannot be written
   */
  void prepare(Progress progress) {
    try {
      Files.createDirectories(models());
      boolean isNew = false;
      for (Model model : Model.values()) {
        if (!ready(model)) {
          makeAlone(model, progress);
          isNew = true;
        }
      }
      // Only then, so that two versions that are used by turns do not delete each other's.
      if (isNew) {
        dropSuperseded();
      }
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.STORE_FAILED,
          folder.toString(),
          "cannot write the model cache (set NEWSGRAPH_CACHE to another folder): " + e.getMessage(),
          e);
    }
  }

  /** Deletes what earlier versions of the program left, up to 1.2 GB. */
  private void dropSuperseded() throws IOException {
    try (DirectoryStream<Path> others =
        Files.newDirectoryStream(folder.resolve("models"), MODELS + "*")) {
      for (Path other : others) {
        if (!other.getFileName().toString().equals(VERSION)) {
          delete(other);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }

  /** Returns where an uncompressed model lies. */
  Path path(Model model) {
    return file(model);
  }

  /** Opens an uncompressed model. */
  InputStream open(Model model) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file(model)), 1 << 16);
  }

  private Path models() {
    return folder.resolve("models").resolve(VERSION);
  }

  private Path file(Model model) {
    return models().resolve(model.fileName());
  }

  private Path note(Model model) {
    return models().resolve(model.fileName() + ".size");
  }

  private boolean ready(Model model) throws IOException {
    Path file = file(model);
    return Files.exists(file)
        && Files.exists(note(model))
        && Files.readString(note(model)).equals(noteText(model, Files.size(file)));
  }

  private String noteText(Model model, long size) throws IOException {
    return compressedSize(model) + " " + size + "\n";
  }

  private static URL url(Model model) throws IOException {
    URL url = ModelCache.class.getClassLoader().getResource(model.resource());
    if (url == null) {
      throw new IOException("the program lacks its model " + model.resource());
    }
    return url;
  }

  private static long compressedSize(Model model) throws IOException {
    URLConnection connection = url(model).openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      return connection.getContentLengthLong() >= 0
          ? connection.getContentLengthLong()
          : in.available();
    }
  }

  private void makeAlone(Model model, Progress progress) throws IOException {
    Path lock = models().resolve("lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      if (held.isValid() && !ready(model)) {
        make(model, progress);
      }
    }
  }

  private void make(Model model, Progress progress) throws IOException {
    long total = compressedSize(model);
    Path part = Files.createTempFile(models(), model.fileName(), ".part");
    String what = "unpacking model " + model.fileName();
    try (InputStream raw = url(model).openStream();
        CountingInputStream counted =
            new CountingInputStream(new BufferedInputStream(raw, 1 << 16));
        InputStream in =
            new WatchedInputStream(
                new XZInputStream(counted),
                () -> progress.report(what, (double) counted.count() / total))) {
      model.unpack(in, part);
    } catch (IOException e) {
      Files.deleteIfExists(part);
      throw e;
    }
    Files.move(part, file(model), StandardCopyOption.ATOMIC_MOVE);
    Files.writeString(note(model), noteText(model, Files.size(file(model))));
  }
}
