package org.newsgraph.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Origin;
import org.newsgraph.model.Reasons;
import org.newsgraph.model.Sha256;
import org.newsgraph.model.SourceName;
import org.newsgraph.source.FileWindow;

/**
 * The folders below which source files lie. Nothing outside of them is ever read: not by an
 * absolute path, not by {@code ..}, not through a symbolic link. Thread-safe.
 */
public final class SourceFiles {

  /** No folder is known: files cannot be read. */
  public static final SourceFiles NONE = new SourceFiles(List.of());

  /** A file may have grown by so many bytes and is still searched for its words. */
  private static final long GROWTH = 16L * 1024 * 1024;

  private final List<Path> roots;
  private final UnpackedFile unpacked = new UnpackedFile();

  private SourceFiles(List<Path> roots) {
    this.roots = List.copyOf(roots);
  }

  /**
   * Returns the files below one folder.
   *
   * @throws NewsgraphException USAGE if there is no such folder
   */
  public static SourceFiles below(Path root) {
    try {
      Path real = root.toRealPath();
      if (Files.isDirectory(real)) {
        return new SourceFiles(List.of(real));
      }
      throw new NewsgraphException(
          ErrorCode.USAGE, root.toString(), "the source root is no folder");
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.USAGE, root.toString(), "there is no such folder that may be read", e);
    }
  }

  /**
   * Returns the files below several folders, of which the first that has the right file counts. A
   * folder that is gone holds none.
   */
  public static SourceFiles below(List<Path> roots) {
    List<Path> out = new ArrayList<>();
    for (Path root : roots) {
      try {
        out.add(root.toRealPath());
      } catch (IOException e) {
        // resolves nothing, so that the files below it are told as missing
        out.add(root.toAbsolutePath().normalize());
      }
    }
    return new SourceFiles(out);
  }

  /** Returns whether any folder is known. */
  public boolean known() {
    return !roots.isEmpty();
  }

  /**
   * Reads the file of a document; where several folders have one, that with the right hash, else
   * the first.
   */
  FileContent read(StoredDocument document) {
    FileContent best = new FileContent.NotSought();
    for (Path root : roots) {
      FileContent content = read(root, document);
      if (content instanceof FileContent.Read read
          && read.sha256().equals(document.document().sha256())) {
        return content;
      }
      boolean better =
          best instanceof FileContent.Absent && !(content instanceof FileContent.Absent);
      if (better || best instanceof FileContent.NotSought) {
        best = content;
      }
    }
    return best;
  }

  private FileContent read(Path root, StoredDocument document) {
    try {
      Path named = Path.of(SourceName.pathOf(document.document().file()));
      Path inside = root.resolve(named).normalize();
      if (named.isAbsolute() || !inside.startsWith(root) || inside.equals(root)) {
        return new FileContent.Absent("its path leads out of the source root; it is not read");
      }
      Path real = inside.toRealPath();
      if (!real.startsWith(root)) {
        return new FileContent.Absent("a link leads out of the source root; it is not followed");
      }
      return Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)
          ? content(real, document.document().origin())
          : new FileContent.Absent("there is something else than a file");
    } catch (NoSuchFileException e) {
      return new FileContent.Absent("the file is not there");
    } catch (InvalidPathException e) {
      return new FileContent.Absent("its path is none on this system");
    } catch (IOException e) {
      return new FileContent.Absent("the file cannot be read: " + Reasons.of(e));
    }
  }

  private FileContent content(Path file, Origin origin) throws IOException {
    if (origin.record() != null) {
      return record(file, origin);
    }
    long size = Files.size(file);
    return size > origin.length() + GROWTH
        ? new FileContent.TooLarge(size)
        : FileContent.Read.whole(Files.readAllBytes(file));
  }

  /** Reads a record with what stands around it, as far as words are sought. */
  private FileContent record(Path file, Origin origin) throws IOException {
    long first = Math.max(0, origin.offset() - WordsFinder.REACH);
    long last = origin.offset() + origin.length() + WordsFinder.REACH;
    // a record at the beginning of its member needs no other one to be unpacked
    byte[] bytes =
        origin.member() == null || origin.offset() == 0
            ? FileWindow.read(file, origin.member(), first, last)
            : unpacked.window(file, origin.member(), first, last);
    int from = (int) (origin.offset() - first);
    int to = (int) (from + origin.length());
    return from >= bytes.length
        ? new FileContent.Absent("the file ends before the record begins")
        : new FileContent.Read(
            bytes, first, Sha256.of(Arrays.copyOfRange(bytes, from, Math.min(to, bytes.length))));
  }
}
