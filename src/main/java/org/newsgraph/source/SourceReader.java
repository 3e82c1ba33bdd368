package org.newsgraph.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/**
 * Reads documents from files and folders. Immutable and thread-safe; the stream that it returns may
 * be made parallel and keeps its order.
 */
public final class SourceReader {

  /** The formats that can be read: a new one is one class and one entry here. */
  private static final List<DocumentSource> SOURCES =
      List.of(
          new TextSource(),
          new JsonLinesSource(),
          new HtmlSource(),
          new WarcSource(),
          new PdfSource());

  private final ReadOptions options;
  private final Map<String, DocumentSource> byExtension = new TreeMap<>();

  /** Makes a reader. */
  public SourceReader(ReadOptions options) {
    this.options = options;
    SOURCES.forEach(s -> s.extensions().forEach(x -> byExtension.put(x, s)));
  }

  /**
   * Reads all documents of some inputs. The files are listed at once and opened one by one as the
   * stream is consumed, files with many documents record by record; close the stream if it is not
   * consumed to its end.
   *
   * <p>The result does not depend on the order of the inputs: files come sorted by their path below
   * their root, and of two that would have the same id the first in that order stays. A bad
   * document is a {@link ReadResult.Failed}; the stream itself throws nothing.
   *
   * @param inputs files (the root is the file's folder) and folders (the root is the folder)
   */
  public Stream<ReadResult> read(Collection<Path> inputs) {
    return read(list(inputs));
  }

  /**
   * Reads all documents of a listing, as {@link #read(Collection)} does.
   *
   * @param listing what {@link #list} found
   */
  public Stream<ReadResult> read(SourceListing listing) {
    Map<String, SourceFile> byId = new HashMap<>();
    listing.files().forEach(file -> byId.put(place(file), file));
    return Stream.concat(
        listing.others().stream(), LazySequence.of(listing.files(), file -> read(file, byId)));
  }

  /**
   * Returns how many outcomes reading a listing gives; empty if a file of it may hold any number of
   * documents.
   */
  public OptionalInt count(SourceListing listing) {
    boolean unknown =
        listing.files().stream().anyMatch(f -> byExtension.get(f.extension()).holdsRecords());
    return unknown
        ? OptionalInt.empty()
        : OptionalInt.of(listing.files().size() + listing.others().size());
  }

  /**
   * Lists what lies at some inputs, as {@link #read(Collection)} would read it.
   *
   * @param inputs files (the root is the file's folder) and folders (the root is the folder)
   */
  public SourceListing list(Collection<Path> inputs) {
    FileLister lister = new FileLister(new TreeSet<>(byExtension.keySet()));
    Set<Path> distinct = new TreeSet<>(inputs);
    distinct.forEach(lister::add);
    Map<String, SourceFile> byId = new HashMap<>();
    List<SourceFile> readable = new ArrayList<>();
    List<ReadResult> others = new ArrayList<>(lister.others());
    for (SourceFile file : lister.files().stream().sorted().toList()) {
      SourceFile first = byId.putIfAbsent(place(file), file);
      if (first == null) {
        readable.add(file);
      } else if (!same(first.path(), file.path())) {
        others.add(clash(first, file.file(), file.path().toString()));
      }
    }
    others.sort(Comparator.comparing(ReadResult::file));
    return new SourceListing(readable, others);
  }

  /** Returns the id of a file's document; of its documents, what all of their ids begin with. */
  private String place(SourceFile file) {
    return byExtension.get(file.extension()).holdsRecords() ? file.id() + "/" : file.id();
  }

  /**
   * Reads the documents of one file; one that has the id of another file is a clash.
   *
   * @param file as {@link #list} found it
   * @param others files of one document each, by their ids
   */
  public Stream<ReadResult> read(SourceFile file, Map<String, SourceFile> others) {
    return read(file).map(result -> distinct(result, file, others));
  }

  /**
   * A document is read within the time limit. What no format foresees is a failure of the file,
   * too, rather than the end of the run.
   */
  private Stream<ReadResult> read(SourceFile file) {
    return TimedReading.of(file, options.timeLimit(), () -> documents(file));
  }

  private Stream<ReadResult> documents(SourceFile file) {
    try {
      Sidecar sidecar = Sidecar.beside(file.path());
      Stream<ReadResult> documents =
          byExtension
              .get(file.extension())
              .read(file, sidecar.metadata(), options)
              .flatMap(SoundMetadata::of);
      return Stream.concat(
          sidecar.oddities().stream().map(o -> new ReadResult.Noted(file.file(), o)), documents);
    } catch (NewsgraphException e) {
      return Stream.of(new ReadResult.Failed(file.file(), e));
    } catch (RuntimeException | StackOverflowError e) {
      // whatever a file of unknown making holds, it must not end the run
      return Stream.of(new ReadResult.Failed(file.file(), Records.unexpected(file, e)));
    }
  }

  /** A record may have the id of a file: {@code a.jsonl#b} that of {@code a/b.txt}. */
  private static ReadResult distinct(
      ReadResult result, SourceFile file, Map<String, SourceFile> byId) {
    if (!(result instanceof ReadResult.Loaded loaded)) {
      return result;
    }
    SourceFile other = byId.getOrDefault(loaded.document().id(), file);
    return other.equals(file) ? result : clash(other, result.file(), result.file());
  }

  private static ReadResult clash(SourceFile first, String second, String place) {
    return new ReadResult.Failed(
        second,
        new NewsgraphException(
            ErrorCode.DOCUMENT_CLASH,
            place,
            "would have the same IRI as " + first.path() + "; give the folder above both"));
  }

  private static boolean same(Path one, Path two) {
    try {
      return Files.isSameFile(one, two);
    } catch (IOException e) {
      return false;
    }
  }
}
