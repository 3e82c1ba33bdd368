package org.newsgraph.pipeline;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.merge.Merger;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Outcome;
import org.newsgraph.model.Story;
import org.newsgraph.rdf.BuildRecord;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.RdfMapper;
import org.newsgraph.rdf.SharedGraph;
import org.newsgraph.source.ReadResult;
import org.newsgraph.store.Store;

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
  private final RdfMapper mapper;
  private final String version;
  private final String fingerprint = Fingerprint.ofProgram();
  private final ExtractionFiles files;
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
    this.mapper = new RdfMapper(iris);
    this.version = version;
    this.files = new ExtractionFiles(store.extractions(), fingerprint);
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
    Instant started = Instant.now();
    SortedMap<String, String> before = StoredDocuments.of(store, iris);
    Function<Document, ExtractedDocument> reader = d -> reuseOrConvert(d, converter);
    List<Outcome> outcomes = new ArrayList<>();
    new Conversion(threads, prune ? reader : refusingClashes(before.keySet(), reader))
        .run(
            inputs,
            outcome -> {
              outcomes.add(outcome);
              sink.accept(outcome);
            });
    SortedMap<String, ExtractedDocument> all = converted(outcomes);
    addStored(all, before, outcomes, prune);
    Story story = new Merger().merge(all.values(), judgements.read());
    BuildRecord record =
        new BuildRecord(version, fingerprint, started, Instant.now(), BuildOutcomes.of(outcomes));
    long quads = write(all.values(), story, record, before.keySet());
    files.retain(keys(all.values()));
    judgements.keep();
    return report(before, all, outcomes, story, quads);
  }

  private ExtractedDocument reuseOrConvert(
      Document document, Function<Document, ExtractedDocument> converter) {
    Optional<ExtractedDocument> known = files.current(document);
    if (known.isPresent()) {
      return known.get();
    }
    ExtractedDocument made = converter.apply(document);
    files.save(made);
    return made;
  }

  private static SortedMap<String, ExtractedDocument> converted(List<Outcome> outcomes) {
    SortedMap<String, ExtractedDocument> out = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Converted c) {
        out.put(c.file(), c.extracted());
      }
    }
    return out;
  }

  /** Two files with the same IRI: within one run the reader finds them, here across runs. */
  private static Function<Document, ExtractedDocument> refusingClashes(
      Set<String> filesBefore, Function<Document, ExtractedDocument> reader) {
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

  private void addStored(
      SortedMap<String, ExtractedDocument> all,
      Map<String, String> before,
      List<Outcome> outcomes,
      boolean prune) {
    boolean drops = prune && outcomes.stream().noneMatch(Build::leavesGap);
    before.forEach(
        (file, hash) -> {
          if (!all.containsKey(file) && (!drops || failed(outcomes, file))) {
            all.put(file, files.stored(file, hash));
          }
        });
  }

  /** Returns whether documents may be missing only because an input could not be read. */
  private static boolean leavesGap(Outcome outcome) {
    return outcome instanceof Outcome.Failed f && f.error().code() == ErrorCode.SOURCE_UNREADABLE;
  }

  private static boolean failed(List<Outcome> outcomes, String file) {
    return outcomes.stream().anyMatch(o -> o instanceof Outcome.Failed && o.file().equals(file));
  }

  private long write(
      Collection<ExtractedDocument> documents,
      Story story,
      BuildRecord record,
      Set<String> filesBefore) {
    Set<Node> graphs = new HashSet<>();
    store.graphs().forEach(name -> graphs.add(NodeFactory.createURI(name)));
    documents.forEach(d -> graphs.add(iris.document(d.document().id())));
    for (SharedGraph shared : SharedGraph.values()) {
      graphs.add(iris.graph(shared));
    }
    AtomicLong count = new AtomicLong();
    Stream<Quad> quads =
        Stream.of(
                documents.stream().flatMap(d -> mapper.document(d, story)),
                mapper.shared(documents, story),
                mapper.build(record))
            .flatMap(s -> s)
            .peek(q -> count.incrementAndGet());
    store.replace(graphs, quads);
    return count.get();
  }

  private static Set<String> keys(Collection<ExtractedDocument> documents) {
    return documents.stream()
        .map(d -> ExtractionFiles.key(d.document().file(), d.document().sha256()))
        .collect(Collectors.toSet());
  }

  private static BuildReport report(
      Map<String, String> before,
      SortedMap<String, ExtractedDocument> after,
      List<Outcome> outcomes,
      Story story,
      long quads) {
    int added = 0;
    int changed = 0;
    for (ExtractedDocument d : after.values()) {
      String old = before.get(d.document().file());
      if (old == null) {
        added++;
      } else if (!old.equals(d.document().sha256())) {
        changed++;
      }
    }
    int dropped = (int) before.keySet().stream().filter(f -> !after.containsKey(f)).count();
    return new BuildReport(
        added,
        changed,
        after.size() - added - changed,
        dropped,
        count(outcomes, Outcome.Skipped.class),
        count(outcomes, Outcome.Failed.class),
        after.size(),
        (int) story.entities().stream().filter(e -> !e.members().isEmpty()).count(),
        story.happenings().size(),
        after.values().stream().mapToInt(d -> d.extraction().events().size()).sum(),
        after.values().stream().mapToInt(d -> d.extraction().quotations().size()).sum(),
        story.disagreements().size(),
        quads,
        story.warnings());
  }

  private static int count(List<Outcome> outcomes, Class<? extends Outcome> kind) {
    return (int) outcomes.stream().filter(kind::isInstance).count();
  }
}
