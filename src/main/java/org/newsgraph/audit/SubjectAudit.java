package org.newsgraph.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Nif;
import org.newsgraph.report.StoredGraph;

/** Audits one thing of a graph within one transaction. */
final class SubjectAudit {

  private final StoredGraph graph;
  private final String base;
  private final OpenDocument open;
  private final List<WordsCheck> words = new ArrayList<>();
  private Counts counts = Counts.NONE;
  private Verdict verdict = Verdict.verified;

  SubjectAudit(StoredGraph graph, SourceFiles files, String base) {
    this.graph = graph;
    this.base = base;
    this.open = new OpenDocument(graph, files);
  }

  Audit of(Question question, int from, int most) {
    Node node = new Names(graph, base).find(question.name());
    String kind = Kinds.of(graph, node).orElseThrow();
    Subject subject =
        question.property().isPresent()
            ? new FactFinder(graph, node, kind).of(question)
            : new SubjectFinder(graph).of(node, kind);
    if (subject.isEmpty() && !kind.equals("document")) {
      throw new NewsgraphException(
          ErrorCode.NAME_UNKNOWN, graph.name(node), "no words stand behind this " + kind);
    }
    return audit(subject, from, most);
  }

  private Audit audit(Subject subject, int from, int most) {
    List<AuditedTelling> tellings =
        sorted(subject.tellings()).stream()
            .skip(from)
            .limit(most)
            .map(new ChainReader(graph, open)::read)
            .toList();
    tellings.forEach(telling -> telling.words().forEach(this::count));
    for (Node mention : subject.mentions()) {
      WordsCheck check = open.check(mention, "mention");
      count(check);
      words.add(check);
    }
    if (subject.kind().equals("document")) {
      otherMentions(subject.node(), tellings);
    }
    open.opened().values().forEach(document -> verdict = verdict.or(document.verdict()));
    return new Audit(
        subject.node().getURI(),
        subject.kind(),
        graph.label(subject.node()),
        subject.facts(),
        subject.note(),
        verdict,
        counts,
        subject.tellings().size(),
        from,
        tellings,
        List.copyOf(open.opened().values()),
        words);
  }

  private void count(WordsCheck check) {
    counts = counts.and(check);
    verdict = verdict.or(check.verdict());
  }

  /** Checks the rest of a document, and lists what needs a look. */
  private void otherMentions(Node document, List<AuditedTelling> listed) {
    open.document(document);
    Set<String> seen = new HashSet<>();
    listed.forEach(telling -> telling.words().forEach(check -> seen.add(check.iri())));
    for (StoredWords mention : StoredWords.in(graph, document)) {
      if (!seen.contains(mention.mention())) {
        WordsCheck check = open.check(document, mention, "mention");
        count(check);
        if (check.displaced()) {
          words.add(check);
        }
      }
    }
  }

  /** Where a telling lies. */
  private record Position(String file, int begin, String iri) {

    static final Comparator<Position> ORDER =
        Comparator.comparing(Position::file)
            .thenComparing(Position::begin)
            .thenComparing(Position::iri);
  }

  /** Sorts by document and place, so that each file is read once. */
  private List<Node> sorted(List<Node> tellings) {
    Map<Node, String> files = new HashMap<>();
    return tellings.stream()
        .map(telling -> position(telling, files))
        .sorted(Position.ORDER)
        .map(p -> NodeFactory.createURI(p.iri()))
        .toList();
  }

  private Position position(Node telling, Map<Node, String> files) {
    String file =
        graph.values(telling, DCTerms.source.asNode()).stream()
            .map(d -> files.computeIfAbsent(d, k -> graph.text(k, Ng.sourceFile).orElse("")))
            .findFirst()
            .orElse("");
    int begin =
        graph.values(telling, Ng.evidence).stream()
            .flatMap(mention -> graph.text(mention, Nif.beginIndex).stream())
            .mapToInt(Integer::parseInt)
            .min()
            .orElse(0);
    return new Position(file, begin, telling.getURI());
  }
}
