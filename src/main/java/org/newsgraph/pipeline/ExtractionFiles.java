package org.newsgraph.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;
import org.newsgraph.model.Sha256;

/**
 * What was read from each document, kept beside the store: an unchanged document is not read again,
 * and graphs can be made anew without its source and without models.
 *
 * <p>A file is named by the hash of the document's path and content, so that a new version of a
 * document never overwrites what the store still rests on. Files appear by atomic rename.
 */
final class ExtractionFiles {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String SUFFIX = ".json.gz";

  private final Path folder;
  private final String fingerprint;

  /**
   * Opens a folder.
   *
   * @param folder where the files lie
   * @param fingerprint of the program that makes extractions now
   */
  ExtractionFiles(Path folder, String fingerprint) {
    this.folder = folder;
    this.fingerprint = fingerprint;
  }

  /** Returns the name of the file of a document. */
  static String key(String file, String sha256) {
    return Sha256.of(file + "\n" + sha256);
  }

  /**
   * Returns what this very program read from this very document, in this encoding and with this
   * metadata, if it did.
   */
  Optional<ExtractedDocument> current(Document document) {
    return read(document, kept -> kept.origin().equals(document.origin()));
  }

  /**
   * Returns what this very program read from this very document while it lay elsewhere in its file.
   */
  Optional<ExtractedDocument> moved(Document document) {
    return document.origin().record() == null ? Optional.empty() : read(document, kept -> true);
  }

  private Optional<ExtractedDocument> read(Document document, Predicate<Document> right) {
    return read(key(document.file(), document.sha256()))
        .filter(root -> root.path("fingerprint").asText().equals(fingerprint))
        .flatMap(ExtractionFiles::understood)
        .map(ExtractionForm::extracted)
        .filter(kept -> isOf(document, kept.document()) && right.test(kept.document()))
        .map(kept -> new ExtractedDocument(document, kept.extraction()));
  }

  private static boolean isOf(Document document, Document kept) {
    return kept.bytes().charset().equals(document.bytes().charset())
        && kept.text().equals(document.text())
        && kept.metadata().equals(document.metadata());
  }

  /**
   * Returns what was read from a document that is stored.
   *
   * @throws NewsgraphException STORE_FAILED if the file is gone, or another version of the program
   *     wrote it in another form
   */
  ExtractionForm stored(String file, String sha256) {
    JsonNode root = read(key(file, sha256)).orElseThrow(() -> lost(file, "is missing"));
    return understood(root).orElseThrow(() -> lost(file, "cannot be understood"));
  }

  private static Optional<ExtractionForm> understood(JsonNode root) {
    try {
      return Optional.of(ExtractionForm.of(root));
    } catch (NullPointerException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private NewsgraphException lost(String file, String what) {
    return new NewsgraphException(
        ErrorCode.STORE_FAILED,
        file,
        "what was read from it "
            + what
            + " in "
            + folder
            + " (load brings none, restore does); build it again, with all that the store holds, or"
            + " let --prune drop what is not given");
  }

  private Optional<JsonNode> read(String key) {
    Path path = path(key);
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(path))) {
      return Optional.of(MAPPER.readTree(in));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps what was read from a document. */
  void save(ExtractedDocument extracted) {
    Document document = extracted.document();
    Path path = path(key(document.file(), document.sha256()));
    try {
      Files.createDirectories(path.getParent());
      Path part = Files.createTempFile(path.getParent(), "extraction", ".part");
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(part))) {
        MAPPER.writeValue(out, new ExtractionForm(fingerprint, extracted).toJson());
      }
      Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.STORE_FAILED, path.toString(), "cannot be written: " + Reasons.of(e), e);
    }
  }

  /** Removes the files that nothing in the store rests on any more. */
  void retain(Set<String> keys) {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        String key =
            name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        if (!keys.contains(key)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.STORE_FAILED, folder.toString(), "cannot be tidied: " + Reasons.of(e), e);
    }
  }

  private Path path(String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key + SUFFIX);
  }
}
