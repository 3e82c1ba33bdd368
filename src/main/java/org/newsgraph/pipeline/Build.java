package org.newsgraph.pipeline;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.merge.Merger;
import org.newsgraph.merge.origin.TextComparisons;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Outcome;
import org.newsgraph.model.Story;
import org.newsgraph.rdf.BuildRecord;
import org.newsgraph.rdf.Iris;
import org.newsgraph.source.ReadResult;
import org.newsgraph.store.Store;
import org.newsgraph.store.intake.HeldDocument;
import org.newsgraph.store.intake.Holdings;

/**
 * Converts documents, merges them with those that the store holds already, and writes all of it in
 * one transaction.
 *
 * <p>A document that is stored and not among the inputs stays, unless the build prunes and all
 * inputs could be read. A document that fails keeps the version that is stored.
 */
public final class Build {

  private final Store store;
  private final Iris iris;
  private final String version;
  private final Fingerprint fingerprint = Fingerprint.ofProgram();
  private final ExtractionFiles extractions;
  private final StateFile state;
  private final JudgementFile judgements;

  /**
   * Makes a build.
   *
   * @param store where the graphs go
   * @param version of the program, for the record
   */
  public Build(Store store, String version) {
    this.store = store;
    this.iris = new Iris(store.base());
    this.version = version;
    this.extractions = new ExtractionFiles(store.extractions(), fingerprint.reading());
    this.state = new StateFile(store.buildState());
    this.judgements = new JudgementFile(store.identities());
  }

  /**
   * Takes the judgements of a file from this build on, instead of those that the store keeps.
   *
   * @param file lines as {@link org.newsgraph.merge.identity.Judgements} tells; an empty file ends
   *     all judgements
   * @throws NewsgraphException SOURCE_UNREADABLE when it cannot be read, DATA_INVALID with file and
   *     line when a line is no judgement
   */
  public void judgeBy(Path file) {
    judgements.replaceBy(file);
  }

  /**
   * Runs the build.
   *
   * @param inputs what the reader found
   * @param threads number of worker threads
   * @param converter converts one document
   * @param prune whether stored documents that are not among the inputs are removed
   * @param sink hears of each outcome
   */
  public BuildReport run(
      Stream<ReadResult> inputs,
      int threads,
      Function<Document, ExtractedDocument> converter,
      boolean prune,
      Consumer<Outcome> sink) {
    return run(inputs, threads, converter, Leaving.of(prune), sink);
  }

  /** Removes a document, if the store holds it. */
  public BuildReport remove(String file) {
    return run(
        Stream.empty(), 1, d -> new ExtractedDocument(d, null), Leaving.only(file), outcome -> {});
  }

  private BuildReport run(
      Stream<ReadResult> inputs,
      int threads,
      Function<Document, ExtractedDocument> converter,
      Leaving leaving,
      Consumer<Outcome> sink) {
    Instant started = Instant.now();
    Optional<BuildState> earlier = state.read(fingerprint.whole(), store.generation());
    SortedMap<String, String> before = before(earlier);
    DocumentFiles files = files(earlier);
    List<Outcome> outcomes = new ArrayList<>();
    SortedMap<String, KnownDocument> all = new TreeMap<>();
    Function<Document, KnownDocument> reader = d -> files.read(d, converter);
    new Conversion<>(threads, leaving.prunes() ? reader : refusingClashes(before.keySet(), reader))
        .run(inputs, d -> all.put(d.file(), d), sink.andThen(outcomes::add));
    Set<String> leave = leaving.files(before.keySet(), all.keySet(), outcomes);
    before.forEach(
        (file, hash) -> {
          if (!leave.contains(file)) {
            all.computeIfAbsent(file, f -> files.stored(f, hash));
          }
        });
    files.settle(all.values());
    TextComparisons texts = texts(earlier, files);
    Story story =
        new Merger()
            .merge(
                all.values().stream().map(KnownDocument::summary).toList(),
                judgements.read(),
                texts);
    BuildRecord record =
        new BuildRecord(
            version, fingerprint.reading(), started, Instant.now(), BuildOutcomes.of(outcomes));
    judgements.prepare(store.generation() + 1);
    GraphWriter writer = new GraphWriter(store, iris, files, all.values());
    Written written =
        earlier
            .map(e -> writer.writeChanges(e, story, record))
            .orElseGet(() -> writer.writeAll(story, record));
    judgements.keep(store.generation());
    keep(all.values(), story, texts, written);
    files.tidy();
    return BuildReports.of(before, all, outcomes, story, written.quads());
  }

  /** Returns what the store holds, as far as what was read from it is at hand. */
  public Holdings holdings() {
    Optional<BuildState> earlier = state.read(fingerprint.whole(), store.generation());
    DocumentFiles files = files(earlier);
    List<HeldDocument> documents = new ArrayList<>();
    before(earlier)
        .forEach(
            (file, hash) -> files.find(file, hash).map(ReadingKey::held).ifPresent(documents::add));
    return new Holdings(
        fingerprint.reading(), documents, earlier.map(BuildReports::totals).orElse(null));
  }

  /** Returns the hash of each document that the store holds. */
  private SortedMap<String, String> before(Optional<BuildState> earlier) {
    if (earlier.isEmpty()) {
      return StoredDocuments.of(store, iris);
    }
    SortedMap<String, String> out = new TreeMap<>();
    earlier.get().documents().forEach(d -> out.put(d.file(), d.sha256()));
    return out;
  }

  private DocumentFiles files(Optional<BuildState> earlier) {
    return new DocumentFiles(
        extractions,
        fingerprint.reading(),
        earlier.map(BuildState::documents).orElse(List.of()),
        state);
  }

  private static TextComparisons texts(Optional<BuildState> earlier, DocumentFiles files) {
    TextComparisons out = new TextComparisons(files::whole);
    earlier.ifPresent(e -> out.remember(e.compared(), e.story().reuse(), files::isUnchanged));
    return out;
  }

  private void keep(
      Collection<KnownDocument> documents, Story story, TextComparisons texts, Written written) {
    state.write(
        new BuildState(
            fingerprint.whole(),
            store.generation(),
            List.copyOf(documents),
            story,
            texts.compared(),
            written));
  }

  /** Two files with the same IRI: within one run the reader finds them, here across runs. */
  private static Function<Document, KnownDocument> refusingClashes(
      Set<String> filesBefore, Function<Document, KnownDocument> reader) {
    Map<String, String> stored =
        filesBefore.stream().collect(Collectors.toMap(Document::idOf, file -> file));
    return document -> {
      String other = stored.getOrDefault(document.id(), document.file());
      if (!other.equals(document.file())) {
        throw new NewsgraphException(
            ErrorCode.DOCUMENT_CLASH,
            document.file(),
            "would have the same IRI as " + other + ", which is stored; --prune removes that");
      }
      return reader.apply(document);
    };
  }
}
