package org.newsgraph.store;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;

/**
 * The folders that documents were read from. They are kept beside the store, not in the graph: they
 * are true of one machine only, and no reader of the graph needs to know its folders.
 *
 * @param file the file with one {@code file:} URI a line, the latest first; there may be none
 */
public record SourceRoots(Path file) {

  /** Returns those of a store. */
  public static SourceRoots of(Store store) {
    return new SourceRoots(new StoreLayout(store.directory()).sourceRoots());
  }

  /**
   * Returns the folders, the latest first.
   *
   * @throws NewsgraphException DATA_INVALID with file and line if a line is no folder's URI
   */
  public List<Path> known() {
    List<Path> out = new ArrayList<>();
    for (String line : lines()) {
      try {
        out.add(Path.of(URI.create(line)));
      } catch (IllegalArgumentException | FileSystemNotFoundException e) {
        int number = out.size() + 1;
        throw new NewsgraphException(
            ErrorCode.DATA_INVALID, file + ":" + number, "this is no file: URI", e);
      }
    }
    return out;
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.STORE_FAILED, file.toString(), "cannot be read: " + Reasons.of(e), e);
    }
  }

  /**
   * Adds the folders of inputs: a folder itself, the parent of a file. What is not there is left
   * out.
   *
   * @throws NewsgraphException STORE_FAILED if they cannot be kept
   */
  public void add(Collection<Path> inputs) {
    Set<String> all = new LinkedHashSet<>();
    for (Path input : inputs) {
      Path absolute = input.toAbsolutePath().normalize();
      Path root = Files.isDirectory(absolute) ? absolute : absolute.getParent();
      if (Files.exists(absolute)) {
        all.add(root.toUri().toString());
      }
    }
    List<String> before = lines();
    all.addAll(before);
    if (!List.copyOf(all).equals(before)) {
      write(all);
    }
  }

  private void write(Collection<String> all) {
    try {
      Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "roots", ".part");
      Files.write(part, all, StandardCharsets.UTF_8);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.STORE_FAILED, file.toString(), "cannot be written: " + Reasons.of(e), e);
    }
  }
}
