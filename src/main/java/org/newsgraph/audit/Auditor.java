package org.newsgraph.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.store.Store;

/** Holds what a store says against the files that it was read from. Thread-safe. */
public final class Auditor {

  private static final int MOST_EXAMPLES = 3;

  private final Store store;
  private final SourceFiles files;
  private final String base;

  /**
   * Makes an auditor.
   *
   * @param store the open store
   * @param files where the source files lie
   */
  public Auditor(Store store, SourceFiles files) {
    this.store = store;
    this.files = files;
    this.base = store.base();
  }

  /** Returns whether files can be read; if not, the store is only held against itself. */
  public boolean readsFiles() {
    return files.known();
  }

  /**
   * Audits a thing of the graph.
   *
   * @param question what is to be audited
   * @param from number of tellings to pass over
   * @param most how many tellings are checked and listed
   * @throws NewsgraphException NAME_UNKNOWN if the store knows no such thing, or no words stand
   *     behind it
   */
  public Audit audit(Question question, int from, int most) {
    return StoredGraph.read(
        store, graph -> new SubjectAudit(graph, files, base).of(question, from, most));
  }

  /**
   * Holds a document as a whole, its hash and its stored text, against its file.
   *
   * @param graph the state of the store that is looked at
   */
  public DocumentCheck document(StoredGraph graph, Node document) {
    return new DocumentAuditor(StoredDocument.of(graph, document), files).check();
  }

  /** Hears of an audit of the whole store. */
  public interface Listener {

    /** Says how far it is. */
    void progress(String file, double done);

    /** Brings a document that was audited. */
    void audited(AuditedDocument document);
  }

  /**
   * Audits every mention of every document, one document at a time in the order of their IRIs, from
   * one state of the store.
   */
  public AuditSummary all(Listener listener) {
    return StoredGraph.read(store, graph -> all(graph, listener));
  }

  private AuditSummary all(StoredGraph graph, Listener listener) {
    List<Node> documents = graph.instances(graph.all(), Ng.Document).toList();
    AuditSummary sum = AuditSummary.NONE;
    long done = 0;
    for (Node document : documents) {
      AuditedDocument audited = whole(graph, document);
      sum = sum.and(audited);
      listener.audited(audited);
      done++;
      listener.progress(audited.document().file(), (double) done / documents.size());
    }
    return sum;
  }

  private AuditedDocument whole(StoredGraph graph, Node document) {
    DocumentAuditor auditor = new DocumentAuditor(StoredDocument.of(graph, document), files);
    Verdict verdict = auditor.check().verdict();
    Counts counts = Counts.NONE;
    Worst worst = new Worst();
    for (StoredWords words : StoredWords.in(graph, document)) {
      WordsCheck check = auditor.check(words, "mention");
      verdict = verdict.or(check.verdict());
      counts = counts.and(check);
      worst.accept(check);
    }
    return new AuditedDocument(auditor.check(), verdict, counts, worst.examples());
  }

  /** Keeps the first few of the mentions whose words are gone or have moved. */
  private static final class Worst implements Consumer<WordsCheck> {

    private final List<WordsCheck> found = new ArrayList<>();

    @Override
    public void accept(WordsCheck check) {
      if (!check.displaced()) {
        return;
      }
      found.add(check);
      if (found.size() > MOST_EXAMPLES) {
        found.sort(Comparator.comparing(WordsCheck::standing).reversed());
        found.remove(MOST_EXAMPLES);
      }
    }

    List<WordsCheck> examples() {
      return found;
    }
  }
}
