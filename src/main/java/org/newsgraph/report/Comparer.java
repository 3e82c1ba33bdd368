package org.newsgraph.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Schema;
import org.newsgraph.store.Store;

/** Compares two documents of a store. */
public final class Comparer {

  private final StoredGraph graph;
  private final Node first;
  private final Node second;
  private final Map<String, Telling> firstTells;
  private final Map<String, Telling> secondTells;

  private Comparer(StoredGraph graph, Node first, Node second) {
    this.graph = graph;
    this.first = first;
    this.second = second;
    this.firstTells = Telling.of(graph, first);
    this.secondTells = Telling.of(graph, second);
  }

  /**
   * Compares.
   *
   * @param one IRI, id, or path or name of the source file
   * @param two the same of the other document
   * @throws NewsgraphException NAME_UNKNOWN if the store holds no such document or several, USAGE
   *     if both are one
   */
  public static Comparison compare(Store store, String one, String two) {
    return StoredGraph.read(
        store,
        graph -> {
          DocumentNames names = new DocumentNames(graph);
          Node first = names.find(one);
          Node second = names.find(two);
          if (first.equals(second)) {
            throw new NewsgraphException(ErrorCode.USAGE, two, "is the same document as " + one);
          }
          return new Comparer(graph, first, second).compare();
        });
  }

  private Comparison compare() {
    return new Comparison(
        source(first),
        source(second),
        sharedText(),
        both(),
        alone(firstTells, secondTells),
        alone(secondTells, firstTells),
        disagreements());
  }

  private Comparison.Source source(Node document) {
    return new Comparison.Source(
        document.getURI(),
        file(document),
        graph.text(document, DCTerms.title.asNode()).orElse(null),
        graph.text(document, Schema.datePublished).orElse(null));
  }

  private String file(Node document) {
    return graph.text(document, Ng.sourceFile).orElse("");
  }

  private Comparison.SharedText sharedText() {
    for (Node reusing : List.of(first, second)) {
      Node reused = reusing.equals(first) ? second : first;
      for (Node reuse : graph.subjects(Ng.reusing, reusing)) {
        if (graph.all().contains(reuse, Ng.reused, reused)) {
          return new Comparison.SharedText(
              file(reusing),
              file(reused),
              graph.text(reuse, Ng.share).map(Double::valueOf).orElse(0.0),
              graph.all().contains(reusing, Ng.copyOf, reused));
        }
      }
    }
    return null;
  }

  private List<Comparison.Shared> both() {
    List<Comparison.Shared> out = new ArrayList<>();
    for (Telling one : firstTells.values()) {
      Telling two = secondTells.get(one.event().getURI());
      if (two != null) {
        out.add(
            new Comparison.Shared(
                one.event().getURI(),
                label(one),
                When.of(graph, one.event()),
                one.phrases().stream().filter(two.phrases()::contains).toList(),
                without(one.phrases(), two.phrases()),
                without(two.phrases(), one.phrases())));
      }
    }
    out.sort(byTime(Comparison.Shared::when, Comparison.Shared::label));
    return out;
  }

  private static List<String> without(TreeSet<String> all, TreeSet<String> others) {
    return all.stream().filter(p -> !others.contains(p)).toList();
  }

  private List<Comparison.Alone> alone(Map<String, Telling> some, Map<String, Telling> others) {
    List<Comparison.Alone> out = new ArrayList<>();
    some.forEach(
        (event, telling) -> {
          if (!others.containsKey(event)) {
            When when = When.of(graph, telling.event());
            List<String> told = List.copyOf(telling.phrases());
            out.add(new Comparison.Alone(event, label(telling), when, told));
          }
        });
    out.sort(byTime(Comparison.Alone::when, Comparison.Alone::label));
    return out;
  }

  private static <T> Comparator<T> byTime(Function<T, When> when, Function<T, String> label) {
    return Comparator.comparing(when, When.ORDER).thenComparing(label);
  }

  /** Returns the title; a happening that nobody asserts has none but its type. */
  private String label(Telling telling) {
    return graph.text(telling.event(), SKOS.prefLabel.asNode()).orElse(telling.type());
  }

  private List<Dispute> disagreements() {
    return graph
        .instances(graph.merged(), Ng.Disagreement)
        .map(node -> Dispute.of(graph, node))
        .filter(dispute -> dispute.isBetween(file(first), file(second)))
        .toList();
  }
}
