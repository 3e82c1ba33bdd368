package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What lies where in a store's folder.
 *
 * @param directory the folder
 */
record StoreLayout(Path directory) {

  /** What TDB2 calls the folders of its quads, numbered; the last one counts. */
  static final Pattern DATA = Pattern.compile("Data-\\d+");

  /** Returns the folder of the quads. */
  Path quads() {
    return directory.resolve("tdb2");
  }

  /** Returns the folder of the text index. */
  Path text() {
    return directory.resolve("lucene");
  }

  /**
   * Returns the folder of the extractions that the graphs were made from, one JSON file per
   * document. The pipeline writes and reads it, to rewrite graphs when identities change.
   */
  Path extractions() {
    return directory.resolve("extractions");
  }

  /** Returns the file with a user's judgements on identity, which the pipeline keeps. */
  Path identities() {
    return directory.resolve("identities.txt");
  }

  /** Returns the file in which the pipeline keeps what the last build knew. */
  Path buildState() {
    return directory.resolve("build-state.bin");
  }

  /** Returns the file with the folders that documents were read from; there may be none. */
  Path sourceRoots() {
    return directory.resolve("source-roots.txt");
  }

  /**
   * Returns what lies where in the folder in which quads are loaded before they come into their
   * place; a run that was killed leaves it behind.
   */
  StoreLayout loading() {
    return new StoreLayout(directory.resolve("loading"));
  }

  /** Returns the file that the process that uses the store holds locked. */
  Path lock() {
    return directory.resolve("lock");
  }

  /** Returns whether a store was made here: whether there are quads of TDB2. */
  boolean exists() {
    try (Stream<Path> files = Files.list(quads())) {
      return files.anyMatch(f -> DATA.matcher(f.getFileName().toString()).matches());
    } catch (NoSuchFileException | NotDirectoryException e) {
      return false;
    } catch (IOException e) {
      // whoever opens it tells why it cannot be read
      return true;
    }
  }
}
