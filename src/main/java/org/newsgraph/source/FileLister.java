package org.newsgraph.source;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.SourceName;

/** Lists the files below inputs. Hidden files and folders, and sidecars, are left out. */
final class FileLister {

  /** What is said of pipes, sockets and devices: to read one may never end. */
  private static final String NO_FILE = "this is no regular file";

  private final Set<String> extensions;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<ReadResult> others = new ArrayList<>();

  /** Makes a lister for files with the given extensions. */
  FileLister(Set<String> extensions) {
    this.extensions = extensions;
  }

  /** Returns the files to read, in the order in which they were met. */
  List<SourceFile> files() {
    return files;
  }

  /** Returns what became of the other files. */
  List<ReadResult> others() {
    return others;
  }

  /** Adds a file, or all files below a folder. */
  void add(Path input) {
    if (Files.isDirectory(input)) {
      walk(input);
      return;
    }
    String name = input.toAbsolutePath().normalize().getFileName().toString();
    SourceFile file = new SourceFile(input, name);
    if (!Files.exists(input)) {
      fail(file, ErrorCode.SOURCE_UNREADABLE, "there is no such file or folder", null);
    } else if (!readable(file)) {
      fail(file, ErrorCode.SOURCE_UNREADABLE, reason(file), null);
    } else if (!Files.isRegularFile(input)) {
      fail(file, ErrorCode.SOURCE_UNREADABLE, NO_FILE, null);
    } else {
      files.add(file);
    }
  }

  private void walk(Path root) {
    try {
      Files.walkFileTree(
          root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(root));
    } catch (IOException e) {
      fail(
          new SourceFile(root, root.toString()),
          ErrorCode.SOURCE_UNREADABLE,
          "the folder cannot be read",
          e);
    }
  }

  private void found(SourceFile file) {
    if (isSidecar(file.file())) {
      return;
    }
    if (readable(file)) {
      files.add(file);
    } else {
      others.add(new ReadResult.Skipped(file.file(), reason(file)));
    }
  }

  private void fail(SourceFile file, ErrorCode code, String message, Exception cause) {
    others.add(
        new ReadResult.Failed(
            file.file(), new NewsgraphException(code, file.path().toString(), message, cause)));
  }

  private boolean readable(SourceFile file) {
    return extensions.contains(file.extension())
        && !isSidecar(file.file())
        && !SourceName.isRecord(file.file());
  }

  private static boolean isSidecar(String name) {
    return name.endsWith(Sidecar.SUFFIX);
  }

  private String reason(SourceFile file) {
    if (isSidecar(file.file())) {
      return "this is the sidecar of a document, not a document";
    }
    if (SourceName.isRecord(file.file())) {
      return "its name reads as that of a record of another file; rename it";
    }
    String known = String.join(" .", extensions.stream().sorted().toList());
    return file.extension().isEmpty()
        ? "no extension; documents end in ." + known
        : "no reader for ." + file.extension() + " files; documents end in ." + known;
  }

  /** Collects the files of one folder. */
  private final class Visitor extends SimpleFileVisitor<Path> {

    private final Path root;

    Visitor(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && hidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      if (hidden(path)) {
        return FileVisitResult.CONTINUE;
      }
      // what is wrong with a sidecar is told of its document
      if (attributes.isRegularFile()) {
        found(below(path));
      } else if (attributes.isSymbolicLink()) {
        // skipped, all that lay behind it would be pruned from the store
        fail(below(path), ErrorCode.SOURCE_UNREADABLE, "the link leads nowhere", null);
      } else if (!isSidecar(below(path).file())) {
        others.add(new ReadResult.Skipped(below(path).file(), NO_FILE));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException cause) {
      if (hidden(path)) {
        return FileVisitResult.CONTINUE;
      }
      if (cause instanceof FileSystemLoopException) {
        others.add(new ReadResult.Skipped(below(path).file(), "a link back to its own folder"));
      } else {
        fail(below(path), ErrorCode.SOURCE_UNREADABLE, "cannot be read", cause);
      }
      return FileVisitResult.CONTINUE;
    }

    private SourceFile below(Path path) {
      Path relative = root.relativize(path);
      List<String> parts = new ArrayList<>();
      relative.forEach(p -> parts.add(p.toString()));
      return new SourceFile(path, String.join("/", parts));
    }

    private static boolean hidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
