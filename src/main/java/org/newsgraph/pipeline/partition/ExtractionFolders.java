package org.newsgraph.pipeline.partition;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Outcome;
import org.newsgraph.model.Reasons;
import org.newsgraph.source.LazySequence;
import org.newsgraph.source.ReadResult;

/**
 * Reads documents that were extracted elsewhere as if they were read and converted here. Of the
 * documents themselves, only a few are in memory at a time.
 */
public final class ExtractionFolders {

  private final List<Path> folders;
  private final String fingerprint;
  private final Map<String, Extraction> open = new ConcurrentHashMap<>();
  private final Map<String, String> known = new HashMap<>();

  /**
   * Makes a reader.
   *
   * @param folders where the files lie, at any depth
   * @param fingerprint of the program: what another one extracted is refused
   */
  public ExtractionFolders(Collection<Path> folders, String fingerprint) {
    this.folders = folders.stream().distinct().sorted().toList();
    this.fingerprint = fingerprint;
  }

  /**
   * Reads all documents, in the order of the files' names and of their lines. What could not be
   * converted there is told as it was told there. A line that is broken, made by another version of
   * the program, or of a document that came before in another version is a {@link
   * ReadResult.Failed} with file and line.
   *
   * @throws NewsgraphException DATA_INVALID if a manifest is broken, or tells that all was made by
   *     another version of the program
   */
  public Stream<ReadResult> read() {
    List<ReadResult> missing = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    folders.forEach(folder -> list(folder, files, missing));
    return Stream.concat(missing.stream(), LazySequence.of(files, this::lines));
  }

  private Stream<ReadResult> lines(Path file) {
    LineIterator lines = new LineIterator(file, this::read);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false)
        .onClose(lines::close);
  }

  /** Returns a document that {@link #read} gave, with what was extracted from it. */
  public ExtractedDocument extracted(Document document) {
    return new ExtractedDocument(document, open.get(document.file()));
  }

  /** Hears what became of a document, and lets go of what was extracted from it. */
  public void release(Outcome outcome) {
    open.remove(outcome.file());
  }

  private void list(Path folder, List<Path> files, List<ReadResult> missing) {
    if (!Files.isDirectory(folder)) {
      missing.add(unreadable(folder, "there is no such folder"));
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      List<Path> all = tree.filter(Files::isRegularFile).sorted().toList();
      List<Path> wanted = all.stream().filter(ExtractionFolders::isInput).toList();
      for (Path manifest : all) {
        if (manifest.endsWith(PartitionNames.MANIFEST)) {
          missing.addAll(Manifest.read(manifest).missing(manifest.getParent(), fingerprint));
        }
      }
      if (wanted.isEmpty()) {
        missing.add(unreadable(folder, "holds no extractions: no *" + PartitionNames.EXTRACTIONS));
      }
      files.addAll(wanted);
    } catch (IOException e) {
      missing.add(unreadable(folder, "cannot be read: " + Reasons.of(e)));
    }
  }

  private static boolean isInput(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(PartitionNames.EXTRACTIONS) || name.endsWith(PartitionNames.OUTCOMES);
  }

  static ReadResult unreadable(Path path, String message) {
    return new ReadResult.Failed(
        path.toString(),
        new NewsgraphException(ErrorCode.SOURCE_UNREADABLE, path.toString(), message));
  }

  /** Returns what a line tells; {@code null} if that is nothing. */
  private ReadResult read(JsonNode root, boolean outcome, String place) {
    try {
      return outcome ? OutcomeForm.read(root).orElse(null) : document(root, place);
    } catch (RuntimeException e) {
      // Whatever a line of unknown making holds, it must not end the run.
      return invalid(place, place, "cannot be understood: " + e.getMessage());
    }
  }

  private ReadResult document(JsonNode root, String place) {
    ExtractedDocument extracted;
    try {
      extracted = ExtractionLine.read(root, fingerprint, place);
    } catch (NewsgraphException e) {
      return invalid(ExtractionLine.file(root, place), place, e.getMessage());
    }
    Document document = extracted.document();
    String version = document.file() + "\n" + document.sha256();
    String other = known.putIfAbsent(document.id(), version);
    if (version.equals(other)) {
      return null;
    }
    if (other != null) {
      return new ReadResult.Failed(
          document.file(),
          new NewsgraphException(
              ErrorCode.DOCUMENT_CLASH,
              place,
              document.file()
                  + " would have the same IRI as "
                  + other.substring(0, other.indexOf('\n'))
                  + " before it"));
    }
    open.put(document.file(), extracted.extraction());
    return new ReadResult.Loaded(document);
  }

  static ReadResult invalid(String file, String place, String message) {
    return new ReadResult.Failed(
        file, new NewsgraphException(ErrorCode.EXTRACTION_INVALID, place, message));
  }
}
